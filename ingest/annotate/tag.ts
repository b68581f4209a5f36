import { UPOS, type Sentence, type Token, type Upos } from '../analysis';
import { coarseOf, type Tagging } from './fine-tags';
import type { TaggerModel } from './model';
import { TAG_FEATURES, tagFeatures } from './tag-features';
import { readTagInput } from './tag-input';

const keys = new Int32Array(TAG_FEATURES);

/** The class with the highest score, the first of equals. */
export const highest = (scores: Float32Array): number => {
  let best = 0;
  for (let label = 1; label < scores.length; label += 1) if (scores[label]! > scores[best]!) best = label;
  return best;
};

/** Classes of the words of one sentence, greedily from left to right. */
const tagSentence = (words: readonly string[], { classes, weights, clusters }: TaggerModel): Uint8Array => {
  const input = readTagInput(words, clusters);
  const tags = new Uint8Array(words.length);
  const scores = new Float32Array(classes.length);
  for (let index = 0; index < words.length; index += 1) {
    const count = tagFeatures(input, index, tags, keys);
    scores.fill(0);
    weights.add(keys, count, scores);
    tags[index] = highest(scores);
  }
  return tags;
};

const coarseByModel = new WeakMap<TaggerModel, Uint8Array>();

/** Both kinds of tags of one sentence. */
export const tagWords = (words: readonly string[], model: TaggerModel): Tagging => {
  let coarse = coarseByModel.get(model);
  if (!coarse) coarseByModel.set(model, (coarse = coarseOf(model.classes)));
  const fine = tagSentence(words, model);
  return { fine, coarse: fine.map((tag) => coarse[tag]!) };
};

/**
 * A part of speech for every token, coarse and fine (`Tagging`): averaged perceptron, greedy from left to right (Collins
 * 2002). Tokens of one sentence stand together.
 */
export const tag = (
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
  model: TaggerModel,
): { tags: Upos[]; fine: Uint8Array } => {
  const tags: Upos[] = new Array<Upos>(tokens.length).fill('X');
  const fine = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    const words = tokens.slice(firstToken, endToken).map((token) => token.text);
    const tagging = tagWords(words, model);
    fine.set(tagging.fine, firstToken);
    tagging.coarse.forEach((best, index) => {
      tags[firstToken + index] = UPOS[best]!;
    });
  }
  return { tags, fine };
};
