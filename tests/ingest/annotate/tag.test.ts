import { readSentence } from './read-sentence';

const tagged = (text: string) => {
  const { tokens, tags } = readSentence(text);
  return tokens.map(({ text: word }, index) => `${word}/${tags[index]!}`).join(' ');
};

test.each([
  [
    'The minister said on Monday that the troops will leave.',
    'The/DET minister/NOUN said/VERB on/ADP Monday/PROPN that/SCONJ the/DET troops/NOUN will/AUX leave/VERB ./PUNCT',
  ],
  ['Peru rejects the demand of Chile.', 'Peru/PROPN rejects/VERB the/DET demand/NOUN of/ADP Chile/PROPN ./PUNCT'],
  ["They didn't attack.", "They/PRON did/AUX n't/PART attack/VERB ./PUNCT"],
])('tags of %j', (text, tags) => expect(tagged(text)).toBe(tags));

test('headlines in title case and in capitals keep their verb', () => {
  expect(tagged('President Rejects New Trade Agreement With Canada')).toContain('Rejects/VERB');
  expect(tagged('PRESIDENT REJECTS NEW TRADE AGREEMENT WITH CANADA')).toContain('REJECTS/VERB');
});
