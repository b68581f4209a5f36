import { createHash } from 'node:crypto';

/** The lines of a file that `newsgraph import` reads, sound at its end, whatever the records hold. */
export const importFile = (records: readonly object[]): string => {
  const head = { format: 'newsgraph-lines', version: 1, whole: false };
  const lines = [head, ...records].map((one) => JSON.stringify(one));
  const sha256 = createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex');
  const edges = records.filter((record) => 'edge' in record).length;
  return [...lines, JSON.stringify({ end: { nodes: records.length - edges, edges, sha256 } }), ''].join('\n');
};
