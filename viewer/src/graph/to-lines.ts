import type { Ontology } from '../../../graph/model/ontology';
import type { ViewEdge } from '../../../graph/model/view';
import type { Line } from './line';
import { relationLabel } from './relation-label';
import { statusWord } from './status-word';

const statusOf = (edge: ViewEdge) => (typeof edge.properties.status === 'string' ? edge.properties.status : 'asserted');

const sentencesOf = (edge: ViewEdge): string[] => {
  const { evidence } = edge.properties;
  return Array.isArray(evidence) ? evidence.map(String) : [];
};

/** Folds facts of one type, direction and status into one line; a symmetric type has no direction. */
export const toLines = (edges: readonly ViewEdge[], ontology: Ontology): Line[] => {
  const symmetric = new Set(ontology.relations.filter((relation) => relation.symmetric).map(({ name }) => name));
  const groups = new Map<string, ViewEdge[]>();
  for (const edge of edges) {
    const ends = symmetric.has(edge.type) ? [edge.from, edge.to].sort() : [edge.from, edge.to];
    const key = [ends[0], edge.type, ends[1], statusOf(edge)].join('|');
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return [...groups].map(([key, facts]) => toLine(key, facts, symmetric.has(facts[0]!.type), ontology));
};

const toLine = (key: string, facts: readonly ViewEdge[], isSymmetric: boolean, ontology: Ontology): Line => {
  const { type, from, to } = facts[0]!;
  const status = statusOf(facts[0]!);
  const count = Math.max(1, new Set(facts.flatMap(sentencesOf)).size);
  const ends = isSymmetric ? [from, to].sort() : [from, to];
  const word = statusWord(status);
  const label = relationLabel(type, ontology) + (word ? `, ${word}` : '') + (count > 1 ? ` (${count})` : '');
  return { key, type, from: ends[0]!, to: ends[1]!, status, isSymmetric, facts, count, label };
};
