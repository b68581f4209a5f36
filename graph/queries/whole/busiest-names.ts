import type { ViewEdge } from '../../model/view';

/** The ends of edges with the most of them on either side, at most so many on each, and how many were left out. */
export const busiestNames = (
  edges: readonly ViewEdge[],
  keyOf: (edge: ViewEdge) => string,
  most: number,
): { readonly names: ReadonlySet<string>; readonly edges: readonly ViewEdge[]; readonly left: number } => {
  const [out, into] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const add = (side: Map<string, Set<string>>, name: string, key: string) =>
    side.set(name, (side.get(name) ?? new Set()).add(key));
  for (const edge of edges) {
    add(out, edge.from, keyOf(edge));
    add(into, edge.to, keyOf(edge));
  }
  const pick = (side: ReadonlyMap<string, ReadonlySet<string>>) =>
    new Set(
      [...side]
        .sort(([one, lines], [other, others]) => others.size - lines.size || (one < other ? -1 : 1))
        .slice(0, most)
        .map(([name]) => name),
    );
  const [rows, columns] = [pick(out), pick(into)];
  return {
    names: new Set([...rows, ...columns]),
    edges: edges.filter(({ from, to }) => rows.has(from) && columns.has(to)),
    left: Math.max(0, out.size - most) + Math.max(0, into.size - most),
  };
};
