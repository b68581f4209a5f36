import { readText } from '../read-text';

const STORY = 'Dockers strike over pay\n\n';
const entities = (text: string): string[] => readText(STORY + text).entities.map(({ id }) => id);
const PROSE = 'The dockers went on strike on Monday.';

test.each<[string, string, string[]]>([
  ['the agency of a dateline', `GDANSK, May 3 (Harbour Wire) - ${PROSE}`, ['group/harbour-wire']],
  [
    'reporters and editors',
    `${PROSE}\n\nReporting by Ada Nwosu in Gdansk and Jan de Vries in Malmo; Editing by Eva Lind`,
    ['person/ada-nwosu', 'person/eva-lind', 'person/jan-de-vries', 'place/gdansk', 'place/malmo'],
  ],
  ['where it was printed', `${PROSE}\n\nPublished in The Coast Courier, May 4th, 2024`, ['group/coast-courier']],
  ['what it was drawn from', `${PROSE}\n\n“Port at a standstill” — Quay News, May 3, 2024`, ['group/quay-news']],
])('a credit gives names: %s', (_, text, ids) => expect(entities(text)).toEqual(expect.arrayContaining(ids)));

test.each([
  ['what the page says of itself', `${PROSE}\n\nSign up for The Morning Ferry, our newsletter`],
  ['a land in a dateline is no reporter', `GDANSK, Republic of Poland — ${PROSE}`],
])('no names: %s', (_, text) => expect(entities(text).filter((id) => /person|morning/u.test(id))).toEqual([]));

test('a credit tells nothing but names', () => {
  const { relations, statements } = readText(
    `${STORY}${PROSE}\n\nReporting by Ada Nwosu, who met Jan Moll; Editing by Eva Lind`,
  );
  expect([relations, statements]).toEqual([[], []]);
});
