import * as fc from 'fast-check';
import { splitSentences } from '../../../ingest/annotate/split-sentences';
import { tokenise } from '../../../ingest/annotate/tokenise';
import { loadAbbreviations } from '../../../src/load-lexicons';

const abbreviations = loadAbbreviations();
const tokensOf = (text: string) =>
  tokenise(text, [{ start: 0, end: text.length }], abbreviations).tokens.map((token) => token.text);

test.each([
  ['the US-led, anti-terror force', ['the', 'US-led', ',', 'anti-terror', 'force']],
  ['Gen. al-Sabah’s U.S.-led plan', ['Gen.', 'al-Sabah', '’s', 'U.S.-led', 'plan']],
  ["they don't, he'd, I cannot", ['they', 'do', "n't", ',', 'he', "'d", ',', 'I', 'can', 'not']],
  ["Ba’ath and Sana'a", ['Ba’ath', 'and', "Sana'a"]],
  ["the states' rights", ['the', 'states', "'", 'rights']],
  ['J. K. Stone of Acme Inc.', ['J.', 'K.', 'Stone', 'of', 'Acme', 'Inc.']],
  ['It cost $1,000.50, or 20% more.', ['It', 'cost', '$', '1,000.50', ',', 'or', '20', '%', 'more', '.']],
  ['see https://a.example/b. Or me@b.example!', ['see', 'https://a.example/b', '.', 'Or', 'me@b.example', '!']],
  ['@unit #tag AT&T F-16s', ['@unit', '#tag', 'AT&T', 'F-16s']],
  ['“Stop!”—he said… twice', ['“', 'Stop', '!', '”', '—', 'he', 'said', '…', 'twice']],
  ['the "League"\'s plan', ['the', '"', 'League', '"', "'s", 'plan']],
  ['ok 👍🏽', ['ok', '👍🏽']],
])('tokens of %j', (text, tokens) => expect(tokensOf(text)).toEqual(tokens));

test('every sentence knows its tokens', () => {
  const text = 'He left. They stayed.';
  const sentences = splitSentences(text, { start: 0, end: text.length }, abbreviations);
  const { tokens, sentences: ranged } = tokenise(text, sentences, abbreviations);
  expect(ranged).toEqual([
    { start: 0, end: 8, firstToken: 0, endToken: 3 },
    { start: 9, end: 21, firstToken: 3, endToken: 6 },
  ]);
  expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 1, 1]);
});

test('tokens are in order, carry their text, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
      let last = 0;
      for (const token of tokenise(text, [{ start: 0, end: text.length }], abbreviations).tokens) {
        expect(text.slice(last, token.start)).toMatch(/^[\s\u200b]*$/);
        expect(token.text).toBe(text.slice(token.start, token.end));
        last = token.end;
      }
      expect(text.slice(last)).toMatch(/^[\s\u200b]*$/);
    }),
    { numRuns: 500 },
  );
});

test.each(['a.b.', "a'", '1,', 'www.', 'a-', 'a@', '(', 'Ab.'])('long runs of %j take linear time', (piece) => {
  const text = piece.repeat(100_000);
  const started = performance.now();
  expect(tokensOf(text).join('')).toBe(text);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a sentence of very many tokens is several, and none of its text is lost', () => {
  const text = ', '.repeat(1_200).trim();
  const { tokens, sentences } = tokenise(text, [{ start: 0, end: text.length }], abbreviations);
  expect(tokens).toHaveLength(1_200);
  expect(sentences.map(({ firstToken, endToken }) => endToken - firstToken)).toEqual([500, 500, 200]);
  expect(sentences[0]!.start).toBe(0);
  expect(sentences.at(-1)!.end).toBe(text.length);
  sentences.forEach(({ firstToken, endToken, start, end }, at) => {
    expect(tokens.slice(firstToken, endToken).every(({ sentence }) => sentence === at)).toBe(true);
    expect([start, end]).toEqual([tokens[firstToken]!.start, tokens[endToken - 1]!.end]);
  });
});
