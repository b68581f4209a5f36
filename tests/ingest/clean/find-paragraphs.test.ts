import { findParagraphs } from '../../../ingest/clean/find-paragraphs';
import { loadKnowledgeLists } from '../../../src/load-knowledge-lists';
import { dataFolder } from '../../../src/data-folder';

const { page } = loadKnowledgeLists(dataFolder);

const rolesOf = (text: string, title = ''): string[] =>
  findParagraphs({ id: 'article/x', title, text, sha256: '' }, page).map(
    ({ start, end, role }) => `${role}: ${text.slice(start, end)}`,
  );

test('a page with section line, headline, caption, story and footer', () => {
  const text = [
    'World  /  Africa',
    '',
    'Harbour workers end strike after pay deal',
    '',
    'Cranes stand still at the port of Mombasa on May 2, 2023. (File photo/Reuters)',
    '',
    'Workers went back to the docks on Monday.',
    '',
    '“We got what we asked for,” said their leader.',
    '',
    'Our website can also be accessed at these addresses:',
    'Channel on TV',
  ].join('\n');
  expect(rolesOf(text).map((line) => line.split(':')[0])).toEqual([
    'section', 'title', 'caption', 'body', 'body', 'footer', 'footer',
  ]); // prettier-ignore
});

test('a headline that is repeated counts once', () => {
  expect(rolesOf('Minister quits\n\nMinister quits\n\nThe minister left office on Friday.')).toEqual([
    'title: Minister quits',
    'repeat: Minister quits',
    'body: The minister left office on Friday.',
  ]);
});

test.each([
  ['NAIROBI (Agency) - The court sat.', 'The court sat.'],
  ['GENEVA, Switzerland — Talks began.', 'Talks began.'],
  ['BAGHDAD, Jan 5 (Newswire) - A bill passed.', 'A bill passed.'],
  ['(Newswire) — Talks began.', 'Talks began.'],
  ['Anna Lee, who was there, said so - twice.', 'Anna Lee, who was there, said so - twice.'],
  ['The union - once strong - gave in.', 'The union - once strong - gave in.'],
])('the prose of %s', (line, prose) => {
  const text = `A headline without a stop\n\n${line}`;
  const paragraphs = findParagraphs({ id: 'article/x', title: '', text, sha256: '' }, page);
  const body = paragraphs.find(({ role }) => role === 'body')!;
  expect(text.slice(body.proseStart, body.end)).toBe(prose);
  const dateline = paragraphs.find(({ role }) => role === 'credit');
  expect(dateline === undefined ? 0 : dateline.end - dateline.start).toBe(
    line.slice(0, -prose.length).trimEnd().length,
  );
});

test('a block wrapped at a fixed width is one paragraph', () => {
  const text =
    'The council met on Monday to talk about the water that the\nvillage has been without since the spring, and put off the\nvote by a week.\n\nNobody spoke.';
  expect(rolesOf(text)).toHaveLength(2);
});

test('one sentence alone is body', () => {
  expect(rolesOf('The king met the queen.')).toEqual(['body: The king met the queen.']);
});
