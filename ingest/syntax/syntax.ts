import { append } from '../../graph/model/append';
import type { Token, Tree, Upos } from '../annotation';

/** Labels with a subtype answer to their plain name too: `nsubj:pass` is a `nsubj`. */
export const isLabel = (label: string, wanted: string): boolean =>
  label === wanted || (label.length > wanted.length && label.startsWith(wanted) && label[wanted.length] === ':');

/** The dependency trees of an article with what the rules ask of them. Token indices throughout. */
export interface Syntax {
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  /** Lower-case base forms. */
  readonly lemmas: readonly string[];
  /** Head of each token, -1 for a root. */
  readonly heads: Int32Array;
  readonly labels: readonly string[];
  /** Children in text order. */
  childrenOf(token: number): readonly number[];
  /** The first child under this label (or a subtype of it), or -1. */
  child(token: number, label: string): number;
  childrenUnder(token: number, label: string): number[];
  /** The token and its coordinated partners of the same kind: "A, B and C". */
  withConjuncts(token: number): number[];
  /** Lower-case words of the prepositions that mark it: "in front of" gives `in`. */
  caseOf(token: number): string;
  /** Whether `token` hangs, at any depth, under `above` (or is it). */
  isUnder(token: number, above: number): boolean;
  /** First and last token of everything under it, `[first, endToken)`. */
  spanOf(token: number): { first: number; endToken: number };
}

const NONE: readonly number[] = [];

export const buildSyntax = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  lemmas: readonly string[],
  tree: Tree,
): Syntax => {
  const { heads, labels } = tree;
  const children: (number[] | undefined)[] = new Array(tokens.length);
  for (let token = 0; token < tokens.length; token += 1) {
    const head = heads[token]!;
    if (head < 0) continue;
    const siblings = children[head];
    if (siblings) siblings.push(token);
    else children[head] = [token];
  }
  const childrenOf = (token: number): readonly number[] => children[token] ?? NONE;
  let measured: Reach | undefined;
  const reach = (): Reach => (measured ??= measureReach(heads, childrenOf));
  const childrenUnder = (token: number, label: string): number[] =>
    childrenOf(token).filter((child) => isLabel(labels[child]!, label));
  return {
    tokens,
    tags,
    lemmas,
    heads,
    labels,
    childrenOf,
    childrenUnder,
    child: (token, label) => childrenOf(token).find((child) => isLabel(labels[child]!, label)) ?? -1,
    withConjuncts: (token) => [token, ...childrenUnder(token, 'conj')],
    caseOf: (token) => {
      // "to" may be tagged as a particle; a possessive ending is a case mark too, but no preposition.
      const isCase = (child: number): boolean => labels[child] === 'case' && !/^['’]s?$/u.test(tokens[child]!.text);
      let marker = childrenOf(token).find(isCase);
      // "out of Gao", "away from the border": the last word is the preposition.
      if (marker !== undefined && /^(?:out|away|back|down|up)$/iu.test(tokens[marker]!.text)) {
        const next = marker + 1;
        if (isCase(next) && heads[next] === token) marker = next;
      }
      // "of US troops", "to 18 rebels": the parser may hang the preposition on the noun's first modifier.
      for (const child of marker === undefined ? childrenOf(token) : NONE) {
        if (child > token || !['compound', 'amod', 'nummod'].some((label) => isLabel(labels[child]!, label))) continue;
        marker ??= childrenOf(child).find((one) => one < child && isCase(one));
      }
      return marker === undefined ? '' : tokens[marker]!.text.toLowerCase();
    },
    isUnder: (token, above) => {
      const { place, below } = reach();
      return place[above]! <= place[token]! && place[token]! < place[above]! + below[above]!;
    },
    spanOf: (token) => ({ first: reach().first[token]!, endToken: reach().last[token]! + 1 }),
  };
};

/** What stands under each token: how many, itself among them, and the outermost; in one walk, since rules ask often. */
interface Reach {
  /** Heads before what hangs on them; all under a token follow it without a gap. */
  readonly place: Int32Array;
  readonly below: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const measureReach = (heads: Int32Array, childrenOf: (token: number) => readonly number[]): Reach => {
  const size = heads.length;
  const order: number[] = [];
  const stack: number[] = [];
  for (let token = 0; token < size; token += 1) {
    if (heads[token]! >= 0) continue;
    stack.push(token);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      order.push(at);
      append(stack, childrenOf(at));
    }
  }
  const place = new Int32Array(size);
  const below = new Int32Array(size).fill(1);
  const first = Int32Array.from(heads.keys());
  const last = Int32Array.from(heads.keys());
  order.forEach((token, at) => (place[token] = at));
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const token = order[at]!;
    const head = heads[token]!;
    if (head < 0) continue;
    below[head]! += below[token]!;
    first[head] = Math.min(first[head]!, first[token]!);
    last[head] = Math.max(last[head]!, last[token]!);
  }
  return { place, below, first, last };
};
