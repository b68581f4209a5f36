import type { Segment, Token, Tree, Upos } from '../annotation';
import { spend } from '../budget';
import { standsUnder } from '../syntax/climb';
import { ChildIndex } from './child-index';

/** A parsed stretch of text, `[firstToken, endToken)`: one tree with one root, whatever is moved. */
export interface DraftTree {
  readonly heads: ArrayLike<number>;
  readonly labels: readonly string[];
  readonly tags: readonly Upos[];
  /** Lower-case base forms. */
  readonly lemmas: readonly string[];
  readonly firstToken: number;
  readonly endToken: number;
  /** Whether it ends with a mark, as a sentence does and a headline does not. */
  readonly isClosed: boolean;
  text(token: number): string;
  /**
   * Hangs a token under another one. Refused (false, and nothing moves) where it would close a circle, leave the stretch, or
   * take the root away: `exchange` does that in one step.
   */
  attach(child: number, head: number, label?: string): boolean;
  /** A token takes the place and the label of one above it, which then hangs on it; of the root as well. */
  exchange(below: number, over: number, label: string): boolean;
  /** Hangs a token under another one, which takes its place first where it stands below it. */
  place(child: number, head: number, label: string): boolean;
  /** The root keeps its label, and nothing else has it. */
  relabel(token: number, label: string): boolean;
  retag(token: number, tag: Upos): boolean;
  /** In text order; a list of its own, whatever is hung elsewhere meanwhile. */
  children(token: number): number[];
  /** Whether a child stands under such a label. */
  has(token: number, label: RegExp): boolean;
  /** Whether a comma stands after `from`, up to `to`. */
  hasComma(from: number, to: number): boolean;
}

/** What `runRepairs` asks of a draft tree besides. */
export interface DraftRecord {
  readonly draft: DraftTree;
  /** Moves since `begin`. */
  readonly moves: number;
  /** Refused ones since `begin`. */
  readonly refused: number;
  begin(): void;
  /** Takes back every move since `begin`. */
  undo(): void;
}

/** The arrays that a draft tree mends in place; nobody else writes to them. */
export interface Draft {
  readonly heads: Int32Array;
  readonly labels: string[];
  readonly tags: Upos[];
}

export const copyOf = (tree: Tree, tags: readonly Upos[]): Draft => ({
  heads: tree.heads.slice(),
  labels: [...tree.labels],
  tags: [...tags],
});

export const makeDraftTree = (
  tokens: readonly Token[],
  lemmas: readonly string[],
  { heads, labels, tags }: Draft,
  { firstToken, endToken }: Segment,
): DraftRecord => {
  const index = new ChildIndex(heads, firstToken, endToken);
  const past: (readonly [token: number, head: number, label: string, tag: Upos])[] = [];
  let refused = 0;
  // Every loop of a repair asks for words, children or what stands above, so that none runs without being counted.
  const text = (token: number): string => {
    spend(1);
    return tokens[token]?.text ?? '';
  };
  const isInside = (token: number): boolean => token >= firstToken && token < endToken;
  const isUnder = (token: number, over: number): boolean => standsUnder({ heads }, token, over);
  const refuse = (): boolean => {
    refused += 1;
    return false;
  };
  const move = (token: number, head: number, label: string): boolean => {
    if (heads[token] === head && labels[token] === label) return true;
    past.push([token, heads[token]!, labels[token]!, tags[token]!]);
    if (heads[token] !== head) index.attach(token, head);
    labels[token] = label;
    return true;
  };
  const attach = (child: number, head: number, label = labels[child]!): boolean => {
    if (!isInside(child) || !isInside(head) || label === 'root' || isUnder(head, child)) return refuse();
    return move(child, head, label);
  };
  const exchange = (below: number, over: number, label: string): boolean => {
    if (!isInside(below) || !isInside(over) || label === 'root') return refuse();
    if (below === over || !isUnder(below, over)) return refuse();
    move(below, heads[over]!, labels[over]!);
    return move(over, below, label);
  };
  const draft: DraftTree = {
    heads,
    labels,
    tags,
    lemmas,
    firstToken,
    endToken,
    isClosed: tags[endToken - 1] === 'PUNCT',
    text,
    attach,
    exchange,
    place: (child, head, label) => (isUnder(head, child) ? exchange(head, child, label) : attach(child, head, label)),
    relabel: (token, label) => {
      const isRoot = heads[token]! < 0;
      return isInside(token) && isRoot === (label === 'root') ? move(token, heads[token]!, label) : refuse();
    },
    retag: (token, tag) => {
      if (!isInside(token)) return refuse();
      if (tags[token] === tag) return true;
      past.push([token, heads[token]!, labels[token]!, tags[token]!]);
      tags[token] = tag;
      return true;
    },
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
  return {
    draft,
    get moves() {
      return past.length;
    },
    get refused() {
      return refused;
    },
    begin: () => {
      past.length = 0;
      refused = 0;
    },
    undo: () => {
      for (const [token, head, label, tag] of past.toReversed()) {
        if (heads[token] !== head) index.attach(token, head);
        labels[token] = label;
        tags[token] = tag;
      }
      past.length = 0;
    },
  };
};
