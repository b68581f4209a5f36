import type { GraphPatch } from '../../graph/model/patch';
import type { PetrarchCase } from './read-suite';
import { categoryOf, countGiven, eventsOf, type SuiteScore } from './suite-score';
import { cameoRootsOf } from './weis';

/** A wanted event is found where some relation of the sentence has a root code that covers it. */
export const scorePetrarch = (one: PetrarchCase, patch: GraphPatch, score: SuiteScore): void => {
  const relations = eventsOf(patch).filter(({ cameo }) => cameo !== undefined);
  const given = new Set(relations.map(({ cameo }) => cameo!.slice(0, 2)));
  const wanted = one.events.map(([, code]) => code).filter((code) => cameoRootsOf(code).length > 0);
  let missed = 0;
  for (const code of wanted) {
    const root = code.slice(0, 2);
    const isFound = cameoRootsOf(code).some((cameo) => given.has(cameo));
    const counts = categoryOf(score, root);
    counts.wanted += 1;
    score.events += 1;
    if (given.has(root)) score.foundAsWritten += 1;
    if (isFound) {
      counts.found += 1;
      score.found += 1;
    } else missed += 1;
  }
  const covered = new Set(wanted.flatMap(cameoRootsOf));
  const right = [...given].filter((root) => covered.has(root)).length;
  // A sentence whose codes are all invented cannot be judged.
  countGiven(score, wanted.length === 0 && one.events.length > 0 ? 0 : given.size, right);
  if (missed === 0 && given.size === right) return;
  const codes = one.events.map((event) => event.join(' ')).join(', ') || 'nothing';
  const found = relations.map(({ from, type, to, cameo }) => `${cameo} ${from} ${type} ${to}`).join(', ');
  score.faults.push(`${missed > 0 ? 'missed' : 'extra'} ${codes} | ${found || '-'} | ${one.text}`);
};
