import * as fc from 'fast-check';
import { readSentence } from '../annotate/read-sentence';

test.each([
  [
    'Barack Obama visited the World Bank in Paris.',
    ['Barack Obama (person)', 'World Bank (organisation)', 'Paris (place)'],
  ],
  ['The Ministry of Justice in Nairobi denied it.', ['Ministry of Justice (organisation)', 'Nairobi (place)']],
  ['The Peruvian government thanked Brazilian officials.', []],
  [
    'Officials of the African Union met Kofi Annan in Addis Ababa on Friday.',
    ['African Union (organisation)', 'Kofi Annan (person)', 'Addis Ababa (place)'],
  ],
  ['Leila al-Khatib of the Green Party said so.', ['Leila al-Khatib (person)', 'Green Party (organisation)']],
  ['The report was published by Amnesty International.', ['Amnesty International (organisation)']],
  ['Sana’a and Aden were bombed.', ['Sana’a (place)', 'Aden (place)']],
])('names of %j', (text, names) => expect(readSentence(text).named).toEqual(names));

test('what a document shows elsewhere tells the type of a lone word', () => {
  const { named } = readSentence(
    'Maria Weller leads the union. The strike was called by Weller. Weller spoke on Monday.',
  );
  expect(named).toEqual(['Maria Weller (person)', 'Weller (person)', 'Weller (person)']);
});

const words = fc.constantFrom(
  'Kenya',
  'said',
  'the',
  'of',
  '“',
  'Bank',
  ',',
  'Ann',
  'al-Omari',
  'UN',
  '.',
  'and',
  '7',
  'Iranian',
  'X.',
);

test('names are in order, apart, inside one sentence, and never a lone adjective of a people', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (text) => {
      const { names, tokens, sentences } = readSentence(text.join(' '));
      let last = 0;
      for (const { first, end } of names) {
        expect(first).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(first);
        expect(tokens[first]!.sentence).toBe(tokens[end - 1]!.sentence);
        expect(tokens.slice(first, end).map(({ text: word }) => word)).not.toEqual(['Iranian']);
        last = end;
      }
      expect(sentences.length).toBeGreaterThanOrEqual(names.length > 0 ? 1 : 0);
    }),
    { numRuns: 200 },
  );
});
