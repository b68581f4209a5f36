import { UPOS, type NameSpan, type Sentence, type Token, type Upos } from '../analysis';
import { bestLabels, readTransitions } from './best-labels';
import { readDocument, type NameDocument } from './document';
import { DocumentMemory } from './document-memory';
import { NAME_FEATURES, nameFeatures } from './name-features';
import { NAME_LABELS, NAME_TYPES, Place, placeOf, typeOf, type NamesModel } from './model';
import { Known } from './name-lexicon';
import { NameWords } from './name-words';

const keys = new Int32Array(NAME_FEATURES);
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
  const label = (memory?: DocumentMemory) =>
    document.sentences.map((sentence) => {
      const length = sentence.words.length;
      const emissions = new Float32Array(length * NAME_LABELS.length);
      for (let index = 0; index < length; index += 1) {
        const seen = (word: { readonly seen: Uint8Array }) => word.seen;
        const { count } = nameFeatures(sentence, index, document, describe.outside, memory, seen, keys);
        const row = emissions.subarray(index * NAME_LABELS.length, (index + 1) * NAME_LABELS.length);
        model.weights.weights.add(keys, count, row);
      }
      return bestLabels(emissions, length, transitions);
    });
  const transitions = readTransitions(model.weights.weights);
  const first = label();
  return passes === 1 ? first : label(new DocumentMemory(document.sentences, first));
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
