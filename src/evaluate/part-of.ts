import { createHash } from 'node:crypto';

/** The parts of a set of annotated articles: one to learn from, one to choose by, one to tell what came of it. */
export const parts = ['read', 'check', 'last'] as const;

export type Part = (typeof parts)[number];

const quarters: readonly Part[] = ['read', 'read', 'check', 'last'];

/**
 * The part that an article belongs to, by its name alone: half are read, a quarter each are for checking and for last, and an
 * article that comes to the set moves no other. Faults are listed of what may be read alone.
 */
export const partOf = (name: string): Part =>
  quarters[createHash('sha256').update(name).digest().readUInt8(0) % quarters.length]!;
