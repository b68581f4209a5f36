import type { Ontology } from '../ontology';
import type { ViewEdge } from '../view';

/** How sure the text is of a fact. */
export const statusOf = (edge: ViewEdge): string =>
  typeof edge.properties.status === 'string' ? edge.properties.status : 'asserted';

/** Which line a fact belongs to; a symmetric type has no direction. */
export const keyOfLine = (ontology: Ontology): ((edge: ViewEdge) => string) => {
  const symmetric = new Set(ontology.relations.filter((relation) => relation.symmetric).map(({ name }) => name));
  return ({ type, from, to }) => {
    const ends = symmetric.has(type) ? [from, to].sort() : [from, to];
    return `${ends[0]}|${type}|${ends[1]}`;
  };
};

/** Facts by the line they belong to, lines in the order of their first facts. */
export const groupByLine = <Fact extends ViewEdge>(
  edges: readonly Fact[],
  ontology: Ontology,
): ReadonlyMap<string, readonly Fact[]> => {
  const keyOf = keyOfLine(ontology);
  const groups = new Map<string, Fact[]>();
  for (const edge of edges) {
    const key = keyOf(edge);
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return groups;
};
