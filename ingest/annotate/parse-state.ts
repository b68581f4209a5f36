const NONE = -1;

/**
 * A state of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer, and the arcs so far.
 * Nodes are the units of the sentence; node `size` is the root, at the end of the buffer.
 */
export class ParseState {
  readonly stack: Int32Array;
  depth = 0;
  /** First node of the buffer. */
  front = 0;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** Nearest and outermost children, -1 for none. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Bit sets of the labels (modulo 32) of a node's children. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;

  constructor(readonly size: number) {
    const nodes = size + 1;
    const none = () => new Int32Array(nodes).fill(NONE);
    this.stack = new Int32Array(nodes);
    this.heads = none();
    this.labels = new Uint8Array(nodes);
    this.left = none();
    this.left2 = none();
    this.right = none();
    this.right2 = none();
    this.leftCount = new Uint8Array(nodes);
    this.rightCount = new Uint8Array(nodes);
    this.leftLabels = new Int32Array(nodes);
    this.rightLabels = new Int32Array(nodes);
  }

  get isFinal(): boolean {
    return this.front === this.size && this.depth === 0;
  }

  get canShift(): boolean {
    return this.front < this.size;
  }

  /** Only the last unit on the stack may hang on the root, so that a sentence has one root. */
  get canLeft(): boolean {
    return this.depth > 0 && (this.front < this.size || this.depth === 1);
  }

  get canRight(): boolean {
    return this.depth > 1;
  }

  /** The node `below` under the top of the stack, or -1. */
  onStack(below: number): number {
    return below < this.depth ? this.stack[this.depth - 1 - below]! : NONE;
  }

  shift(): void {
    this.stack[this.depth++] = this.front++;
  }

  /** The top of the stack becomes a child of the front of the buffer. */
  attachLeft(label: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.front;
    this.attach(child, head, label);
    this.left2[head] = this.left[head]!;
    this.left[head] = child;
    if (this.leftCount[head]! < 250) this.leftCount[head]! += 1;
    this.leftLabels[head]! |= 1 << (label & 31);
  }

  /** The top of the stack becomes a child of the one under it. */
  attachRight(label: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.stack[this.depth - 1]!;
    this.attach(child, head, label);
    this.right2[head] = this.right[head]!;
    this.right[head] = child;
    if (this.rightCount[head]! < 250) this.rightCount[head]! += 1;
    this.rightLabels[head]! |= 1 << (label & 31);
  }

  private attach(child: number, head: number, label: number): void {
    this.heads[child] = head;
    this.labels[child] = label;
  }
}
