import { UPOS, type Sentence, type Token, type Upos } from '../analysis';
import { coarseOf, type Tagging } from './fine-tags';
import type { TaggerModel } from './model';
import type { Scorer } from './sparse-weights';
import { sentenceCase, TAG_FEATURES, tagFeatures } from './tag-features';
import { wordFeatures } from './word-features';

/** Called for each word with its feature keys and the class chosen; returns the class to go on with. */
export type OnChoice = (index: number, chosen: number, keys: Int32Array, count: number) => number;

const keys = new Int32Array(TAG_FEATURES);
const keep: OnChoice = (_, chosen) => chosen;

/** Classes of the words of one sentence, greedily from left to right. Training listens and corrects by `onChoice`. */
export const tagSentence = (
  words: readonly string[],
  scorer: Scorer,
  classCount: number,
  onChoice = keep,
): Uint8Array => {
  const features = words.map(wordFeatures);
  const written = sentenceCase(features);
  const tags = new Uint8Array(words.length);
  const scores = new Float32Array(classCount);
  for (let index = 0; index < words.length; index += 1) {
    const count = tagFeatures(features, index, tags, written, keys);
    scores.fill(0);
    scorer.add(keys, count, scores);
    let best = 0;
    for (let tag = 1; tag < classCount; tag += 1) if (scores[tag]! > scores[best]!) best = tag;
    tags[index] = onChoice(index, best, keys, count);
  }
  return tags;
};

const coarseByModel = new WeakMap<TaggerModel, Uint8Array>();

/** Both kinds of tags of one sentence. */
export const tagWords = (words: readonly string[], model: TaggerModel): Tagging => {
  let coarse = coarseByModel.get(model);
  if (!coarse) coarseByModel.set(model, (coarse = coarseOf(model.classes)));
  const fine = tagSentence(words, model.weights, model.classes.length);
  return { fine, coarse: fine.map((tag) => coarse[tag]!) };
};

/**
 * A part of speech for every token: averaged perceptron, greedy from left to right (Collins 2002). Tokens of one
 * sentence stand together.
 */
export const tag = (
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
  model: TaggerModel,
): Upos[] => {
  const tags: Upos[] = new Array<Upos>(tokens.length).fill('X');
  for (const { firstToken, endToken } of sentences) {
    const words = tokens.slice(firstToken, endToken).map((token) => token.text);
    tagWords(words, model).coarse.forEach((best, index) => {
      tags[firstToken + index] = UPOS[best]!;
    });
  }
  return tags;
};
