import type { GraphPatch } from '../../graph/model/patch';
import type { GraphStore } from '../../graph/stores/store';
import { patchOf, type Person } from './store-patches';

export const ANA: Person = { id: 'person/ana', name: 'Ana Gálvez', aliases: ['A. Gálvez'] };
export const RED: Person = { id: 'group/red', name: 'Red Union', kind: 'party' };
export const first = patchOf(
  'first',
  [ANA, RED],
  [
    { from: ANA.id, type: 'CRITICIZES', to: RED.id },
    { from: ANA.id, type: 'LEADS', to: RED.id, role: 'head' },
  ],
);
export const second = patchOf(
  'second',
  [{ ...ANA, name: 'Ana' }, RED],
  [{ from: ANA.id, type: 'CRITICIZES', to: RED.id }],
);

export const dumpText = async (store: GraphStore): Promise<string> => {
  const lines: string[] = [];
  for await (const record of store.dump()) lines.push(JSON.stringify(record));
  return lines.join('\n');
};

/** Opens an empty store, makes its schema, and applies the patches. */
export type Opened = (patches?: readonly GraphPatch[]) => Promise<GraphStore>;
