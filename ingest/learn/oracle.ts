import type { ParseState } from '../annotate/parse-state';

/** Arcs of the gold tree that each kind of transition gives up; -1 where it is not allowed. */
export interface Costs {
  shift: number;
  left: number;
  right: number;
}

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013). `gold[node]` is the gold head; the root is node
 * `state.size`.
 */
export const transitionCosts = (state: ParseState, gold: ArrayLike<number>): Costs => {
  const { stack, depth, front, size } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const costs: Costs = { shift: -1, left: -1, right: -1 };
  let childrenAhead = 0;
  if (s0 >= 0) for (let node = front; node < size; node += 1) if (gold[node] === s0) childrenAhead += 1;
  if (state.canShift) {
    costs.shift = 0;
    for (let at = 0; at < depth; at += 1) if (gold[stack[at]!] === front) costs.shift += 1;
    for (let at = 0; at < depth - 1; at += 1) if (gold[front] === stack[at]) costs.shift += 1;
  }
  const head = s0 < 0 ? -1 : gold[s0]!;
  if (state.canLeft) costs.left = childrenAhead + (head === s1 || head > front ? 1 : 0);
  if (state.canRight) costs.right = childrenAhead + (head >= front ? 1 : 0);
  return costs;
};
