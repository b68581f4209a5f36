import type { Ontology } from '../../../graph/model/ontology';
import type { GraphView } from '../../../graph/model/view';
import type { Line } from './line';
import { toLines } from './to-lines';

/** One shortest way through a view, a line for each step: where several lead on, what is asserted and has most sentences. */
export const pathHops = (view: GraphView, from: string, to: string, ontology: Ontology): Line[] => {
  const lines = toLines(view.edges, ontology).sort(
    (one, other) =>
      Number(one.isUncertain) - Number(other.isUncertain) || other.count - one.count || (one.key < other.key ? -1 : 1),
  );
  const arrival = new Map<string, Line | undefined>([[from, undefined]]);
  let frontier = [from];
  while (frontier.length > 0 && !arrival.has(to)) {
    const next: string[] = [];
    for (const line of lines)
      for (const [near, far] of [
        [line.from, line.to],
        [line.to, line.from],
      ] as const)
        if (frontier.includes(near) && !arrival.has(far)) {
          arrival.set(far, line);
          next.push(far);
        }
    frontier = next;
  }
  const hops: Line[] = [];
  for (let at = to; arrival.get(at);) {
    const line = arrival.get(at)!;
    hops.unshift(line);
    at = line.from === at ? line.to : line.from;
  }
  return hops;
};
