import { validateXML } from 'xmllint-wasm';
import { png } from '../../../graph/exports/png';
import { svg } from '../../../graph/exports/svg';
import type { CitedRecord } from '../../../graph/model/view';
import { figureOf } from '../../../graph/figures/make-figure';
import { textWidth } from '../../../graph/figures/text-width';
import { launchChromium } from '../../browser/chromium';
import { sourceOf, writtenBy } from '../../contracts/export';
import { hostileRecords } from './hostile-graph';

const node = (id: string, label = 'Person'): CitedRecord => ({
  node: { id, labels: ['Entity', label], properties: { name: `Name of ${id}` }, citations: [] },
});
const edge = (type: string, from: string, to: string, status = 'asserted', date = ''): CitedRecord => ({
  edge: {
    ...{ id: `${from}|${type}|${to}|${status}|${date}`, type, from, to },
    properties: { status },
    citations: [{ sentence: 'article/a#0-4', article: 'article/a', title: 'T', start: 0, end: 4, text: 'A b.' }],
  },
});
const draw = async (records: readonly CitedRecord[]): Promise<string> => (await writtenBy(svg, sourceOf(records))).svg!;
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

const small = [
  node('a'),
  node('b', 'Group'),
  node('c', 'Country'),
  edge('CRITICIZES', 'a', 'b'),
  edge('CRITICIZES', 'b', 'a'),
  edge('LEADS', 'a', 'b', 'negated'),
  edge('MEETS', 'a', 'c'),
];

