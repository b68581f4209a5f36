import { readDocument } from '../names/document';
import { labelDocument, spansOf } from '../names/find-names';
import { NAME_TYPES, type NamesModel } from '../names/model';
import { NameWords } from '../names/name-words';
import type { NamedDocument } from './name-corpora';

export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  /** Strict: same words, same type. */
  readonly f1: number;
  readonly byType: Readonly<Record<string, number>>;
}

/** Strict scores of people, organisations and places; names of type `other` are left out on both sides. */
export const scoreNames = (
  documents: readonly NamedDocument[],
  model: NamesModel,
  tagWords: (words: readonly string[]) => ArrayLike<number>,
  passes: 1 | 2 = 2,
): NameScore => {
  const describe = new NameWords(model.lexicon, model.seen);
  const right = [0, 0, 0];
  const found = [0, 0, 0];
  const gold = [0, 0, 0];
  for (const { sentences } of documents) {
    const tagged = sentences.map(({ words }) => ({ words, tags: tagWords(words) }));
    const labels = labelDocument(readDocument(tagged, model.lexicon, describe), model, describe, passes);
    sentences.forEach(({ names }, index) => {
      const spans = spansOf(labels[index]!).map(({ first, end, type }) => ({
        first,
        end,
        type: NAME_TYPES.indexOf(type),
      }));
      const isSame = (one: (typeof spans)[0]) => (other: (typeof spans)[0]) =>
        one.first === other.first && one.end === other.end && one.type === other.type;
      for (const span of spans) if (span.type < 3) found[span.type]! += 1;
      for (const name of names) {
        if (name.type > 2) continue;
        gold[name.type]! += 1;
        if (spans.some(isSame(name))) right[name.type]! += 1;
      }
    });
  }
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  const f1 = (hits: number, guesses: number, wanted: number) => (hits === 0 ? 0 : (2 * hits) / (guesses + wanted));
  return {
    precision: sum(right) / Math.max(1, sum(found)),
    recall: sum(right) / Math.max(1, sum(gold)),
    f1: f1(sum(right), sum(found), sum(gold)),
    byType: Object.fromEntries(right.map((hits, type) => [NAME_TYPES[type]!, f1(hits, found[type]!, gold[type]!)])),
  };
};
