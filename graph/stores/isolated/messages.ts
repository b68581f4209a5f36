import type { QueryResult } from '../store';

/** What a child is told when it starts, as its only argument in JSON. */
export interface Opening {
  /** The graph's file, or a copy of it. */
  readonly file: string;
  /** What to call it in messages. */
  readonly address: string;
}

export interface Question {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly maxRows: number;
}

/** An error of ours on its way between two processes. */
export interface Told {
  readonly kind: 'InputError' | 'StoreError';
  readonly message: string;
}

/** What a child says; `memory` is resident, in bytes. */
export type Saying =
  | { readonly is: 'open'; readonly memory: number }
  | { readonly is: 'memory'; readonly memory: number }
  | { readonly is: 'answer'; readonly result: QueryResult; readonly memory: number }
  | { readonly is: 'error'; readonly error: Told };
