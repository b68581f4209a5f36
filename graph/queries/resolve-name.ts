import type { GraphStore } from '../stores/store';
import { findNodes } from './find-nodes';

/** The id of what a person means: an id as it stands, else the entity that the text names best. */
export const resolveName = async (store: GraphStore, text: string): Promise<string | undefined> => {
  const wanted = text.trim();
  if (/^[a-z]+\/./.test(wanted)) {
    const [node] = await findNodes(store, [wanted]);
    if (node) return node.id;
  }
  const hits = await store.search(wanted, 20);
  return hits.find(({ labels }) => labels.includes('Entity'))?.id;
};
