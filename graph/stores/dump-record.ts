import type { ViewEdge, ViewNode } from '../model/view';
import type { Bookkeeping, StoredEdge, StoredNode } from '../merge/record';
import { sortKeys } from '../merge/settle';
import type { DumpOptions } from './store';

/** Records as `dump()` gives them: keys in one fixed order, so that equal graphs give equal bytes. */
export const dumpNode = (
  { id, labels, properties, bookkeeping }: StoredNode,
  options?: DumpOptions,
): { node: ViewNode } => ({
  node: { id, labels, properties: withBookkeeping(properties, bookkeeping, options) },
});

export const dumpEdge = (edge: StoredEdge, options?: DumpOptions): { edge: ViewEdge } => {
  const { id, type, from, to, properties, bookkeeping } = edge;
  return { edge: { id, type, from, to, properties: withBookkeeping(properties, bookkeeping, options) } };
};

const withBookkeeping = (
  properties: ViewNode['properties'],
  bookkeeping: Bookkeeping = {},
  options: DumpOptions = {},
) => (options.bookkeeping === true ? sortKeys({ ...properties, ...bookkeeping }) : properties);
