import { spend } from '../budget';

const NONE = -1;

/**
 * The children of each token of a stretch, `[firstToken, endToken)`, in text order, kept as heads change. Repairs ask for
 * children of nearly every word; looking through the stretch each time made long sentences slow.
 */
export class ChildIndex {
  private readonly first: Int32Array;
  private readonly next: Int32Array;

  constructor(
    private readonly heads: Int32Array,
    private readonly firstToken: number,
    endToken: number,
  ) {
    this.first = new Int32Array(endToken - firstToken).fill(NONE);
    this.next = new Int32Array(endToken - firstToken).fill(NONE);
    for (let token = endToken - 1; token >= firstToken; token -= 1) this.link(token);
  }

  /** Hangs a token under another one, or under none (-1). */
  attach(child: number, head: number): void {
    this.unlink(child);
    this.heads[child] = head;
    this.link(child);
  }

  /** The first child, or -1. A head outside the stretch has none. */
  firstOf(head: number): number {
    return this.first[head - this.firstToken] ?? NONE;
  }

  /** The child of the same head that comes next, or -1. */
  after(child: number): number {
    spend(1);
    return this.next[child - this.firstToken]!;
  }

  private link(child: number): void {
    const { first, next, firstToken } = this;
    const head = this.heads[child]! - firstToken;
    if (head < 0 || head >= first.length) return;
    const start = first[head]!;
    if (start < 0 || start > child) {
      next[child - firstToken] = start;
      first[head] = child;
      return;
    }
    let before = start;
    while (next[before - firstToken]! >= 0 && next[before - firstToken]! < child) {
      spend(1);
      before = next[before - firstToken]!;
    }
    next[child - firstToken] = next[before - firstToken]!;
    next[before - firstToken] = child;
  }

  private unlink(child: number): void {
    const { first, next, firstToken } = this;
    const head = this.heads[child]! - firstToken;
    if (head < 0 || head >= first.length) return;
    const after = next[child - firstToken]!;
    if (first[head] === child) {
      first[head] = after;
      return;
    }
    let before = first[head]!;
    while (next[before - firstToken] !== child) {
      spend(1);
      before = next[before - firstToken]!;
    }
    next[before - firstToken] = after;
  }
}
