import fc from 'fast-check';
import type { Token, Upos } from '../../../ingest/analysis';
import { settleClauses } from '../../../ingest/annotate/settle-clauses';

const words =
  'the of , and who after by to with said says killing Ann Kiev troops began was has named Monday Acting . that bombed'.split(
    ' ',
  );
const tags: Upos[] = ['NOUN', 'PROPN', 'VERB', 'AUX', 'ADP', 'CCONJ', 'PUNCT', 'PRON', 'DET', 'ADJ', 'ADV', 'PART'];
const labels =
  'nsubj nsubj:pass obj obl obl:agent nmod nmod:poss appos conj cc case mark acl acl:relcl advcl ccomp xcomp parataxis amod compound flat det aux aux:pass'.split(
    ' ',
  );

const word = fc.record({
  text: fc.constantFrom(...words),
  tag: fc.constantFrom(...tags),
  label: fc.constantFrom(...labels),
  /** Ranks decide the heads: each word hangs on one of higher rank, so that there is no cycle to begin with. */
  rank: fc.integer({ min: 0, max: 1000 }),
  head: fc.nat({ max: 1000 }),
});

const readings = {
  controls: (token: number) => token % 3 === 0,
  supports: (token: number) => token % 6 === 0,
  reports: (token: number) => token % 2 === 1,
  quotes: (token: number) => token % 2 === 0,
  says: (token: number) => token % 4 === 0,
  isPast: () => true,
  isAmount: (token: number) => token % 5 === 0,
  isDay: (token: number) => token % 7 === 0,
  isVerb: () => true,
  isMessage: (token: number) => token % 2 === 1,
  issues: () => true,
  takesOf: () => false,
  tells: (token: number) => token % 3 === 0,
  speaks: () => true,
  isActor: () => false,
  names: (token: number) => token % 3 === 1,
  takes: () => true,
  hasParticle: () => true,
  takesComplement: () => true,
  takesObject: () => true,
  nounTakes: (token: number) => token % 2 === 0,
};

test('whatever is mended, every word still hangs on the root', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 12 }), (drawn) => {
      const above = (at: number): number[] =>
        drawn.flatMap(({ rank }, other) =>
          rank > drawn[at]!.rank || (rank === drawn[at]!.rank && other < at) ? [other] : [],
        );
      const heads = Int32Array.from(drawn, ({ head }, at) => above(at)[head % (above(at).length || 1)] ?? -1);
      const tree = { heads, labels: drawn.map(({ label }, at) => (heads[at]! < 0 ? 'root' : label)) };
      let start = 0;
      const tokens: Token[] = drawn.map(({ text }, index) => {
        const token = { start, end: start + text.length, text, index, sentence: 0 };
        start += text.length + 1;
        return token;
      });
      const segments = [{ firstToken: 0, endToken: drawn.length }];
      const mended = settleClauses(tokens, drawn.map(({ tag }) => tag), segments, tree, readings).tree; // prettier-ignore
      for (let token = 0; token < drawn.length; token += 1) {
        let at = token;
        for (let steps = 0; at >= 0 && steps <= drawn.length; steps += 1) at = mended.heads[at]!;
        expect(at).toBe(-1);
      }
    }),
    { numRuns: 2000, seed: 1 },
  );
});
