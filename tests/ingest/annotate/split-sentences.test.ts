import * as fc from 'fast-check';
import { splitSentences } from '../../../ingest/annotate/split-sentences';
import { loadAbbreviations } from '../../../src/load-lexicons';

const abbreviations = loadAbbreviations();
const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }, abbreviations).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Mr. Brown met Lt. Gen. J. K. Stone. They spoke.', ['Mr. Brown met Lt. Gen. J. K. Stone.', 'They spoke.']],
  ['He came to the U.S. on Jan. 5. The visit was short.', ['He came to the U.S. on Jan. 5.', 'The visit was short.']],
  ['She works at Acme Inc. The firm is old.', ['She works at Acme Inc.', 'The firm is old.']],
  ['He left at 5 p.m. Gov. Pike stayed.', ['He left at 5 p.m.', 'Gov. Pike stayed.']],
  ['It opens at 9 a.m. Eastern time. Come.', ['It opens at 9 a.m. Eastern time.', 'Come.']],
  ['It is in room No. 5. It is open.', ['It is in room No. 5.', 'It is open.']],
  ['Answer no. We waited.', ['Answer no.', 'We waited.']],
  ['"We must go." He left.', ['"We must go."', 'He left.']],
  ['“We must go.” He left.', ['“We must go.”', 'He left.']],
  ['“… instability.” he said. “Stop!” he said.', ['“… instability.” he said.', '“Stop!” he said.']],
  ['“Why now?” Smith asked. Nobody knew.', ['“Why now?” Smith asked.', 'Nobody knew.']],
  ['"It ends here.” They agreed.', ['"It ends here.”', 'They agreed.']],
  ['It ended (He left. She stayed.) at noon. Then rain.', ['It ended (He left. She stayed.) at noon.', 'Then rain.']],
  ['A list (without an end. It goes on.', ['A list (without an end.', 'It goes on.']],
  ['What?! No… The end.', ['What?!', 'No…', 'The end.']],
  [
    'They have withdrawn.The minister left.”The rest stayed.',
    ['They have withdrawn.', 'The minister left.”', 'The rest stayed.'],
  ],
  [
    'Those present:\n- Mayor Anna Lee\n  of Port Selin\n- Kofi Adu',
    ['Those present:', '- Mayor Anna Lee\n  of Port Selin', '- Kofi Adu'],
  ],
  ['The talks went on\n- nobody knew how long.', ['The talks went on\n- nobody knew how long.']],
  ['GEN. STONE SPOKE. HE LEFT.', ['GEN. STONE SPOKE.', 'HE LEFT.']],
  ['  spaces around. \u00a0Again.  ', ['spaces around.', 'Again.']],
])('splits %j', (text, sentences) => expect(split(text)).toEqual(sentences));

test('only the range is split', () => {
  const text = 'One. Two. Three.';
  expect(splitSentences(text, { start: 5, end: 9 }, abbreviations)).toEqual([{ start: 5, end: 9 }]);
});

const pieces = fc.constantFrom(
  'Mr.',
  ' ',
  '. ',
  '"',
  '”',
  '“',
  '(',
  ')',
  '…',
  '?!',
  'He',
  'said',
  '\n',
  '😀',
  'U.S.',
  "'",
  '5',
);
const paragraphs = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((parts) => parts.join('')),
);

test('sentences are in order, trimmed, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(paragraphs, (text) => {
      let last = 0;
      for (const { start, end } of splitSentences(text, { start: 0, end: text.length }, abbreviations)) {
        expect(text.slice(last, start)).toMatch(/^[\s\u200b]*$/);
        expect(text.slice(start, end)).toMatch(/^[^\s](?:[^]*[^\s])?$/);
        last = end;
      }
      expect(text.slice(last)).toMatch(/^[\s\u200b]*$/);
    }),
    { numRuns: 500 },
  );
});

test.each(['word ', 'a', '.', '((', '"', 'A. ', '. '])('a megabyte of %j takes linear time', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const started = performance.now();
  const sentences = splitSentences(text, { start: 0, end: text.length }, abbreviations);
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(Math.max(...sentences.slice(0, 1_000).map(({ start, end }) => end - start))).toBeLessThanOrEqual(2_000);
});
