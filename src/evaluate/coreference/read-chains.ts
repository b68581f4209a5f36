import type { Analysis } from '../../../ingest/analysis';
import { findChains, resolvedSets } from '../../../ingest/coreference/find-chains';
import type { Knowledge } from '../../../ingest/knowledge';
import type { Headed } from '../../../ingest/learn/match-mentions';

/** Mentions by chain. */
export type Chains = readonly (readonly Headed[])[];

/** What the graph takes for one. Adjectives of peoples ("Iraqi troops") are no phrases. */
export const chainsOfGraph = (analysis: Analysis): Chains => {
  const { mentions, syntax } = analysis;
  const setOf = resolvedSets(analysis);
  const chains = new Map<number, Headed[]>();
  mentions.forEach(({ start, end, head, isDemonym, noun }, at) => {
    if (isDemonym && syntax.tags[head] === 'ADJ') return;
    const set = setOf(at);
    chains.set(set, [...(chains.get(set) ?? []), { start, end, head: syntax.tokens[noun ?? head]! }]);
  });
  return [...chains.values()];
};

/** All that the reader can tell to be one, things too. */
export const chainsOfText = (analysis: Analysis, knowledge: Knowledge): Chains =>
  findChains(analysis, knowledge).map((chain) =>
    chain.map(({ first, endToken, head }) => {
      const { tokens } = analysis.syntax;
      return { start: tokens[first]!.start, end: tokens[endToken - 1]!.end, head: tokens[head]! };
    }),
  );
