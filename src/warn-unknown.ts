import { closest } from '../graph/model/closest';
import type { Ontology } from '../graph/model/ontology';
import { cypherTokens, type CypherToken } from '../graph/stores/guard/cypher-tokens';
import type { GraphStore } from '../graph/stores/store';
import { LINKS } from './resolve-selection';
import { listSavedQueries } from './saved-queries';

/**
 * A line for each label, relation type and property in a question that nothing stored can have, with the nearest there is:
 * the answer is empty for it, on every store.
 */
export const unknownNames = async (store: GraphStore, cypher: string, ontology: Ontology): Promise<string[]> => {
  const asked = namesIn(cypherTokens(cypher).tokens);
  const labels = ['Entity', 'Decision', ...ontology.nodes.map(({ name }) => name)];
  const types = [...LINKS, ...ontology.relations.map(({ name }) => name)];
  const told = [
    ...[...asked.labels].filter((name) => !labels.includes(name)).map((name) => tell('label', name, labels)),
    ...[...asked.types].filter((name) => !types.includes(name)).map((name) => tell('relation type', name, types)),
  ];
  if (asked.properties.size === 0) return told;
  const { rows } = await store.read('CALL db.propertyKeys()', { maxRows: 10_000 }).catch(() => ({ rows: [] }));
  if (rows.length === 0) return told;
  // What a record may leave out, as a role, is stored nowhere in a small graph.
  const usual = listSavedQueries().flatMap((saved) => Array.from(saved.cypher.matchAll(/\.(\w+)/g), ([, name]) => name!));
  const properties = [...new Set([...rows.flat().map(String), ...usual])];
  const unknown = [...asked.properties].filter((name) => !properties.includes(name));
  return [...told, ...unknown.map((name) => tell('property', name, properties))];
};

const tell = (what: string, name: string, known: readonly string[]): string => {
  const [near] = closest(name, known);
  return `there is no ${what} ${name}${near === undefined ? '' : `; did you mean ${near}?`}`;
};

/** Labels of nodes, types of relations, and properties of what those patterns bind. */
const namesIn = (tokens: readonly CypherToken[]) => {
  const [labels, types, properties] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const bound = new Set<string>();
  const text = (at: number): string => tokens[at]?.text ?? '';
  const isName = (at: number): boolean => tokens[at]?.kind === 'word' || tokens[at]?.kind === 'quoted';
  tokens.forEach((_, at) => {
    if (text(at) === '(' || text(at) === '[') {
      const into = text(at) === '(' ? labels : types;
      let next = at + 1;
      const isNamed = isName(next) && (text(next + 1) === ':' || (text(next + 1) === ')' && text(at) === '('));
      if (isNamed) bound.add(text(next));
      if (isName(next)) next += 1;
      while ([':', '|', '&'].includes(text(next)) && (isName(next + 1) || text(next + 1) === ':')) {
        if (isName(next + 1)) into.add(unquoted(text(next + 1)));
        next += isName(next + 1) ? 2 : 1;
      }
    } else if (text(at) === '.' && isName(at - 1) && isName(at + 1) && bound.has(text(at - 1)) && text(at + 2) !== '(') {
      properties.add(unquoted(text(at + 1)));
    }
  });
  return { labels, types, properties };
};

const unquoted = (name: string): string => name.replace(/^`(.*)`$/, '$1');
