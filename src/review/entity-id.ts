import { resolveName } from '../../graph/queries/resolve-name';
import type { GraphStore } from '../../graph/stores/store';
import { loadKnownNames } from '../load-known-names';

/** An id as it stands, an entity's name else. An id may be one that articles use, of a node that is called otherwise. */
export const entityId = async (store: GraphStore, text: string): Promise<string> => {
  if (/^[a-z]+\/./.test(text)) return text;
  return resolveName(store, text, loadKnownNames);
};
