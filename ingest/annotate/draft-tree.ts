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
