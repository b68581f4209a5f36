import fc from 'fast-check';
import type { Token, Tree, Upos } from '../../../ingest/analysis';
import { repairs } from '../../../ingest/repairs/order';
import { wordReadings, type WordReadings } from '../../../ingest/repairs/word-readings';
import { loadKnowledge } from '../../../src/load-knowledge';

/** A sentence with any tree over it, as no parser would make it. */
export interface RandomTree {
  readonly tokens: readonly Token[];
  readonly lemmas: readonly string[];
  readonly tags: readonly Upos[];
  readonly tree: Tree;
}

// Words that repairs look for, and the words of their examples.
const words = [
  ...new Set([
    ...'the of , and who whom whose which that after by to with said says killing Ann Kiev troops began was has had be is named Monday May last week Acting . ; “ ” ’s as about not out over up both'.split(' '),
    ...repairs.flatMap(({ example }) => example.split(/[\s,.]+/u)).filter((word) => word.length > 0),
  ]),
]; // prettier-ignore
const tags: Upos[] = ['NOUN', 'PROPN', 'VERB', 'AUX', 'ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'PRON', 'DET', 'ADJ', 'ADV', 'PART', 'NUM']; // prettier-ignore
const labels =
  'nsubj nsubj:pass csubj obj iobj obl obl:agent nmod nmod:poss appos conj cc case mark acl acl:relcl advcl advmod ccomp xcomp parataxis amod compound flat det nummod aux aux:pass cop orphan punct dep'.split(
    ' ',
  );

const word = fc.record({
  text: fc.constantFrom(...words),
  tag: fc.constantFrom(...tags),
  label: fc.constantFrom(...labels),
  /** Ranks decide the heads: each word hangs on one of higher rank, so that there is no circle to begin with. */
  rank: fc.integer({ min: 0, max: 1000 }),
  head: fc.nat({ max: 1000 }),
});

export const randomTree: fc.Arbitrary<RandomTree> = fc.array(word, { minLength: 2, maxLength: 14 }).map((drawn) => {
  const above = (at: number): number[] =>
    drawn.flatMap(({ rank }, other) => (rank > drawn[at]!.rank || (rank === drawn[at]!.rank && other < at) ? [other] : [])); // prettier-ignore
  const heads = Int32Array.from(drawn, ({ head }, at) => above(at)[head % (above(at).length || 1)] ?? -1);
  let start = 0;
  return {
    tokens: drawn.map(({ text }) => {
      const token = { start, end: start + text.length, text, sentence: 0 };
      start += text.length + 1;
      return token;
    }),
    lemmas: drawn.map(({ text }) => text.toLowerCase()),
    tags: drawn.map(({ tag }) => tag),
    tree: { heads, labels: drawn.map(({ label }, at) => (heads[at]! < 0 ? 'root' : label)) },
  };
});

const real = wordReadings(loadKnowledge());

/** Lexicons that say yes to every other word, so that each repair is tried; else no repair would meet its few words. */
export const eagerReadings = new Proxy(real, {
  get: (target, name: keyof WordReadings) => (draft: { text(token: number): string }, token: number) =>
    (draft.text(token).length + name.length) % 2 === 0 || (target[name] as (...one: unknown[]) => boolean)(draft, token, 'to'), // prettier-ignore
});

/** What makes heads no tree over `[0, size)`, or undefined. */
export const faultOf = ({ heads, labels }: Tree): string | undefined => {
  const roots = labels.filter((_, token) => heads[token]! < 0);
  if (roots.length !== 1) return `${roots.length} roots`;
  for (let token = 0; token < labels.length; token += 1) {
    if ((labels[token] === 'root') !== heads[token]! < 0) return `${token} is labelled ${labels[token]}`;
    let at = token;
    for (let steps = 0; at >= 0 && steps <= labels.length; steps += 1) at = heads[at]!;
    if (at >= 0) return `${token} stands in a circle`;
    if (at < -1) return `${token} hangs outside`;
  }
  return undefined;
};
