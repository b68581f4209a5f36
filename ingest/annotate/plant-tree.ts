import type { Tree } from '../analysis';
import type { Units } from './merge-names';
import type { ParseState } from './parse-state';

type Growing = Tree & { readonly labels: string[] };

/** A tree in which every token is a root still. */
export const bareTree = (size: number): Growing => ({
  heads: new Int32Array(size).fill(-1),
  labels: new Array<string>(size).fill('root'),
});

/** Writes the arcs of a parsed segment into the tree, each token once: between the units' tops, and inside each unit under its top. */
export const plant = (
  { heads, labels }: Growing,
  firstToken: number,
  units: Units,
  state: ParseState,
  names: readonly string[],
): void => {
  for (let unit = 0; unit < state.size; unit += 1) {
    const top = firstToken + units.tops[unit]!;
    const head = state.heads[unit]!;
    const isRoot = head === state.size;
    for (let token = firstToken + units.firsts[unit]!; token < firstToken + units.firsts[unit + 1]!; token += 1) {
      heads[token] = token === top ? (isRoot ? -1 : firstToken + units.tops[head]!) : top;
      labels[token] = token === top ? (isRoot ? 'root' : names[state.labels[unit]!]!) : 'flat';
    }
  }
};
