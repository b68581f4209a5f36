/** The label under which a node's `id` is unique and indexed, read off the id itself. */
export const labelOf = (id: string): 'Entity' | 'Article' | 'Sentence' | 'Statement' => {
  if (id.startsWith('statement/')) return 'Statement';
  if (!id.startsWith('article/')) return 'Entity';
  return id.includes('#') ? 'Sentence' : 'Article';
};

/** The ends and type in an edge's id, `<from>|<TYPE>|<to>` and what else tells it apart; undefined for no edge id. */
export const readEdgeId = (id: string): { from: string; type: string; to: string } | undefined => {
  const match = /^([^|]+)\|([A-Z][A-Z0-9_]*)\|([^|]+)/.exec(id);
  return match ? { from: match[1]!, type: match[2]!, to: match[3]! } : undefined;
};

/** Values by key, each list in the order given. */
export const groupBy = <T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
};
