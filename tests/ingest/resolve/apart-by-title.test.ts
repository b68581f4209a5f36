import { readText } from '../read-text';

/** Ids of the people of a text, in the order of their mentions. */
const people = (text: string): string[] =>
  readText(text)
    .entities.filter(({ type }) => type === 'Person')
    .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ id, start })))
    .sort((one, other) => one.start - other.start)
    .map(({ id }) => id);

test('who has the office is not who is called by courtesy in the same sentence', () => {
  expect(people('President Lantos met Dr. Jill Lantos in Halden. Dr. Lantos smiled. President Lantos left.')).toEqual([
    'person/lantos',
    'person/jill-lantos',
    'person/jill-lantos',
    'person/lantos',
  ]);
});

test('who is joined to the president is not the president', () => {
  const ids = people('The President and Dr. Lantos travel on Friday. On Saturday, President Lantos speaks in Halden.');
  expect(new Set(ids).size).toBe(2);
  expect(ids[0]).toBe(ids[2]);
});

test('near miss: a doctor who is president is one person', () => {
  expect(new Set(people('Dr. Hassan Noor won the vote. President Noor spoke on Monday.')).size).toBe(1);
});
