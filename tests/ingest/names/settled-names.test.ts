import { readText } from '../read-text';

const entities = (text: string): string[] => readText(text).entities.map(({ id }) => id);

test.each<[string, string, string[]]>([
  [
    'a name behind a common noun and "of"',
    'The court froze the Nordic assets of Cabral Trade and sold its ships.',
    ['group/cabral-trade'],
  ],
  [
    'a bank whose name holds the word of an office',
    'Ana Ruiz was deputy governor of the Central Bank of Bolivia.',
    ['group/central-bank-of-bolivia', 'person/ana-ruiz'],
  ],
  [
    'places behind "the towns of"',
    'Troops shelled the towns of Markuba and Selin on Monday.',
    ['place/markuba', 'place/selin'],
  ],
  [
    'forces with a cause are no state',
    'They marched against the Syrian Democratic Forces.',
    ['group/syrian-democratic-forces'],
  ],
  [
    'who leads a force',
    'Kofi Adu praised the AU-led peacekeeping force.',
    ['group/au', 'group/au-led-peacekeeping-force', 'person/kofi-adu'],
  ],
  ['a firm that an apposition names', 'The ministry lifted curbs on the national airline, Belavia.', ['group/belavia']],
  [
    'a firm by its spokesperson',
    'A spokeswoman for Dalgona, which owns the mine, said that it was safe.',
    ['group/dalgona'],
  ],
])('%s', (_, text, ids) => expect(entities(text)).toEqual(expect.arrayContaining(ids)));

test('the adjective of a faith belongs to the noun behind the name', () => {
  expect(entities('Soldiers fought the Daesh Takfiri terrorist group near the town.')).toContain('group/daesh');
});
