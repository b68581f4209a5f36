import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../graph/model/errors';
import { dataFolder } from './data-folder';

/** One file of data/queries: comment lines that say what it asks, then Cypher that runs on every store. */
export interface SavedQuery {
  readonly name: string;
  readonly says: string;
  readonly cypher: string;
  /** Names of its `$parameters`, sorted. */
  readonly parameters: readonly string[];
}

const folder = join(dataFolder, 'queries');

export const listSavedQueries = (): SavedQuery[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => readSavedQuery(file.slice(0, -'.cypher'.length)));

const readSavedQuery = (name: string): SavedQuery => {
  const lines = readFileSync(join(folder, `${name}.cypher`), 'utf8').split('\n');
  const isComment = (line: string) => line.startsWith('//');
  const cypher = lines
    .filter((line) => !isComment(line))
    .join('\n')
    .trim();
  return {
    name,
    says: lines
      .filter(isComment)
      .map((line) => line.replace(/^\/\/\s*/, ''))
      .join(' '),
    cypher,
    parameters: [...new Set(Array.from(cypher.matchAll(/\$(\w+)/g), (match) => match[1]!))].sort(),
  };
};

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
  const query = found ?? { name: '', says: '', cypher: given, parameters: [] };
  const missing = query.parameters.filter((name) => !(name in parameters));
  if (missing.length > 0) {
    throw new InputError(`Query ${query.name} needs ${missing.map((name) => `--param ${name}=…`).join(' ')}.`);
  }
  return query;
};
