import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { checkPatch } from '../../graph/merge/check-patch';
import { cleanText } from '../../ingest/clean/clean-text';
import { toAnalysisRecord } from '../../ingest/patch/to-analysis-record';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { loadKnowledge } from '../../src/load-knowledge';

const knowledge = loadKnowledge();
const sample = readFileSync('data/samples/iraq-pmu-chairman.txt', 'utf8').split('\n\n').slice(1).join('\n\n');
const sentences = sample.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence.length > 20);

/** Reads a text and holds every offset against what it is said to show. */
const readAll = (text: string): ReturnType<typeof toPatch> => {
  const article = { id: 'article/bad-00000000', title: '', text, sha256: '', published: '2024-06-14' };
  const analysis = readArticle(article, knowledge);
  const patch = toPatch(analysis, knowledge);
  checkPatch(patch);
  const faults: string[] = [];
  const hold = (what: string, start: number, end: number, shown = text.slice(start, end)): void => {
    const isInside = Number.isInteger(start) && start >= 0 && start < end && end <= text.length;
    if (!isInside || text.slice(start, end) !== shown) faults.push(`${what} ${start}-${end} "${shown}"`);
    // A cut surrogate pair would show a broken character.
    if (/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u.test(text.slice(start, end)) && !hasLone)
      faults.push(`${what} cuts ${start}-${end}`);
  };
  const hasLone = !text.isWellFormed();
  for (const { start, end, text: shown } of analysis.tokens) hold('token', start, end, shown);
  for (const { start, end, text: shown } of patch.sentences) hold('sentence', start, end, shown);
  for (const { mentions } of patch.entities)
    for (const { start, end, surface } of mentions) hold('mention', start, end, surface);
  for (const { start, end, text: shown } of patch.statements) hold('statement', start, end, shown);
  const record = toAnalysisRecord('x', analysis, knowledge, { tokens: true });
  for (const { evidence, cues } of record.relations)
    for (const { start, end } of [...evidence, ...(cues ?? [])]) hold('evidence', start, end);
  for (const { cue } of record.statements) if (cue) hold('cue', cue.start, cue.end);
  expect(faults).toEqual([]);
  return patch;
};

const some = (least: number, most: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...sentences), { minLength: least, maxLength: most });

const foreign = fc.constantFrom(
  'Le président a condamné l’attaque contre Bagdad.', 'Der Minister traf sich mit „Ana Silva“ in Berlin.', 'El líder del ELN pidió la retirada.',
  'وقال الرئيس إن القوات ستنسحب.', '外交部长会见了伊拉克总理。', 'Президент осудил удар.', 'ผู้นำกล่าวว่า', 'İstanbul’da ŞİİR',
); // prettier-ignore

// prettier-ignore
const kinds: readonly [string, fc.Arbitrary<string>][] = [
  ['one sentence', some(1, 1).map(([sentence]) => sentence!)],
  ['capitals', some(1, 6).map((list) => list.join(' ').toUpperCase())],
  ['no capitals', some(1, 6).map((list) => list.join(' ').toLowerCase())],
  ['hyphens of a scanned page', fc.tuple(some(2, 8), fc.integer({ min: 3, max: 9 })).map(([list, step]) =>
    list.join(' ').replace(/\p{Ll}{4,}/gu, (word, at: number) => (at % step === 0 ? `${word.slice(0, 2)}-\n${word.slice(2)}` : word)))],
  ['emoji and letters outside the plane', fc.tuple(some(1, 5), fc.string({ unit: 'grapheme-composite', maxLength: 12 })).map(([list, odd]) =>
    list.join(` 😀${odd}👩‍👩‍👧𝒯𝒽𝑒 `).replace(/ the /gu, ' 🇮🇶the '))],
  ['lone halves of characters', fc.tuple(some(1, 3), fc.string({ unit: 'binary', maxLength: 30 })).map(([list, odd]) => list.join(`\uD83D ${odd} \uDE00`))],
  ['languages mixed', fc.array(fc.oneof(foreign, fc.constantFrom(...sentences)), { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))],
  ['tables', fc.array(fc.array(fc.oneof(fc.constantFrom('Iraq', 'US troops', 'Ana Silva', '—', '', '%'), fc.integer().map(String)), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 30 })
    .map((rows) => rows.map((row) => row.join('\t')).join('\n'))],
  ['marks that never close', fc.tuple(some(1, 6), fc.constantFrom('“', '"', '(', '«', '[', "'")).map(([list, mark]) => list.map((sentence) => `${mark}${sentence}`).join(' '))],
  ['sentences cut anywhere', fc.tuple(some(1, 6), fc.nat(200), fc.nat(60)).map(([list, from, less]) => { const text = list.join(' '); return text.slice(from % text.length, text.length - less); })],
];

test.each(kinds)('%s: no crash, every offset shows what it says, raw and cleaned', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      readAll(text);
      readAll(cleanText(text));
    }),
    { numRuns: 10 },
  );
});

test.each(['', ' ', '\n\n\n', '\u0000', '\u200b', '.', '"', '—', '\uFEFF', '😀'])('next to nothing: %j', (text) => {
  expect(readAll(text).relations).toEqual([]);
});

test('a hundred thousand characters without the end of a sentence', () => {
  const text = sample.replace(/[.!?\n]+/gu, ' ').repeat(Math.ceil(100_000 / sample.length));
  expect(readAll(text).sentences.length).toBeGreaterThan(0);
});

test('ten thousand names in one article, in one sentence and in one each', () => {
  const letter = (at: number): string => String.fromCharCode(97 + (at % 26));
  const names = Array.from(
    { length: 10_000 },
    (_, at) => `Ana${letter(at)}${letter(at / 26)}${letter(at / 676)} Silva${letter(at * 7)}`,
  );
  readAll(`${names.slice(0, 5_000).join(', ')} met in Lima.`);
  const patch = readAll(
    names
      .slice(5_000)
      .map((name) => `${name} spoke.`)
      .join(' '),
  );
  expect(patch.entities.length).toBeGreaterThan(100);
});
