import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../graph/model/errors';
import { dataFolder } from './data-folder';

/**
 * One file of data/queries: comment lines that say what it asks, one `// $name: what it is` a parameter, then Cypher
 * that runs on every store.
 */
export interface SavedQuery {
  readonly name: string;
  readonly says: string;
  readonly cypher: string;
  /** Names of its `$parameters`, sorted. */
  readonly parameters: readonly string[];
  /** What each parameter is, by its name. */
  readonly explained: Readonly<Record<string, string>>;
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
  return {
    name,
    says: comments.filter((line) => !isParameter(line)).join(' '),
    cypher,
    parameters: parametersOf(cypher),
    explained: Object.fromEntries(
      comments.filter(isParameter).map((line) => {
        const [name = '', says = ''] = line.slice(1).split(/:\s*(.*)/);
        return [name, says];
      }),
    ),
  };
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
  const query = found ?? { name: '', says: '', cypher: given, parameters: [], explained: {} };
  const missing = query.parameters.filter((name) => !(name in parameters));
  if (missing.length > 0) {
    const wanted = missing.map((name) => `--param ${name}=… (${query.explained[name] ?? 'any value'})`);
    throw new InputError(`Query ${query.name} needs ${wanted.join(' and ')}.`);
  }
  return query;
};
