import type { Rows } from './sparse-weights';
import { SparseWeights } from './sparse-weights';
import type { WordClusters } from './word-clusters';

/** A tagger or parser: the names of its classes and their weights. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly weights: SparseWeights;
}

/** One that reads the clusters of words. */
export interface ClusteredModel extends LinearModel {
  readonly clusters: WordClusters;
}

export type TaggerModel = ClusteredModel;
export type ParserModel = ClusteredModel;

const MAGIC = 'NGL1';

/**
 * The file: "NGL1", byte lengths of the parts, class names as JSON, then keys as LEB128 differences, row sizes, classes
 * and weights, a byte each. Written by `encodeLinear`.
 */
export const decodeLinear = (bytes: Uint8Array): LinearModel => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = new TextDecoder('latin1').decode(bytes.subarray(0, 4));
  if (magic !== MAGIC)
    throw new RangeError(`A model file starts with ${MAGIC}, this one with ${JSON.stringify(magic)}.`);
  const headSize = view.getUint32(4, true);
  const rowCount = view.getUint32(8, true);
  const cellCount = view.getUint32(12, true);
  const classes = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + headSize))) as string[];
  const keys = new Uint32Array(rowCount);
  const starts = new Uint32Array(rowCount + 1);
  let at = 16 + headSize;
  let key = 0;
  for (let row = 0; row < rowCount; row += 1) {
    let shift = 0;
    for (;;) {
      const byte = bytes[at++]!;
      key += (byte & 127) << shift;
      if (byte < 128) break;
      shift += 7;
    }
    keys[row] = key;
  }
  for (let row = 0; row < rowCount; row += 1) starts[row + 1] = starts[row]! + bytes[at++]!;
  // A copy: a Buffer's own `slice` would share memory that starts elsewhere.
  const cells = new Uint8Array(bytes.subarray(at, at + 2 * cellCount));
  const rows: Rows = {
    keys,
    starts,
    classes: cells.subarray(0, cellCount),
    weights: new Int8Array(cells.buffer, cellCount, cellCount),
  };
  return { classes, weights: new SparseWeights(rows) };
};

/** The bytes that `decodeLinear` reads. */
export const encodeLinear = (classes: readonly string[], rows: Rows): Uint8Array => {
  const head = new TextEncoder().encode(JSON.stringify(classes));
  const varints: number[] = [];
  let last = 0;
  for (const key of rows.keys) {
    let difference = key - last;
    last = key;
    for (; difference > 127; difference >>>= 7) varints.push((difference & 127) | 128);
    varints.push(difference);
  }
  const sizes = Uint8Array.from(rows.keys, (_, row) => rows.starts[row + 1]! - rows.starts[row]!);
  const parts = [head, Uint8Array.from(varints), sizes, rows.classes, new Uint8Array(rows.weights.buffer)];
  const bytes = new Uint8Array(16 + parts.reduce((sum, part) => sum + part.length, 0));
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  [head.length, rows.keys.length, rows.classes.length].forEach((count, index) =>
    view.setUint32(4 + 4 * index, count, true),
  );
  let at = 16;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
