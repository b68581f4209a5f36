import * as fc from 'fast-check';
import { ParseState } from '../../../ingest/annotate/parse-state';
import { transitionCosts, type Costs } from '../../../ingest/learn/oracle';

/** A random projective tree over `size` words; its root hangs on node `size`. */
const trees = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 14 }).map((drawn) => {
  const heads = new Array<number>(drawn.length).fill(drawn.length);
  const build = (first: number, end: number, head: number): void => {
    if (first >= end) return;
    const top = first + (drawn[first]! % (end - first));
    heads[top] = head;
    build(first, top, top);
    build(top + 1, end, top);
  };
  build(0, drawn.length, drawn.length);
  return heads;
});

const step = (state: ParseState, kind: keyof Costs): void => {
  if (kind === 'shift') state.shift();
  else if (kind === 'left') state.attachLeft(0);
  else state.attachRight(0);
};

test('free transitions lead to the gold tree', () => {
  fc.assert(
    fc.property(trees, (gold) => {
      const state = new ParseState(gold.length);
      while (!state.isFinal) {
        const costs = transitionCosts(state, gold);
        const free = (['left', 'right', 'shift'] as const).find((kind) => costs[kind] === 0);
        expect(free).toBeDefined();
        step(state, free!);
      }
      expect([...state.heads.slice(0, gold.length)]).toEqual(gold);
    }),
  );
});

test('from anywhere, the arcs that are lost are the costs that were paid', () => {
  fc.assert(
    fc.property(trees, fc.infiniteStream(fc.nat()), (gold, choices) => {
      const state = new ParseState(gold.length);
      let paid = 0;
      while (!state.isFinal) {
        const costs = transitionCosts(state, gold);
        const open = (['left', 'right', 'shift'] as const).filter((kind) => costs[kind] >= 0);
        const chosen = open[(choices.next().value as number) % open.length]!;
        paid += costs[chosen];
        step(state, chosen);
      }
      const wrong = gold.filter((head, node) => state.heads[node] !== head).length;
      expect(wrong).toBe(paid);
    }),
  );
});
