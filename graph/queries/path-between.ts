import { entityName } from '../model/entity-name';
import { InputError } from '../model/errors';
import type { NameKnowledge } from '../model/known-names';
import type { GraphView, ViewEdge, ViewNode } from '../model/view';
import type { GraphStore } from '../stores/store';
import { findNodes } from './find-nodes';
import { stepFrom } from './neighbourhood';
import { resolveName } from './resolve-name';
import { bySupport } from './support-of';

/** A longer chain of relations tells a reader nothing. */
const MOST_STEPS = 6;

/**
 * All shortest paths between two entities along relations among entities, whatever their direction, of at most six
 * steps (breadth first). Throws InputError for an unknown name and where there is no path.
 */
export const pathBetween = async (
  store: GraphStore,
  [from, to]: readonly [string, string],
  types?: readonly string[],
  knowledge?: NameKnowledge,
): Promise<GraphView> => {
  const ends = [await resolveName(store, from, knowledge), await resolveName(store, to, knowledge)];
  const stored = await findNodes(store, ends);
  const [start, goal] = [stored[0]!, stored.at(-1)!];
  const nodes = new Map<string, ViewNode>([start, goal].map((node) => [node.id, node]));
  /** By node, the edges that lead to it from one step nearer to the start. */
  const arrivals = new Map<string, ViewEdge[]>([[start.id, []]]);
  let frontier = [start.id];
  for (let step = 0; step < MOST_STEPS && !arrivals.has(goal.id) && frontier.length > 0; step += 1) {
    const reached = new Map<string, ViewEdge[]>();
    for (const { edge, end } of await stepFrom(store, frontier, types)) {
      if (arrivals.has(end.id)) continue;
      nodes.set(end.id, end);
      reached.set(end.id, [...(reached.get(end.id) ?? []), edge]);
    }
    reached.forEach((edges, id) => arrivals.set(id, edges));
    frontier = [...reached.keys()];
  }
  if (!arrivals.has(goal.id)) {
    throw new InputError(
      `No path of at most ${MOST_STEPS} relations leads from “${entityName(start)}” to “${entityName(goal)}”; choose other ends or fewer filters.`,
    );
  }
  const edges = new Map<string, ViewEdge>();
  const passed = new Set<string>();
  for (let waiting = [goal.id]; waiting.length > 0;) {
    const id = waiting.pop()!;
    if (passed.has(id)) continue;
    passed.add(id);
    for (const edge of arrivals.get(id)!) {
      edges.set(edge.id, edge);
      waiting = [...waiting, edge.from === id ? edge.to : edge.from];
    }
  }
  return { nodes: [...passed].map((id) => nodes.get(id)!), edges: [...edges.values()].sort(bySupport) };
};
