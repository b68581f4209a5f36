import type { Positions } from '../layout/positions';
import type { NodeType, Ontology, RelationType } from '../model/ontology';
import { isUncertain } from '../model/status-word';
import type { CitedEdge, CitedNode } from '../model/view';
import { supportOf } from '../queries/support-of';

/** What a drawing shows: nodes with their type, and lines, each for the facts of one type between two nodes. */
export interface Figure {
  readonly nodes: readonly FigureNode[];
  readonly lines: readonly FigureLine[];
  readonly positions: Positions;
  readonly title?: string;
  /** Under the drawing: what was chosen, and what was left out. */
  readonly caption: string;
}

export interface FigureNode {
  readonly node: CitedNode;
  readonly type: NodeType;
  /** Ends of lines at it. */
  readonly degree: number;
}

export interface FigureLine {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  /** Claimed, denied, planned or possible: the articles do not assert it. */
  readonly isUncertain: boolean;
  readonly facts: readonly CitedEdge[];
}

/** More than this is no figure but a cloud. */
export const MOST_DRAWN = 150;

const grey = '#777777';

export const nodeTypeOf = (labels: readonly string[], { nodes }: Ontology): NodeType =>
  nodes.find(({ name }) => labels.includes(name)) ?? {
    name: 'Node',
    isEntity: false,
    label: 'node',
    plural: 'other nodes',
    colour: grey,
    shape: 'circle',
  };

export const relationTypeOf = (type: string, { relations }: Ontology): RelationType =>
  relations.find(({ name }) => name === type) ?? {
    name: type,
    label: type.toLowerCase().replaceAll('_', ' '),
    inverse: type.toLowerCase().replaceAll('_', ' '),
    from: [],
    to: [],
    symmetric: false,
    colour: grey,
  };

/** Facts of one type and certainty between the same two nodes are one line. */
export const linesOf = (edges: readonly CitedEdge[], ontology: Ontology): FigureLine[] => {
  const lines = new Map<string, CitedEdge[]>();
  for (const edge of edges) {
    const uncertain = isUncertain(String(edge.properties.status ?? 'asserted'));
    const key = [edge.from, edge.to, edge.type, uncertain].join('\n');
    const line = lines.get(key);
    if (line) line.push(edge);
    else lines.set(key, [edge]);
  }
  return [...lines.values()].map((facts) => {
    const [{ from, to, type, properties }] = facts as [CitedEdge];
    const status = String(properties.status ?? 'asserted');
    return { from, to, type: relationTypeOf(type, ontology), isUncertain: isUncertain(status), facts };
  });
};

/** The best supported edges, with their ends, until `most` nodes are in; nodes without edges only if there is room. */
export const bestSupported = (
  nodes: readonly CitedNode[],
  edges: readonly CitedEdge[],
  most = MOST_DRAWN,
): { nodes: CitedNode[]; edges: CitedEdge[] } => {
  if (nodes.length <= most) return { nodes: [...nodes], edges: [...edges] };
  const kept = new Set<string>();
  const taken: CitedEdge[] = [];
  const order = [...edges].sort((one, other) => supportOf(other) - supportOf(one) || (one.id < other.id ? -1 : 1));
  for (const edge of order) {
    const missing = new Set([edge.from, edge.to].filter((id) => !kept.has(id)));
    if (kept.size + missing.size > most) continue;
    missing.forEach((id) => kept.add(id));
    taken.push(edge);
  }
  for (const { id } of nodes) if (kept.size < most) kept.add(id);
  return { nodes: nodes.filter(({ id }) => kept.has(id)), edges: taken };
};
