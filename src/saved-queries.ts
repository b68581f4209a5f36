import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../graph/model/errors';
import { dataFolder } from './data-folder';

/**
 * One file of data/queries: comment lines that say what it asks, one `// $name (entity): what it is` a parameter, then
 * Cypher that runs on every store. `entity`: a name is resolved to an id before it runs; `optional`: null when not given.
 */
export interface SavedQuery {
  readonly name: string;
  readonly says: string;
  readonly cypher: string;
  /** Names of its `$parameters`, sorted. */
  readonly parameters: readonly string[];
  /** What each parameter is, by its name. */
  readonly explained: Readonly<Record<string, string>>;
  /** Parameters that are an entity each, and those that may be left out. */
  readonly entities: readonly string[];
  readonly optional: readonly string[];
}

const folder = join(dataFolder, 'queries');

export const listSavedQueries = (): SavedQuery[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => readSavedQuery(file.slice(0, -'.cypher'.length)));

const readSavedQuery = (name: string): SavedQuery => {
  const lines = readFileSync(join(folder, `${name}.cypher`), 'utf8').split('\n');
  const comments = lines.flatMap((line) => /^\/\/\s*(.*)/.exec(line)?.[1] ?? []);
  const cypher = lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  const isParameter = (line: string): boolean => line.startsWith('$');
  const described = comments.filter(isParameter).map(readParameter);
  const marked = (mark: string) => described.filter(({ marks }) => marks.includes(mark)).map(({ name }) => name);
  return {
    name,
    says: comments.filter((line) => !isParameter(line)).join(' '),
    cypher,
    parameters: parametersOf(cypher),
    explained: Object.fromEntries(described.map(({ name, says }) => [name, says])),
    entities: marked('entity'),
    optional: marked('optional'),
  };
};

/** `$name (entity, optional): what it is` */
const readParameter = (line: string): { name: string; marks: readonly string[]; says: string } => {
  const [, name = '', marks = '', says = ''] = /^\$(\w+)(?: \(([^)]*)\))?: (.*)$/.exec(line) ?? [];
  return { name, marks: marks.split(', '), says };
};

/** Names of the `$parameters` in a statement, sorted; what stands in strings counts too, and does no harm. */
export const parametersOf = (cypher: string): string[] =>
  [...new Set(Array.from(cypher.matchAll(/\$(\w+)/g), (match) => match[1]!))].sort();

/**
 * What to run for what the user gave: a bare word names a saved query, anything else is Cypher. Throws InputError for
 * an unknown name and for a parameter that is missing.
 */
export const readQuery = (given: string, parameters: Readonly<Record<string, unknown>>): SavedQuery => {
  const saved = listSavedQueries();
  const isName = /^[\w-]+$/.test(given.trim());
  const found = saved.find(({ name }) => name === given.trim());
  if (isName && !found) {
    throw new InputError(`There is no saved query "${given}"; there are ${saved.map(({ name }) => name).join(', ')}.`);
  }
  const query = found ?? { name: '', says: '', cypher: given, parameters: [], explained: {}, entities: [], optional: [] };
  const missing = query.parameters.filter((name) => !(name in parameters) && !query.optional.includes(name));
  if (missing.length > 0) {
    const wanted = missing.map((name) => `--param ${name}=… (${query.explained[name] ?? 'any value'})`);
    throw new InputError(`Query ${query.name} needs ${wanted.join(' and ')}.`);
  }
  return query;
};
