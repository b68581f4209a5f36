import type { Token, Tree, Upos } from '../analysis';
import { ChildIndex } from './child-index';

/** A parsed stretch of text, `[firstToken, endToken)`, whose heads, labels and tags are still being mended in place. */
export interface DraftTree {
  /** Changed by `attach` alone. */
  readonly heads: ArrayLike<number>;
  readonly labels: string[];
  readonly tags: Upos[];
  readonly firstToken: number;
  readonly endToken: number;
  text(token: number): string;
  /** Hangs a token under another one, or under none (-1). */
  attach(child: number, head: number): void;
  /** In text order; a list of its own, whatever is hung elsewhere meanwhile. */
  children(token: number): number[];
  /** Whether a child stands under such a label. */
  has(token: number, label: RegExp): boolean;
  /** Whether a comma stands after `from`, up to `to`. */
  hasComma(from: number, to: number): boolean;
}

export const makeDraftTree = (
  tokens: readonly Token[],
  tree: Tree & { readonly labels: string[] },
  tags: Upos[],
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): DraftTree => {
  const { heads, labels } = tree;
  const text = (token: number): string => tokens[token]?.text ?? '';
  const index = new ChildIndex(heads, firstToken, endToken);
  return {
    heads,
    labels,
    tags,
    firstToken,
    endToken,
    text,
    attach: (child, head) => index.attach(child, head),
    children: (token) => {
      const found: number[] = [];
      for (let child = index.firstOf(token); child >= 0; child = index.after(child)) found.push(child);
      return found;
    },
    has: (token, label) => {
      for (let child = index.firstOf(token); child >= 0; child = index.after(child))
        if (label.test(labels[child]!)) return true;
      return false;
    },
    hasComma: (from, to) => {
      for (let at = to; at > from; at -= 1) if (text(at) === ',') return true;
      return false;
    },
  };
};

/** The token that has no head above this one. */
export const rootOf = ({ heads }: DraftTree, token: number): number => {
  let at = token;
  while (heads[at]! >= 0) at = heads[at]!;
  return at;
};

/** Whether `above` is the token or stands over it. */
export const isUnder = ({ heads }: DraftTree, token: number, above: number): boolean => {
  for (let at = token; at >= 0; at = heads[at]!) if (at === above) return true;
  return false;
};

export const isNominal = ({ tags }: DraftTree, token: number): boolean =>
  tags[token] === 'NOUN' || tags[token] === 'PROPN';

/** The word of a name that has a place in the tree: "flat" words hang on it. */
export const headOfName = ({ heads, labels, firstToken }: DraftTree, token: number): number => {
  let at = token;
  while (labels[at] === 'flat' && heads[at]! >= firstToken) at = heads[at]!;
  return at;
};

/** The preposition before a noun, or undefined. */
export const caseBefore = (draft: DraftTree, noun: number): number | undefined =>
  draft.children(noun).find((child) => draft.labels[child] === 'case' && child < noun);

/** Whether a clause is an infinitive with "to". */
export const hasTo = (draft: DraftTree, clause: number): boolean =>
  draft.children(clause).some((child) => draft.labels[child] === 'mark' && draft.text(child) === 'to');

/** The first verb from this token upwards, or -1. */
export const verbFrom = ({ heads, tags }: DraftTree, token: number): number => {
  let at = token;
  while (at >= 0 && tags[at] !== 'VERB') at = heads[at]!;
  return at;
};

/** Prepositions that are conjunctions before a clause. */
export const CONJUNCTION = /^(?:after|before|since|until|while|as)$/iu;

/** The verb, or the first of its auxiliaries and adverbs. */
export const groupStart = ({ tags, firstToken }: DraftTree, verb: number): number => {
  let first = verb;
  while (first > firstToken && /^(?:AUX|ADV|PART)$/u.test(tags[first - 1]!)) first -= 1;
  return first;
};

export const isFinite = (draft: DraftTree, verb: number): boolean =>
  !draft.text(verb).endsWith('ing') && draft.text(verb - 1).toLowerCase() !== 'to' && draft.text(verb + 1) !== 'by';

/** Makes a noun the subject of a verb, active or passive. */
export const makeSubject = (draft: DraftTree, noun: number, verb: number): void => {
  draft.attach(noun, verb);
  draft.labels[noun] = draft.has(verb, /^aux:pass$/u) ? 'nsubj:pass' : 'nsubj';
};

/** Makes a verb the root in place of another word, which has still to be hung up; what stands behind the verb follows. */
export const makeRoot = (draft: DraftTree, verb: number, former: number): void => {
  const { labels, tags, endToken } = draft;
  draft.attach(verb, -1);
  labels[verb] = 'root';
  for (const child of draft.children(former))
    if (child > verb || (child === endToken - 1 && tags[child] === 'PUNCT')) draft.attach(child, verb);
};
