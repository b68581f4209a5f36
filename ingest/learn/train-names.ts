import type { Rows } from '../annotate/sparse-weights';
import { decodeLinear, encodeLinear, type LinearModel } from '../annotate/model';
import { readDocument, type NameDocument } from '../names/document';
import { DocumentMemory } from '../names/document-memory';
import { labelFor, NAME_LABELS, NAME_TYPES, Place } from '../names/model';
import { NAME_FEATURES, nameFeatures } from '../names/name-features';
import type { NameLexicon } from '../names/name-lexicon';
import { NameWords, type NameWord } from '../names/name-words';
import { ConditionalRandomField, type KeyedSentence } from './conditional-random-field';
import type { NamedDocument, NamedSentence } from './name-corpora';
import type { Random } from './random';
import { countSeen, encodeSeen, wordsInNames } from './seen-words';

export interface NamesSetting {
  readonly epochs: number;
  readonly random: Random;
  readonly lexicon: NameLexicon;
  readonly casing: ReadonlyMap<string, number>;
  tags(words: readonly string[]): ArrayLike<number>;
}

const RATE = 0.05;
const DROPOUT = 0.1;
const LEAST_WEIGHT = 0.04;

/** The weights for both passes, and the seen words. */
export interface TrainedNames {
  readonly weights: Rows;
  readonly seen: Rows;
}

/**
 * Trains one field for both passes. What the first pass would find in a training document comes from a field that was
 * trained on the other half of the documents, so that the second pass learns from honest mistakes.
 */
export const trainNames = (documents: readonly NamedDocument[], setting: NamesSetting): TrainedNames => {
  const seen = encodeSeen(countSeen(documents), setting.casing);
  const describe = new NameWords(setting.lexicon, decodeSeen(seen));
  const prepared = documents.map((document) => prepare(document, setting, describe));
  const first = prepared.map((document) => keyDocument(document, describe));
  const second = new Array<KeyedSentence[]>(documents.length);
  for (const half of [0, 1]) {
    const field = new ConditionalRandomField();
    field.train(first.filter((_, index) => index % 2 !== half).flat(), { ...setting, rate: RATE, dropout: DROPOUT });
    prepared.forEach((document, index) => {
      if (index % 2 !== half) return;
      const found = first[index]!.map((sentence) => field.label(sentence));
      second[index] = keyDocument(document, describe, new DocumentMemory(document.read.sentences, found));
    });
  }
  const field = new ConditionalRandomField();
  field.train([...first.flat(), ...second.flat()], { ...setting, rate: RATE, dropout: DROPOUT });
  return { weights: field.quantised(LEAST_WEIGHT), seen };
};

export const SEEN_CLASSES: readonly string[] = [...NAME_TYPES, 'casing'];

const decodeSeen = (rows: Rows): LinearModel => decodeLinear(encodeLinear(SEEN_CLASSES, rows));

interface Prepared {
  readonly document: NamedDocument;
  readonly read: NameDocument;
  readonly seenOf: (word: NameWord) => Uint8Array;
}

/** A word that only this document has in a name must not look known to it. */
const prepare = (document: NamedDocument, setting: NamesSetting, describe: NameWords): Prepared => {
  const sentences = document.sentences.map(({ words }) => ({ words, tags: setting.tags(words) }));
  const own = wordsInNames(document);
  const adjusted = new Map<NameWord, Uint8Array>();
  const seenOf = (word: NameWord): Uint8Array => {
    const types = own.get(word.lower);
    if (!types) return word.seen;
    let seen = adjusted.get(word);
    if (!seen) {
      seen = word.seen.map((count, type) => (types.has(type) && count < 3 ? count - 1 : count));
      adjusted.set(word, seen);
    }
    return seen;
  };
  return { document, read: readDocument(sentences, setting.lexicon, describe), seenOf };
};

const buffer = new Int32Array(NAME_FEATURES);

const keyDocument = (
  { document, read, seenOf }: Prepared,
  describe: NameWords,
  memory?: DocumentMemory,
): KeyedSentence[] =>
  read.sentences.map((sentence, index) => {
    const length = sentence.words.length;
    const starts = new Int32Array(length + 1);
    const identities = new Uint8Array(length);
    const parts: Int32Array[] = [];
    for (let word = 0; word < length; word += 1) {
      const { count, identity } = nameFeatures(sentence, word, read, describe.outside, memory, seenOf, buffer);
      identities[word] = identity;
      parts.push(buffer.slice(0, count));
      starts[word + 1] = starts[word]! + count;
    }
    const keys = new Int32Array(starts[length]!);
    parts.forEach((part, word) => keys.set(part, starts[word]));
    const labels = labelsOf(document.sentences[index]!);
    return {
      keys,
      starts,
      identities,
      labels,
      isCapital: Uint8Array.from(sentence.words, (word) => (word.isCapital ? 1 : 0)),
      ...(document.leavesOther && { allowed: Int32Array.from(labels, (label) => (label === 0 ? OPEN : 1 << label)) }),
    };
  });

const OPEN = NAME_LABELS.reduce(
  (bits, name, label) => (name === 'O' || name.endsWith('-other') ? bits | (1 << label) : bits),
  0,
);

export const labelsOf = ({ words, names }: NamedSentence): Uint8Array => {
  const labels = new Uint8Array(words.length);
  for (const { first, end, type } of names)
    for (let word = first; word < end; word += 1) {
      const inside = word === first ? Place.Begin : word === end - 1 ? Place.End : Place.Inside;
      labels[word] = labelFor(type, end - first === 1 ? Place.Single : inside);
    }
  return labels;
};
