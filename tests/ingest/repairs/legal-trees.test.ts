import fc from 'fast-check';
import { copyOf, makeDraftTree } from '../../../ingest/repairs/draft-tree';
import { passes, repairs } from '../../../ingest/repairs/order';
import { runRepairs, tryRepair } from '../../../ingest/repairs/run-repairs';
import { eagerReadings, faultOf, randomTree, type RandomTree } from './random-tree';

const draftOf = ({ tokens, lemmas, tags, tree }: RandomTree) => {
  const draft = copyOf(tree, tags);
  return { draft, record: makeDraftTree(tokens, lemmas, draft, { firstToken: 0, endToken: tokens.length }) };
};

const tokenIn = (tree: RandomTree, number: number): number => (number % (tree.tokens.length + 4)) - 2;

test('whatever moves are asked for, the tree stays a tree, and what is refused changes nothing', () => {
  const move = fc.tuple(fc.constantFrom('attach', 'exchange', 'place', 'relabel'), fc.nat(), fc.nat(), fc.constantFrom('obj', 'root', 'conj')); // prettier-ignore
  fc.assert(
    fc.property(randomTree, fc.array(move, { maxLength: 30 }), (tree, moves) => {
      const { draft, record } = draftOf(tree);
      for (const [kind, one, other, label] of moves) {
        const before = [...draft.heads, ...draft.labels];
        const [child, head] = [tokenIn(tree, one), tokenIn(tree, other)];
        const isDone = kind === 'relabel' ? record.draft.relabel(child, label) : record.draft[kind](child, head, label);
        if (!isDone) expect([...draft.heads, ...draft.labels]).toEqual(before);
        expect(faultOf(draft)).toBeUndefined();
      }
      record.undo();
      expect([...draft.heads]).toEqual([...tree.tree.heads]);
      expect(draft.labels).toEqual(tree.tree.labels);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test.each(repairs.map((repair) => [repair.name, repair] as const))('%s leaves a tree', (_, repair) => {
  fc.assert(
    fc.property(randomTree, (tree) => {
      const { draft, record } = draftOf(tree);
      for (let token = 0; token < tree.tokens.length; token += 1) tryRepair(record, repair, token, eagerReadings);
      expect(faultOf(draft)).toBeUndefined();
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('all repairs in any order leave a tree', () => {
  const order = fc.shuffledSubarray([...repairs], { minLength: repairs.length });
  fc.assert(
    fc.property(randomTree, order, ({ tokens, lemmas, tags, tree }, shuffled) => {
      const segments = [{ firstToken: 0, endToken: tokens.length }];
      const run = [{ name: 'all', over: 'words' as const, repairs: shuffled }];
      const { tree: mended } = runRepairs({ tokens, lemmas, tags }, segments, tree, run, eagerReadings);
      expect(faultOf(mended)).toBeUndefined();
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('the passes leave a tree', () => {
  fc.assert(
    fc.property(randomTree, ({ tokens, lemmas, tags, tree }) => {
      const segments = [{ firstToken: 0, endToken: tokens.length }];
      const { tree: mended } = runRepairs({ tokens, lemmas, tags }, segments, tree, passes, eagerReadings);
      expect(faultOf(mended)).toBeUndefined();
    }),
    { numRuns: 1000, seed: 1 },
  );
});
