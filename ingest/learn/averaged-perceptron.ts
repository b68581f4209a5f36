import { KEY_BITS } from '../annotate/hash';
import type { Rows, Scorer } from '../annotate/sparse-weights';

/**
 * A linear model in training: averaged perceptron (Freund and Schapire 1999; Collins 2002) over sparse cells, one for
 * each feature and class that an update ever touched.
 */
export class AveragedPerceptron implements Scorer {
  /** First cell + 1 of each feature; cells of one feature are linked by `next`. */
  private readonly heads = new Int32Array(1 << KEY_BITS);
  private next = new Int32Array(1 << 20);
  private classes = new Uint8Array(1 << 20);
  private weights = new Float32Array(1 << 20);
  private totals = new Float64Array(1 << 20);
  private stamps = new Int32Array(1 << 20);
  private touched = new Uint8Array(1 << 20);
  private cellCount = 0;
  private time = 1;

  add(keys: Int32Array, count: number, scores: Float32Array): void {
    const { heads, next, classes, weights } = this;
    for (let index = 0; index < count; index += 1)
      for (let cell = heads[keys[index]!]!; cell !== 0; cell = next[cell - 1]!)
        scores[classes[cell - 1]!]! += weights[cell - 1]!;
  }

  /** A decision was made, right or wrong; averages count decisions. */
  tick(): void {
    this.time += 1;
  }

  /** Moves the features towards class `right` and away from class `wrong`. */
  update(keys: Int32Array, count: number, right: number, wrong: number): void {
    for (let index = 0; index < count; index += 1) {
      this.change(keys[index]!, right, 1);
      this.change(keys[index]!, wrong, -1);
    }
  }

  private change(key: number, label: number, by: number): void {
    let cell = this.heads[key]!;
    while (cell !== 0 && this.classes[cell - 1] !== label) cell = this.next[cell - 1]!;
    if (cell === 0) cell = this.newCell(key, label);
    const at = cell - 1;
    this.totals[at]! += this.weights[at]! * (this.time - this.stamps[at]!);
    this.stamps[at] = this.time;
    this.weights[at]! += by;
    if (this.touched[at]! < 255) this.touched[at]! += 1;
  }

  private newCell(key: number, label: number): number {
    if (this.cellCount === this.next.length) this.grow();
    const at = this.cellCount++;
    this.next[at] = this.heads[key]!;
    this.heads[key] = at + 1;
    this.classes[at] = label;
    return at + 1;
  }

  private grow(): void {
    const doubled = <T extends { length: number; set(from: T): void }>(array: T, empty: T): T => {
      empty.set(array);
      return empty;
    };
    const size = this.next.length * 2;
    this.next = doubled(this.next, new Int32Array(size));
    this.classes = doubled(this.classes, new Uint8Array(size));
    this.weights = doubled(this.weights, new Float32Array(size));
    this.totals = doubled(this.totals, new Float64Array(size));
    this.stamps = doubled(this.stamps, new Int32Array(size));
    this.touched = doubled(this.touched, new Uint8Array(size));
  }

  /**
   * The averaged weights as whole numbers from -127 to 127, without those that came from fewer than `leastUpdates`
   * updates. The step is `loudest / 127`, where `loudest` is the size that one weight in 10,000 passes.
   */
  quantised(leastUpdates: number): Rows {
    const averages = new Float64Array(this.cellCount);
    for (let at = 0; at < this.cellCount; at += 1) {
      if (this.touched[at]! < leastUpdates) continue;
      averages[at] = (this.totals[at]! + this.weights[at]! * (this.time - this.stamps[at]!)) / this.time;
    }
    const sizes = averages.map(Math.abs).sort();
    const step = (sizes[Math.floor(sizes.length * 0.9999)] || 1) / 127;
    const keys: number[] = [];
    const starts: number[] = [0];
    const classes: number[] = [];
    const weights: number[] = [];
    for (let key = 0; key < this.heads.length; key += 1) {
      const before = classes.length;
      for (let cell = this.heads[key]!; cell !== 0; cell = this.next[cell - 1]!) {
        const weight = Math.max(-127, Math.min(127, Math.round(averages[cell - 1]! / step)));
        if (weight === 0) continue;
        classes.push(this.classes[cell - 1]!);
        weights.push(weight);
      }
      if (classes.length === before) continue;
      keys.push(key);
      starts.push(classes.length);
    }
    return {
      keys: Uint32Array.from(keys),
      starts: Uint32Array.from(starts),
      classes: Uint8Array.from(classes),
      weights: Int8Array.from(weights),
    };
  }
}
