import { createHash } from 'node:crypto';
import type { ViewEdge, ViewNode } from '../model/view';

export interface Digest {
  readonly nodes: number;
  readonly edges: number;
  /** Hexadecimal, over the canonical dump: one JSON a line, keys sorted, nodes before edges, each sorted by id. */
  readonly sha256: string;
}

/** Hashes a canonical dump as it streams by. */
export const digestOf = async (dump: AsyncIterable<{ node: ViewNode } | { edge: ViewEdge }>): Promise<Digest> => {
  const hash = createHash('sha256');
  let nodes = 0;
  let edges = 0;
  for await (const record of dump) {
    if ('node' in record) nodes += 1;
    else edges += 1;
    hash.update(`${JSON.stringify(record, sortKeys)}\n`);
  }
  return { nodes, edges, sha256: hash.digest('hex') };
};

const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)))
    : value;
