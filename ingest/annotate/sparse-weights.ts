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

/** Rows behind an open-addressing table. Scores are in whole quantisation steps, so sums are exact. */
export class SparseWeights implements Scorer {
  private readonly mask: number;
  /** Pairs of key and row number + 1, side by side so that a miss costs one look at memory; row 0 is an empty slot. */
  private readonly slots: Int32Array;

  constructor(readonly rows: Rows) {
    let size = 1024;
    while (size < rows.keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    for (let row = 0; row < rows.keys.length; row += 1) {
      const key = rows.keys[row]!;
      let slot = key & this.mask;
      while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = row + 1;
    }
  }

  /** The first class of a feature's row, or -1: for tables that give each key one class. */
  firstClassOf(key: number): number {
    const { slots, mask, rows } = this;
    for (let slot = key & mask; slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask)
      if (slots[slot * 2] === key) return rows.classes[rows.starts[slots[slot * 2 + 1]! - 1]!]!;
    return -1;
  }

  add(keys: Int32Array, count: number, scores: Float32Array): void {
    const { slots, mask } = this;
    const { starts, classes, weights } = this.rows;
    for (let index = 0; index < count; index += 1) {
      const key = keys[index]!;
      let slot = key & mask;
      for (let row = slots[slot * 2 + 1]!; row !== 0; row = slots[slot * 2 + 1]!) {
        if (slots[slot * 2] === key) {
          const end = starts[row]!;
          for (let cell = starts[row - 1]!; cell < end; cell += 1) scores[classes[cell]!]! += weights[cell]!;
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
  }
}
