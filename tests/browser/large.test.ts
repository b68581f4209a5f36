import { USUAL_OVERVIEW } from '../../graph/model/view';
import { coloursAt, placeOf, toRgb, untilDrawn } from './on-canvas';
import { holdSample } from './open-sample';
import { sampleNames, tell } from './sample-patch';

const count = 150;
const id = (number: number) => `person/name-${number}`;
const names = Object.fromEntries(Array.from({ length: count }, (_, at) => [id(at), ['Person', `Name ${at}`] as const]));

/** More names than are shown at first: each criticizes the next. */
const crowd = tell(
  {
    title: 'Everybody criticizes somebody',
    publisher: 'Coast Herald',
    published: '2031-06-01',
    paragraphs: Array.from({ length: count }, (_, at) => [
      [`Name ${at} criticized Name ${(at + 1) % count}.`, [id(at), 'CRITICIZES', id((at + 1) % count)]],
    ]),
  },
  { ...sampleNames, ...names },
);

describe('large views', () => {
  const sample = holdSample([crowd]);

  it('shows more of the graph on demand, keeps that in the address, and forgets it elsewhere', async () => {
    const { page, problems } = await sample.open();
    const note = page.locator('.graph-note');
    await note.filter({ hasText: `the strongest part of ${count} names, ${count} lines` }).waitFor();
    expect(await note.textContent()).toMatch(new RegExp(`^${USUAL_OVERVIEW} names, `));
    await page.getByRole('button', { name: 'Show up to 2,000' }).click();
    await note.filter({ hasText: `${count} names, ${count} lines` }).waitFor();
    expect(await note.textContent()).not.toContain('strongest');
    await page.reload();
    await note.filter({ hasText: `${count} names` }).waitFor();
    await page.getByRole('button', { name: 'Show fewer' }).click();
    await note.filter({ hasText: 'the strongest part' }).waitFor();
    await page.getByRole('button', { name: 'Show up to 50,000' }).click();
    await note.filter({ hasText: `${count} names` }).waitFor();
    expect(new URL(page.url()).hash).toContain('extent=all');
    await page.goto(`${sample.address}/#extent=all&node=${encodeURIComponent(id(77))}`);
    await page.getByRole('button', { name: 'Show its neighbourhood' }).click();
    await note.filter({ hasText: '3 names' }).waitFor();
    expect(new URL(page.url()).hash).not.toContain('extent');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('lets a very large drawing stand back as a whole, and draws what was chosen above it', async () => {
    const { page, problems } = await sample.open();
    await untilDrawn(page);
    await page.evaluate(() => {
      const { graphCanvas } = document.querySelector('.canvas') as HTMLElement & {
        graphCanvas: { show(scene: object, theme: object): void; theme: object };
      };
      const nodes = Array.from({ length: 600 }, (_, at) => ({
        id: `n${at}`,
        x: (at % 30) * 20,
        y: Math.floor(at / 30) * 20,
        label: `Name ${at}`,
        type: 'Person',
        shape: 'circle',
        colour: '#0072b2',
        size: 6,
        weight: 1,
        more: 0,
        isLandmark: false,
        isPinned: false,
      }));
      const lines = Array.from({ length: 9_600 }, (_, at) => ({
        key: `l${at}`,
        from: `n${at % 600}`,
        to: `n${((at % 600) + 1 + Math.floor(at / 600)) % 600}`,
        label: 'criticizes',
        shortLabel: 'criticizes',
        colour: '#b00020',
        labelColour: '#b00020',
        width: 1.5,
        curvature: 0,
        isDashed: false,
        hasArrow: true,
      }));
      graphCanvas.show({ nodes, lines }, graphCanvas.theme);
    });
    const colours = async () => coloursAt(page, [await placeOf(page, 'n310'), await placeOf(page, 'n100')]);
    const emphasise = (selected?: string) =>
      page.evaluate((wanted) => {
        const { graphCanvas } = document.querySelector('.canvas') as HTMLElement & {
          graphCanvas: { emphasise(emphasis: object): void };
        };
        graphCanvas.emphasise({ selected: wanted, focused: undefined });
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }, selected);
    const full = toRgb('#0072b2');
    expect(await colours()).toEqual([full, full]);
    await emphasise('n310');
    const [chosen, other] = await colours();
    expect(chosen).toEqual(full);
    expect(other![0]).toBeGreaterThan(150);
    await emphasise();
    expect(await colours()).toEqual([full, full]);
    expect(problems).toEqual([]);
    await page.close();
  });
});
