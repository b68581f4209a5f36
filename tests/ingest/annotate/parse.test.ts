import * as fc from 'fast-check';
import { readSentence } from './read-sentence';

test.each([
  ['The foreign minister criticized the plan.', ['minister < criticized : nsubj', 'plan < criticized : obj']],
  ['The minister said that the troops would leave.', ['minister < said : nsubj', 'leave < said : ccomp']],
  ['Two soldiers were killed by the rebels.', ['soldiers < killed : nsubj:pass', 'rebels < killed : obl']],
  ['Ana Torres, the leader of the union, resigned.', ['Ana < resigned : nsubj', 'leader < Ana : appos']],
  ['The general who led the army was killed.', ['led < general : acl:relcl', 'army < led : obj']],
  ['France and Germany support the proposal.', ['France < support : nsubj', 'Germany < France : conj']],
])('arcs of %j', (text, arcs) => {
  // The subtype of an agent (`obl:agent`) is often missed; all else must be exact.
  const plain = readSentence(text).arcs.map((arc) => arc.replace('obl:agent', 'obl'));
  expect(plain).toEqual(expect.arrayContaining(arcs));
});

test('a name is one unit: its other tokens hang flat on its head', () => {
  const { names, tree, tokens } = readSentence('Barack Obama visited the World Bank in Paris on Monday.');
  expect(names.length).toBeGreaterThanOrEqual(3);
  for (const { first, end } of names) {
    const inside = tokens.slice(first, end).map((_, index) => first + index);
    const outward = inside.filter((token) => tree.heads[token]! < first || tree.heads[token]! >= end);
    expect(outward).toHaveLength(1);
    for (const token of inside.filter((other) => other !== outward[0]))
      expect([tree.heads[token], tree.labels[token]]).toEqual([outward[0], 'flat']);
  }
});

const words = fc.constantFrom(
  'Kenya',
  'said',
  'the',
  'of',
  '“',
  '”',
  ',',
  'leader',
  'who',
  'attacked',
  '.',
  'and',
  '7',
  'Ann',
  '(',
);

test('every sentence is one tree with one root, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (sentence) => {
      const { sentences, tree } = readSentence(sentence.join(' '));
      for (const { firstToken, endToken } of sentences) {
        let roots = 0;
        for (let token = firstToken; token < endToken; token += 1) {
          let steps = 0;
          for (let at = token; at >= 0; at = tree.heads[at]!) {
            expect(at).toBeGreaterThanOrEqual(firstToken);
            expect(at).toBeLessThan(endToken);
            expect((steps += 1)).toBeLessThanOrEqual(endToken - firstToken);
          }
          if (tree.heads[token]! < 0) roots += 1;
          expect(tree.labels[token] === 'root').toBe(tree.heads[token]! < 0);
        }
        expect(roots).toBe(1);
      }
    }),
    { numRuns: 200 },
  );
});

test('a sentence of thousands of words is read', () => {
  const { tree, tokens } = readSentence('and the leader said so '.repeat(600));
  expect(tree.heads).toHaveLength(tokens.length);
  expect(tokens.length).toBe(3_000);
});
