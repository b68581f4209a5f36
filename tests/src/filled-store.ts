import { join } from 'node:path';
import { openStore } from '../../graph/stores';
import { samplePatch } from '../graph/queries/sample-graph';
import { temporaryFolder } from './temporary-folder';

/** The address of a new embedded graph with this many articles in it. */
export const filledStore = (articles: number): { readonly address: string; readonly fill: () => Promise<void> } => {
  const address = `embedded:${join(temporaryFolder(), 'graph')}`;
  const fill = async () => {
    const store = await openStore(address);
    await store.ensureSchema();
    await store.apply(Array.from({ length: articles }, (_, index) => samplePatch(`a${index}`, '2024-01-01')));
    await store.close();
  };
  return { address, fill };
};
