import { UPOS, type NameSpan, type Sentence, type Token, type Upos } from '../analysis';
import { bestLabels, readTransitions } from './best-labels';
import { readDocument, type NameDocument, type NameSentence } from './document';
import { DocumentMemory } from './document-memory';
import { NAME_FEATURES, nameFeatures, nameKey } from './name-features';
import { NAME_LABELS, NAME_TYPES, Place, placeOf, typeOf, type NamesModel } from './model';
import { Known } from './name-lexicon';
import { NameWords, type NameWord } from './name-words';
import { spend } from '../budget';

const LABELS = NAME_LABELS.length;
const NEVER = -1e6;
const PERSON_LABELS = [...NAME_LABELS.keys()].filter((label) => label > 0 && NAME_TYPES[typeOf(label)] === 'person');
const keys = new Int32Array(NAME_FEATURES);
const seenOf = (word: NameWord): Uint8Array => word.seen;
const describers = new WeakMap<NamesModel, NameWords>();
const tagIndex = new Map<string, number>(UPOS.map((name, index) => [name, index]));

/**
 * The proper names of one document, in order, without overlap. Linear-chain conditional random field (Lafferty, McCallum
 * and Pereira 2001) in two passes: the second knows what the first found elsewhere in the document (Krishnan and Manning
 * 2006). An adjective of a people alone ("Peruvian") is no name.
 */
export const findNames = (
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
  tags: readonly Upos[],
  model: NamesModel,
): NameSpan[] => {
  let describe = describers.get(model);
  if (!describe) describers.set(model, (describe = new NameWords(model.lexicon, model.seen)));
  const document = readDocument(
    sentences.map(({ firstToken, endToken }) => ({
      words: tokens.slice(firstToken, endToken).map((token) => token.text),
      tags: Uint8Array.from(tags.slice(firstToken, endToken), (tag) => tagIndex.get(tag)!),
    })),
    model.lexicon,
    describe,
  );
  const labels = labelDocument(document, model, describe);
  return sentences.flatMap(({ firstToken }, sentence) =>
    spansOf(labels[sentence]!)
      .filter(({ first, end }) => {
        const { known } = document.sentences[sentence]!.words[first]!;
        return end - first > 1 || (known & Known.Demonym) === 0;
      })
      .map(({ first, end, type }) => ({ first: firstToken + first, end: firstToken + end, type })),
  );
};

/** Labels of every sentence after both passes, or after the first alone. */
export const labelDocument = (
  document: NameDocument,
  model: NamesModel,
  describe: NameWords,
  passes: 1 | 2 = 2,
): Uint8Array[] => {
  const transitions = readTransitions(model.weights.weights);
  const { weights } = model.weights;
  const emissions = document.sentences.map(({ words }) => new Float32Array(words.length * LABELS));
  /** Adds what the features of each word say, and gives the best labels. */
  const label = (featuresOf: (sentence: NameSentence, index: number) => number): Uint8Array[] =>
    document.sentences.map((sentence, at) => {
      const { length } = sentence.words;
      spend(length);
      const scores = emissions[at]!;
      for (let index = 0; index < length; index += 1)
        weights.add(keys, featuresOf(sentence, index), scores.subarray(index * LABELS, (index + 1) * LABELS));
      for (let index = 1; index < length; index += 1)
        if (isWeekday(sentence, index)) for (const person of PERSON_LABELS) scores[index * LABELS + person] = NEVER;
      return bestLabels(scores, length, transitions);
    });
  const first = label(
    (sentence, index) => nameFeatures(sentence, index, document, describe.outside, undefined, seenOf, keys).count,
  );
  if (passes === 1) return first;
  // The second pass has the features of the first and those of its memory, whose weights are all that is still to add.
  const memory = new DocumentMemory(document.sentences, first);
  return label((sentence, index) => memory.features(sentence, index, keys, 0, nameKey));
};

/** "arrested NAME Tuesday": a weekday ends no name of a person, though one may begin with it ("Friday NAME"). */
const isWeekday = ({ words }: NameSentence, index: number): boolean => {
  const { known, text } = words[index]!;
  return (known & Known.Calendar) !== 0 && /day$/u.test(text) && !/^\p{Lu}/u.test(words[index + 1]?.text ?? '');
};

/** Names of one sentence from its labels, by word index. */
export const spansOf = (labels: ArrayLike<number>): NameSpan[] => {
  const spans: NameSpan[] = [];
  let first = 0;
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index]!;
    if (label === 0) continue;
    const place = placeOf(label);
    if (place === Place.Begin || place === Place.Single) first = index;
    if (place === Place.End || place === Place.Single)
      spans.push({ first, end: index + 1, type: NAME_TYPES[typeOf(label)]! });
  }
  return spans;
};
