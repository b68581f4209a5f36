/** Adds up the weights of features for every class; a trained model and a model in training both do. */
export interface Scorer {
  /** Adds to `scores`, one cell a class, the weights of the first `count` of `keys`. */
  add(keys: Int32Array, count: number, scores: Float32Array): void;
}

/** Weights by feature and class, most of them absent, as rows: the classes that a feature speaks for or against. */
export interface Rows {
  /** Feature keys in rising order, each once. */
  readonly keys: Uint32Array;
  /** Where each row starts in `classes` and `weights`; one longer than `keys`. */
  readonly starts: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/** Bits of the key that the filter looks at: its half megabyte stays in the processor's cache. */
const FILTER_BITS = 22;
const FILTER_MASK = 2 ** FILTER_BITS - 1;

/**
 * Rows behind an open-addressing table. Scores are in whole quantisation steps, so sums are exact. Time goes into waiting
 * for memory: most features of a state have no row, which a small filter tells, and a row that is there costs two looks.
 */
export class SparseWeights implements Scorer {
  private readonly mask: number;
  /** A key's place in the table is told by its upper bits, so that rows in order of their keys fill it from front to back. */
  private readonly shift: number;
  /** A bit for each end of a key: without it no row has the key. */
  private readonly filter = new Int32Array(2 ** (FILTER_BITS - 5));
  /** Pairs of key and where its cells start; 0 is an empty slot. */
  private readonly slots: Int32Array;
  /** How many cells a row has, then class and weight of each in one number. */
  private readonly cells: Uint16Array;

  constructor(rows: Rows) {
    const { keys, starts, classes, weights } = rows;
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.shift = Math.max(0, 32 - Math.clz32(keys.at(-1) ?? 0) - Math.log2(size));
    this.slots = new Int32Array(size * 2);
    this.cells = new Uint16Array(1 + keys.length + classes.length);
    const { mask, shift, filter, slots, cells } = this;
    let at = 1;
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row]!;
      filter[(key & FILTER_MASK) >>> 5]! |= 1 << (key & 31);
      let slot = (key >>> shift) & mask;
      while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = key;
      slots[slot * 2 + 1] = at;
      const end = starts[row + 1]!;
      cells[at++] = end - starts[row]!;
      for (let cell = starts[row]!; cell < end; cell += 1) cells[at++] = classes[cell]! * 256 + weights[cell]! + 128;
    }
  }

  /** The first class of a feature's row, or -1: for tables that give each key one class. */
  firstClassOf(key: number): number {
    const start = this.startOf(key);
    return start === 0 ? -1 : this.cells[start + 1]! >>> 8;
  }

  add(keys: Int32Array, count: number, scores: Float32Array): void {
    const { slots, mask, shift, cells, filter } = this;
    for (let index = 0; index < count; index += 1) {
      const key = keys[index]!;
      if ((filter[(key & FILTER_MASK) >>> 5]! & (1 << (key & 31))) === 0) continue;
      let slot = (key >>> shift) & mask;
      for (let at = slots[slot * 2 + 1]!; at !== 0; at = slots[slot * 2 + 1]!) {
        if (slots[slot * 2] === key) {
          const end = at + cells[at]!;
          while (at < end) {
            const cell = cells[++at]!;
            scores[cell >>> 8]! += (cell & 255) - 128;
          }
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
  }

  private startOf(key: number): number {
    const { slots, mask, shift } = this;
    for (let slot = (key >>> shift) & mask; slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask)
      if (slots[slot * 2] === key) return slots[slot * 2 + 1]!;
    return 0;
  }
}