it('draws every node with its name, every line with its label, arrow heads but for mutual relations, and a legend', async () => {
  const drawn = await draw(small);
  for (const name of ['Name of a', 'Name of b', 'Name of c']) expect(drawn).toContain(`>${name}</text>`);
  expect(count(drawn, /class="line"/g)).toBe(4);
  // Three directed lines: a head each.
  expect(count(drawn, /<polygon points="[^"]+" fill="#[0-9A-F]{6}"\/>/g)).toBe(3);
  expect(count(drawn, /<path [^>]*stroke-dasharray/g)).toBe(2);
  for (const words of ['people', 'groups', 'countries', 'leads', 'meets', 'reported, denied, planned or possible'])
    expect(drawn).toContain(`>${words}</text>`);
});

it('keeps the sentences behind each line', async () => expect(await draw(small)).toContain('A b. (T, 0-4)'));

it('draws facts of one type between the same two as one line with their number', async () => {
  const drawn = await draw([
    node('a'),
    node('b'),
    edge('MEETS', 'a', 'b', 'asserted', '1'),
    edge('MEETS', 'a', 'b', 'asserted', '2'),
  ]);
  expect(count(drawn, /class="line"/g)).toBe(1);
  expect(drawn).toContain('>meets ×2</text>');
});

it.each([12, 40, 150])('lets no name of %i cover another, and spends the page on them', async (size) => {
  const nodes = Array.from({ length: size }, (_, index) => node(`${'long '.repeat(index % 4)}name ${index}`));
  const ids = nodes.flatMap((record) => ('node' in record ? [record.node.id] : []));
  // Hubs, rings and some that stand alone.
  const edges = ids.flatMap((id, index) => [
    ...(index % 5 === 0 ? [] : [edge('MEETS', id, ids[Math.floor(index / 10) * 10]!)]),
    ...(index % 7 === 0 ? [edge('SUPPORTS', id, ids[(index + 3) % size]!)] : []),
  ]);
  const drawn = await draw([...nodes, ...edges]);
  const names = [...drawn.matchAll(/<text x="([\d.]+)" y="([\d.]+)" class="name"[^>]*>([^<]*)</g)];
  expect(names.length).toBeGreaterThanOrEqual(size);
  const boxes = names.map(([, x, y, text]) => ({ x: Number(x), y: Number(y), half: textWidth(text!, 12.5) / 2 }));
  const covered = boxes.filter((one, index) =>
    boxes
      .slice(index + 1)
      .some(({ x, y, half }) => Math.abs(one.x - x) < one.half + half - 1 && Math.abs(one.y - y) < 11),
  );
  expect(covered).toEqual([]);
  const [, width] = /viewBox="0 0 ([\d.]+)/.exec(drawn)!;
  // As wide as a page at the size of its text holds about 700; a third of that is still read.
  expect(Number(width)).toBeLessThan(2_100);
});

it('draws fewer where less room is given', async () => {
  const many = Array.from({ length: 80 }, (_, index) => node(`p${index}`));
  const nodes = many.flatMap((record) => ('node' in record ? [record.node] : []));
  const { nodes: drawn, caption } = await figureOf(nodes, [], sourceOf(many), { says: 'Shown: all.', most: 60 });
  expect(drawn).toHaveLength(60);
  expect(caption).toBe('Shown: all. The 60 best supported of 80 are drawn.');
});

it('draws the best supported of many, and says so', async () => {
  const many = Array.from({ length: 400 }, (_, index) => node(`p${index}`));
  expect(await draw(many)).toContain('The 150 best supported of 400 are drawn.');
});

it.each([
  ['nothing', []],
  ['whatever a text holds', hostileRecords],
  ['one node', [node('a')]],
  ['a loop', [node('a'), edge('CRITICIZES', 'a', 'a')]],
])('is well-formed and can be rendered for %s', async (_what, records) => {
  const drawn = await draw(records);
  const result = await validateXML({
    xml: { fileName: 'figure.xml', contents: drawn },
    extension: 'schema',
    schema: '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="none"/></xs:schema>',
  });
  expect(result.rawOutput).not.toMatch(/parser error/);
  expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
  const pixels = Buffer.from((await writtenBy(png, sourceOf(records))).png!, 'latin1');
  expect(pixels.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
});

it('is the same picture for a browser: it decodes the PNG and finds ink, and draws the SVG', async () => {
  const pixels = Buffer.from((await writtenBy(png, sourceOf(small))).png!, 'latin1').toString('base64');
  const vector = Buffer.from(await draw(small)).toString('base64');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const inked = (address: string) =>
      page.evaluate(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        let dark = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at]! + data[at + 1]! + data[at + 2]! < 600) dark += 1;
        return dark / (data.length / 4);
      }, address);
    const [one, other] = [
      await inked(`data:image/png;base64,${pixels}`),
      await inked(`data:image/svg+xml;base64,${vector}`),
    ];
    expect(one).toBeGreaterThan(0.005);
    expect(Math.abs(one - other)).toBeLessThan(0.02);
  } finally {
    await browser.close();
  }
});

const picture = async (name: string) => {
  const records = [{ node: { id: 'a', labels: ['Entity', 'Person'], properties: { name }, citations: [] } }];
  const pixels = Buffer.from((await writtenBy(png, sourceOf(records))).png!, 'latin1');
  return { pixels, height: pixels.readUInt32BE(20) };
};

it.each([
  ['Chinese', '习近', '中国'],
  ['Chinese in full form', '臺灣', '國會'],
  ['Japanese', 'さくら', 'ひので'],
  ['Arabic', 'محمد', 'سلام'],
  ['Hebrew', 'בני', 'נתן'],
  ['Cyrillic', 'Ода', 'Бык'],
])('has letters for %s: two names are two pictures, and no note', async (_what, one, other) => {
  const [first, second, plain] = [await picture(one), await picture(other), await picture('ab')];
  expect(first.pixels.equals(second.pixels)).toBe(false);
  expect(first.height).toBe(plain.height);
});

it('says under the picture that boxes stand for letters it has no font for', async () => {
  const [one, other, plain] = [await picture('문재'), await picture('한국'), await picture('ab')];
  expect(one.pixels.equals(other.pixels)).toBe(true);
  expect(one.height).toBe(plain.height + 40);
});
