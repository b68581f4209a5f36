import { readText } from '../read-text';

const said = (text: string): [string | undefined, string, string][] =>
  readText(text).statements.map(({ speaker, kind, text: words }) => [speaker, kind, words]);

const without = (text: string): string[] => said(text).map(([, , words]) => words);

test.each<[string, string, string[]]>([
  ['stressed', 'Mayor Lena Fors stressed the importance of a new bridge over the river.', ['the importance of a new bridge over the river']],
  ['announced', 'Mayor Lena Fors announced a plan to close the old harbour.', ['a plan to close the old harbour']],
  ['beside', 'Mayor Lena Fors visited the school, underscoring the need for new teachers.', ['the need for new teachers']],
  ['thanked', 'Mayor Lena Fors thanked the crews for their help with the repairs.', ['their help with the repairs']],
  ['near miss: blame has a target, the verdict is the statement', 'Mayor Lena Fors condemned the raid on the school.', []],
  ['near miss: too short to tell anything', 'Mayor Lena Fors announced the schedule.', []],
  ['near miss: negated', 'Mayor Lena Fors did not announce a plan to close the old harbour.', []],
  ['near miss: talks are no statement', 'Mayor Lena Fors and Jan Brun discussed the state of the old harbour.', []],
])('noun phrases: %s', (_, text, statements) => expect(without(text)).toEqual(statements)); // prettier-ignore

test('an outlet is the source of what it alone reports, and the carrier of what others said', () => {
  expect(said('The ferry sank within an hour, Reuters reported.')).toEqual([
    ['group/reuters', 'indirect', 'The ferry sank within an hour'],
  ]);
  expect(said('Mayor Lena Fors said the ferry sank within an hour, Reuters reported.').map(([who]) => who)).toEqual([
    'person/lena-fors',
  ]);
});

test.each([
  ['The complaint notes that the ferry had no radio.', undefined, 'the ferry had no radio'],
  ['According to a family spokesman, the captain had left the ferry.', undefined, 'the captain had left the ferry'],
  ['According to data from the World Bank, the ferries carry two million people.', 'group/world-bank', 'the ferries carry two million people'], // prettier-ignore
])('papers and people without a name keep their words: %s', (text, speaker, words) => {
  expect(said(text)).toEqual([[speaker, 'indirect', words]]);
});

test.each([
  ['who speaks for somebody is not he', 'A lawyer for Lena Fors said that the ferry had sunk.', undefined],
  ['the name right before the word speaks', 'Oslo University rector Lena Fors said that the ferry had sunk.', 'person/lena-fors'],
  ['supporters are others', 'Supporters of Lena Fors said that the ferry had sunk.', 'group/supporters@read-text'],
])('%s', (_, text, speaker) => {
  const [first] = said(text);
  expect(first![2]).toBe('the ferry had sunk');
  if (speaker?.includes('@') !== true) expect(first![0]).toBe(speaker);
  else expect(first![0]).not.toBe('person/lena-fors');
}); // prettier-ignore
