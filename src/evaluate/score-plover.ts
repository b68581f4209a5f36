import type { GraphPatch } from '../../graph/model/patch';
import type { PloverCase } from './read-suite';
import { categoryOf, countGiven, eventsOf, type CodedEvent, type SuiteScore } from './suite-score';

/** `mutual` names the relation types that hold either way round. */
export const scorePlover = (
  one: PloverCase,
  patch: GraphPatch,
  mutual: ReadonlySet<string>,
  score: SuiteScore,
): void => {
  const relations = eventsOf(patch).filter(({ plover }) => plover !== undefined);
  const given = new Set(relations.map(({ plover }) => plover));
  const isFound = given.has(one.event);
  const hasEnds = relations.some(
    (relation) => relation.plover === one.event && endsFit(one, relation, patch, mutual.has(relation.type)),
  );
  const counts = categoryOf(score, one.event);
  counts.wanted += 1;
  score.events += 1;
  if (isFound) {
    counts.found += 1;
    score.found += 1;
  }
  if (hasEnds) {
    counts.ends += 1;
    score.endsRight += 1;
  }
  countGiven(score, given.size, isFound ? 1 : 0);
  if (hasEnds && given.size === 1) return;
  const ends = [one.source, one.target].map((list) => list.map(({ text }) => text).join('; ')).join(' > ');
  const found = relations.map(
    ({ from, type, to, plover, rules }) => `${plover} ${from} ${type} ${to} [${rules.join(' ')}]`,
  );
  const fault = !isFound ? 'missed' : !hasEnds ? 'ends' : 'extra';
  score.faults.push(`${fault} ${one.event} ${ends} | ${found.join(', ') || '-'} | ${one.text}`);
};

const endsFit = (one: PloverCase, { from, to }: CodedEvent, patch: GraphPatch, isMutual: boolean): boolean => {
  const fit = (source: string, target: string): boolean =>
    (one.source.length === 0 || isNamed(one.text, one.source, source, patch)) &&
    (one.target.length === 0 || isNamed(one.text, one.target, target, patch));
  return fit(from, to) || (isMutual && fit(to, from));
};

/** Some mention of the entity overlaps the words that the suite gives for this end ("X ... Y" are two stretches). */
const isNamed = (
  text: string,
  ends: readonly { readonly text: string }[],
  entity: string,
  patch: GraphPatch,
): boolean => {
  const mentions = patch.entities.find(({ id }) => id === entity)?.mentions ?? [];
  const overlaps = (part: string): boolean => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (mentions.some(({ start, end }) => start < at + part.length && at < end)) return true;
    }
    return false;
  };
  return ends.some(({ text: words }) => words.split(' ... ').filter(Boolean).some(overlaps));
};
