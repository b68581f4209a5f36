import { createHash } from 'node:crypto';
import type { ExportSource, FileExport } from './export';

/** Raised when an importer of the old form could stumble. */
export const JSONL_VERSION = 2;

/**
 * Loss-free JSON Lines: a head, every record as the store dumps it with its bookkeeping and all decisions, and an end with
 * counts and the hash of all bytes before it, by which a cut file is found out. A part of the graph carries its citations instead: the
 * sentences themselves are not in it.
 */
export const jsonl: FileExport = {
  name: 'jsonl',
  description: 'JSON Lines without loss; newsgraph import reads it back',
  fileExtension: 'jsonl',
  contentType: 'application/x-ndjson',
  write: writeLines,
};

async function* writeLines(source: ExportSource): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (value: object): string => `${JSON.stringify(value)}\n`;
  const count = { nodes: 0, edges: 0 };
  // Hashed in larger pieces: one call for each record takes longer than writing it.
  let piece = line({ format: 'newsgraph-lines', version: JSONL_VERSION, whole: source.isWhole });
  for await (const record of source.isWhole ? source.records({ bookkeeping: true }) : source.cited()) {
    count['node' in record ? 'nodes' : 'edges'] += 1;
    piece += line(record);
    if (piece.length < 65_536) continue;
    hash.update(piece);
    yield piece;
    piece = '';
  }
  hash.update(piece);
  yield piece;
  yield line({ end: { ...count, sha256: hash.digest('hex') } });
}
