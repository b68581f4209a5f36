import { disjointSets } from '../../graph/model/disjoint-sets';
import type { Analysis } from '../analysis';
import type { Knowledge } from '../knowledge';
import { findAntecedents } from './find-antecedents';
import type { Phrase } from './phrase';
import { tellByNames } from './tell-by-names';

/**
 * All phrases of a text by what they stand for, things too ("the survey … its results"): what resolution took for one, and, for what
 * it left alone, the trained model's likeliest. The graph has only entities; this is the whole of what the reader can tell.
 */
export const findChains = (analysis: Analysis, knowledge: Knowledge): Phrase[][] => {
  const told = tellByNames(analysis, knowledge);
  const { phrases } = told;
  const sets = disjointSets(phrases.length);
  const setOf = resolvedSets(analysis);
  const first = new Map<number, number>();
  const isLater = phrases.map(({ mention }, at) => {
    if (mention < 0) return false;
    const known = first.get(setOf(mention));
    if (known === undefined) first.set(setOf(mention), at);
    else sets.join(known, at);
    return known !== undefined;
  });
  for (const { before, at } of findAntecedents(told, knowledge.models.antecedents, (at) => !isLater[at]))
    sets.join(before, at);
  const chains = new Map<number, Phrase[]>();
  phrases.forEach((phrase, at) => chains.set(sets.find(at), [...(chains.get(sets.find(at)) ?? []), phrase]));
  return [...chains.values()];
};

/** The set of each mention: what rules joined, and what became one entity by its name. */
export const resolvedSets = ({ mentions, resolution }: Analysis): ((mention: number) => number) => {
  const sets = disjointSets(mentions.length);
  for (const { one, other } of resolution.joins) sets.join(one, other);
  for (const { mentions: all } of resolution.entities) for (const at of all) sets.join(all[0]!, at);
  return sets.find;
};
