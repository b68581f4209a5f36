import type { Ontology } from '../../../graph/model/ontology';
import type { PlacedNode, PlacedView } from '../api/answers';
import type { Line } from '../graph/line';
import { nodeTypeOf } from '../graph/node-type';
import { toLines } from '../graph/to-lines';

export interface Shown {
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly Line[];
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface Filtered extends Shown {
  /** How many nodes of each type there are, whatever is hidden. */
  readonly nodeCounts: readonly Count[];
  /** How many lines of each type there are between nodes that are not hidden. */
  readonly relationCounts: readonly Count[];
}

/** Takes hidden types out. A node all of whose lines are hidden goes too; one that never had any stays. */
export const filterView = (view: PlacedView, hidden: readonly string[], ontology: Ontology): Filtered => {
  const isHidden = new Set(hidden);
  const typeOf = (node: PlacedNode) => nodeTypeOf(node.labels, ontology).name;
  const ofShownType = view.nodes.filter((node) => !isHidden.has(typeOf(node)));
  const ids = new Set(ofShownType.map(({ id }) => id));
  const lines = toLines(view.edges, ontology);
  const possible = lines.filter((line) => ids.has(line.from) && ids.has(line.to));
  const shown = possible.filter((line) => !isHidden.has(line.type));
  const endsOf = (some: readonly Line[]) => new Set(some.flatMap(({ from, to }) => [from, to]));
  const [hadLines, hasLines] = [endsOf(lines), endsOf(shown)];
  return {
    nodes: ofShownType.filter(({ id }) => hasLines.has(id) || !hadLines.has(id)),
    lines: shown,
    nodeCounts: countBy(view.nodes.map(typeOf)),
    relationCounts: countBy(possible.map(({ type }) => type)),
  };
};

const countBy = (names: readonly string[]): Count[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
};
