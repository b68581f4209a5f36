import { resolveName } from '../graph/queries/resolve-name';
import type { GraphStore } from '../graph/stores/store';
import { loadKnownNames } from './load-known-names';
import { listSavedQueries } from './saved-queries';

type Parameters = Readonly<Record<string, unknown>>;

/**
 * The parameters to run a text with: where it is a saved query's, names have become ids, and what was left out is null.
 * The one place for command line, prompt, server and selections. Throws InputError as `resolveName` does.
 */
export const askByName = async (store: GraphStore, cypher: string, given: Parameters = {}): Promise<Parameters> => {
  const saved = listSavedQueries().find((query) => query.cypher === cypher.trim());
  if (!saved) return given;
  const params: Record<string, unknown> = { ...Object.fromEntries(saved.optional.map((name) => [name, null])), ...given };
  for (const name of saved.entities) {
    const value = params[name];
    if (typeof value === 'string') params[name] = await resolveName(store, value, loadKnownNames);
  }
  return params;
};
