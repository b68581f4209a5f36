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

test.each([
  'Correction: An earlier version said that Anna Lee had accused Bo Ray.',
  'CORRECTION — Anna Lee did not accuse Bo Ray.',
  "Editor's note: Anna Lee was misquoted.",
  'A previous version of this story said that Anna Lee had accused Bo Ray of theft. She had not.',
  'This article was corrected on 5 May.',
])('what was told wrongly is not read: %s', (line) => {
  expect(rolesOf(`${line}\n\nThe king met the queen.`)).toEqual([`footer: ${line}`, 'body: The king met the queen.']);
});

test.each(['The correction of the map took a year.', 'An earlier version of the bill failed.'])('%s is read', (line) =>
  expect(rolesOf(`The map\n\n${line}\n\nThe king met the queen.`)[1]).toBe(`body: ${line}`),
);

test.each([
  ['PARIS, May 6 (AFP) - The king of Spain met the queen of Norway on Monday.', 'body'],
  ['BEIJING, May 6 (Xinhua) -- The king of Spain met the queen of Norway on Monday. Enditem', 'body'],
  ['LIVE: King of Spain meets the queen of Norway in Oslo today', 'title'],
  ['OSLO: A king', 'title'],
])('%s opens with %s', (line, role) => {
  const text = `${line}\n\nThe two spoke for an hour.`;
  const paragraphs = findParagraphs({ id: 'article/x', title: line, text, sha256: '' }, page);
  expect(paragraphs.filter(({ role: one }) => one !== 'credit')[0]!.role).toBe(role);
});
