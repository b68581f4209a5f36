import type { GraphRecord, GraphView, ViewEdge, ViewNode } from '../model/view';

/** All records at once: for formats that must see a graph whole, and only small ones. */
export const collectView = async (records: AsyncIterable<GraphRecord>): Promise<GraphView> => {
  const nodes: ViewNode[] = [];
  const edges: ViewEdge[] = [];
  for await (const record of records) {
    if ('node' in record) nodes.push(record.node);
    else edges.push(record.edge);
  }
  return { nodes, edges };
};
