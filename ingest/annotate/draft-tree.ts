import type { Token, Tree, Upos } from '../analysis';

/** A parsed stretch of text, `[firstToken, endToken)`, whose heads, labels and tags are still being mended in place. */
export interface DraftTree {
  readonly heads: Int32Array;
  readonly labels: string[];
  readonly tags: Upos[];
  readonly firstToken: number;
  readonly endToken: number;
  text(token: number): string;
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
  const children = (token: number): number[] => {
    const found: number[] = [];
    for (let child = firstToken; child < endToken; child += 1) if (heads[child] === token) found.push(child);
    return found;
  };
  return {
    heads,
    labels,
    tags,
    firstToken,
    endToken,
    text,
    children,
    has: (token, label) => children(token).some((child) => label.test(labels[child]!)),
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
  draft.heads[noun] = verb;
  draft.labels[noun] = draft.has(verb, /^aux:pass$/u) ? 'nsubj:pass' : 'nsubj';
};

/** Makes a verb the root in place of another word, which has still to be hung up; what stands behind the verb follows. */
export const makeRoot = (draft: DraftTree, verb: number, former: number): void => {
  const { heads, labels, tags, endToken } = draft;
  heads[verb] = -1;
  labels[verb] = 'root';
  for (const child of draft.children(former))
    if (child > verb || (child === endToken - 1 && tags[child] === 'PUNCT')) heads[child] = verb;
};
