import { readText } from '../read-text';

const STORY = 'Dockers strike over pay\n\n';
const entities = (text: string): string[] => readText(STORY + text).entities.map(({ id }) => id);
const PROSE = 'The dockers went on strike on Monday.';

test.each<[string, string, string[]]>([
  [
    'the agency and city of a dateline',
    `GDANSK, May 3 (Harbour Wire) - ${PROSE}`,
    ['group/harbour-wire', 'place/gdansk'],
  ],
  ['two cities', `GDANSK/NEW MALMO, 3 May 2024 – ${PROSE}`, ['place/gdansk', 'place/new-malmo']],
  [
    'a city and its country',
    `Goma, Democratic Republic of the Congo (Quay News) — ${PROSE}`,
    ['country/cd', 'place/goma'],
  ],
  ['a city before a colon', `ASUNCIÓN: ${PROSE}`, ['place/asuncion']],
  [
    'credits in brackets',
    `${PROSE}\n\n(Reporting by Ada Nwosu; Editing by Eva Lind)`,
    ['person/ada-nwosu', 'person/eva-lind'],
  ],
  [
    'who wrote what it was drawn from',
    `${PROSE}\n\nAda Nwosu. "Port at a standstill" — Quay News, May 3, 2024`,
    ['person/ada-nwosu'],
  ],
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
  ['a word before the news', `BREAKING: ${PROSE}`],
  ['who speaks in a talk', `${PROSE}\n\nMORNINGSIDE: ${PROSE}`],
  ['a land in a dateline is no reporter', `GDANSK, Republic of Poland — ${PROSE}`],
])('no names: %s', (_, text) => expect(entities(text).filter((id) => /person|morning/u.test(id))).toEqual([]));

test('a city in capitals is called as elsewhere', () =>
  expect(readText(`${STORY}PORT MORESBY (Quay News) — ${PROSE}`).entities.map(({ name }) => name)).toContain(
    'Port Moresby',
  ));

test('a credit tells nothing but names', () => {
  const { relations, statements } = readText(
    `${STORY}${PROSE}\n\nReporting by Ada Nwosu, who met Jan Moll; Editing by Eva Lind`,
  );
  expect([relations, statements]).toEqual([[], []]);
});
