import fc from 'fast-check';
import { checkPatch } from '../../graph/merge/check-patch';
import type { Article } from '../../ingest/analysis';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { loadKnowledge } from '../../src/load-knowledge';

const knowledge = loadKnowledge();

const article = (text: string): Article => ({
  id: 'article/any-00000000',
  title: '',
  text,
  sha256: '',
  published: '2024-06-14',
});

const word = fc.constantFrom(
  'Kenya', 'Iraqi', 'troops', 'President', 'Anna', 'Lee', 'said', 'that', '“', '”', '"', ',', '.', '\n\n', 'condemned', 'the',
  'US-led', 'coalition', '(PMU)', 'or', 'of', 'in', '2003', 'on', 'Friday', 'must', 'leave', 'head', 'who', 'by', ':', '😀', '’s',
); // prettier-ignore

test('any words in any order are read: no crash, every offset shows its text, nothing without a sentence', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
      ),
      (text) => {
        const analysis = readArticle(article(text), knowledge);
        const patch = toPatch(analysis, knowledge);
        checkPatch(patch);
        for (const token of analysis.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        for (const { start, end, text: said } of patch.statements) expect(text.slice(start, end)).toBe(said);
        for (const { evidence } of patch.relations) expect(evidence.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});

test('the same article always gives the same patch', () => {
  const text = 'Talks\n\nKenyan President Anna Lee met Ugandan officials on Friday. "We agreed," she said.';
  const read = () => JSON.stringify(toPatch(readArticle(article(text), knowledge), knowledge));
  expect(read()).toBe(read());
});

test('a statement tells what its speaker does by it, where that is more than telling', () => {
  const text =
    'President Anna Lee denied that the troops had left Kenya. On Friday she said that the troops would stay.';
  const { statements } = toPatch(readArticle(article(text), knowledge), knowledge);
  expect(statements.map(({ cue, stance }) => [cue, stance])).toEqual([
    ['denied', 'deny'],
    ['said', undefined],
  ]);
});
