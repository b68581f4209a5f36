import type { Analysis } from '../../../ingest/analysis';
import { disjointSets } from '../../../graph/model/disjoint-sets';
import type { Headed } from './match-mentions';

/** The mentions of a reading, and which of them it takes for one. Adjectives of peoples ("Iraqi troops") are no phrases. */
export const readChains = ({ mentions, resolution, syntax }: Analysis): { mentions: Headed[]; chains: number[][] } => {
  const sets = disjointSets(mentions.length);
  for (const { one, other } of resolution.joins) sets.join(one, other);
  // An entity may hold what no rule joined: "the president" of a body that speaks through him is not among its mentions.
  for (const { mentions: all } of resolution.entities) for (const at of all) sets.join(all[0]!, at);
  const chains = new Map<number, number[]>();
  const found: Headed[] = [];
  mentions.forEach(({ start, end, head, isDemonym, noun }, at) => {
    if (isDemonym && syntax.tags[head] === 'ADJ') return;
    const token = syntax.tokens[noun ?? head]!;
    const set = sets.find(at);
    chains.set(set, [...(chains.get(set) ?? []), found.length]);
    found.push({ start, end, head: { start: token.start, end: token.end } });
  });
  return { mentions: found, chains: [...chains.values()] };
};
