import { KEY_BITS } from '../annotate/hash';
import type { Rows, Scorer } from '../annotate/sparse-weights';

/** Smaller weights are dropped: they are half the file and change no score. */
const LEAST_STEPS = 2;

/**
 * A linear model in training: averaged perceptron (Freund and Schapire 1999; Collins 2002) over sparse cells, one for
 * each feature and class that an update ever touched. The cells of a feature stand side by side; a row that is full
 * moves to the end with twice the room.
 */
export class AveragedPerceptron implements Scorer {
  /** Row + 1 of each feature. */
  private readonly rowOf = new Int32Array(1 << KEY_BITS);
  private rowStarts = new Int32Array(1 << 18);
  private rowSizes = new Uint8Array(1 << 18);
  private rowRooms = new Uint8Array(1 << 18);
  private rowCount = 0;
  private classes = new Uint8Array(1 << 20);
  private weights = new Float32Array(1 << 20);
  private totals = new Float64Array(1 << 20);
  private stamps = new Int32Array(1 << 20);
  private touched = new Uint8Array(1 << 20);
  private used = 0;
  private time = 1;

  add(keys: Int32Array, count: number, scores: Float32Array): void {
    const { rowOf, rowStarts, rowSizes, classes, weights } = this;
    for (let index = 0; index < count; index += 1) {
      const row = rowOf[keys[index]!]! - 1;
      if (row < 0) continue;
      const start = rowStarts[row]!;
      const end = start + rowSizes[row]!;
      for (let cell = start; cell < end; cell += 1) scores[classes[cell]!]! += weights[cell]!;
    }
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
    const cell = this.cellOf(this.rowOf[key]! > 0 ? this.rowOf[key]! - 1 : this.newRow(key), label);
    this.totals[cell]! += this.weights[cell]! * (this.time - this.stamps[cell]!);
    this.stamps[cell] = this.time;
    this.weights[cell]! += by;
    if (this.touched[cell]! < 255) this.touched[cell]! += 1;
  }

  private cellOf(row: number, label: number): number {
    const start = this.rowStarts[row]!;
    const size = this.rowSizes[row]!;
    for (let cell = start; cell < start + size; cell += 1) if (this.classes[cell] === label) return cell;
    if (size === this.rowRooms[row]!) this.moveToEnd(row);
    const cell = this.rowStarts[row]! + size;
    this.classes[cell] = label;
    this.rowSizes[row] = size + 1;
    return cell;
  }

  private newRow(key: number): number {
    if (this.rowCount === this.rowStarts.length) {
      this.rowStarts = enlarged(this.rowStarts, Int32Array);
      this.rowSizes = enlarged(this.rowSizes, Uint8Array);
      this.rowRooms = enlarged(this.rowRooms, Uint8Array);
    }
    const row = this.rowCount++;
    this.rowOf[key] = row + 1;
    this.rowStarts[row] = this.reserve(2);
    this.rowRooms[row] = 2;
    return row;
  }

  private moveToEnd(row: number): void {
    const from = this.rowStarts[row]!;
    const size = this.rowSizes[row]!;
    const room = Math.min(255, size * 2);
    const to = this.reserve(room);
    for (const cells of [this.classes, this.weights, this.totals, this.stamps, this.touched])
      cells.copyWithin(to, from, from + size);
    this.rowStarts[row] = to;
    this.rowRooms[row] = room;
  }

  private reserve(room: number): number {
    while (this.used + room > this.classes.length) {
      this.classes = enlarged(this.classes, Uint8Array);
      this.weights = enlarged(this.weights, Float32Array);
      this.totals = enlarged(this.totals, Float64Array);
      this.stamps = enlarged(this.stamps, Int32Array);
      this.touched = enlarged(this.touched, Uint8Array);
    }
    this.used += room;
    return this.used - room;
  }

  /**
   * The averaged weights as whole numbers from -127 to 127, without those that came from fewer than `leastUpdates`
   * updates. The step is `loudest / 127`, where `loudest` is the size that one weight in 10,000 passes.
   */
  quantised(leastUpdates: number): Rows {
    const averages = new Float64Array(this.used);
    for (let cell = 0; cell < this.used; cell += 1) {
      if (this.touched[cell]! < leastUpdates) continue;
      const total = this.totals[cell]! + this.weights[cell]! * (this.time - this.stamps[cell]!);
      averages[cell] = total / this.time;
    }
    const sizes = averages
      .map(Math.abs)
      .filter((size) => size > 0)
      .sort();
    const step = (sizes[Math.floor(sizes.length * 0.9999)] || 1) / 127;
    const keys: number[] = [];
    const starts: number[] = [0];
    const classes: number[] = [];
    const weights: number[] = [];
    for (let key = 0; key < this.rowOf.length; key += 1) {
      const row = this.rowOf[key]! - 1;
      if (row < 0) continue;
      const before = classes.length;
      const start = this.rowStarts[row]!;
      for (let cell = start; cell < start + this.rowSizes[row]!; cell += 1) {
        const weight = Math.max(-127, Math.min(127, Math.round(averages[cell]! / step)));
        if (Math.abs(weight) < LEAST_STEPS) continue;
        classes.push(this.classes[cell]!);
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

type Cells = Int32Array | Uint8Array | Float32Array | Float64Array;

const enlarged = <T extends Cells>(cells: T, kind: new (length: number) => T): T => {
  const larger = new kind(cells.length * 2);
  larger.set(cells);
  return larger;
};
