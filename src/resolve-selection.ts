import { InputError } from '../graph/model/errors';
import { STATUSES, type Ontology } from '../graph/model/ontology';
import type { Selection } from '../graph/queries/selection';
import { readQuery } from './saved-queries';

/** Edges that every graph has beside its relations. */
export const LINKS = ['HAS', 'MENTIONS', 'MADE', 'ABOUT', 'REPORTED_BY'];

/**
 * A selection as a person gives it, checked, its saved query replaced by Cypher. Throws InputError for a type or status
 * there is none of: a misspelt one would only select nothing.
 */
export const resolveSelection = (given: Selection, { nodes, relations }: Ontology): Selection => {
  const names = <T extends { name: string }>(types: readonly T[]) => types.map(({ name }) => name);
  check(given.relations, [...names(relations), ...LINKS], 'relation type');
  check(given.nodeTypes, names(nodes), 'type of node');
  check(given.statuses, STATUSES, 'status');
  if (given.query === undefined) return given;
  return { ...given, query: readQuery(given.query, given.params ?? {}).cypher };
};

const check = (given: readonly string[] | undefined, known: readonly string[], what: string): void => {
  const unknown = given?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new InputError(`There is no ${what} "${unknown}"; there are ${known.join(', ')}.`);
};
