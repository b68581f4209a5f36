import { InputError } from '../../graph/model/errors';
import { resolveName } from '../../graph/queries/resolve-name';
import type { GraphStore } from '../../graph/stores/store';

/** An id as it stands, an entity's name else. An id may be one that articles use, of a node that is called otherwise. */
export const entityId = async (store: GraphStore, text: string): Promise<string> => {
  if (/^[a-z]+\/./.test(text)) return text;
  const id = await resolveName(store, text);
  if (id === undefined) throw new InputError(`Nothing called "${text}" is stored; newsgraph search finds what is.`);
  return id;
};
