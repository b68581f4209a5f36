import type { Decision } from '../model/decision';
import type { GraphPatch } from '../model/patch';
import type { ViewEdge, ViewNode } from '../model/view';
import type { DecisionDraft } from './complete-decision';

export type CellValue =
  null | string | number | boolean | CellValue[] | { [key: string]: CellValue } | ViewNode | ViewEdge;

export interface QueryResult {
  readonly columns: readonly string[];
  /** One array a row, values in column order. Nodes and relationships come as ViewNode and ViewEdge on every store. */
  readonly rows: readonly (readonly CellValue[])[];
  /** True when `maxRows` cut the result. */
  readonly truncated: boolean;
}

export interface ReadOptions {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly timeoutMs?: number;
  readonly maxRows?: number;
}

export interface QueryOptions extends ReadOptions {
  /** Default false: a statement that writes is refused with an InputError. */
  readonly write?: boolean;
  /** Ends the query where it runs. */
  readonly signal?: AbortSignal;
  /** Whose query it is: of many at once, one asker's do not stop another's. */
  readonly asker?: string;
}

export interface SearchHit {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly score: number;
}

export interface DumpOptions {
  /**
   * Also what the store keeps to itself (`extraction` on articles, `tally` on shared records) and all decisions, as
   * `Decision` nodes. A database loaded from such a dump can go on ingesting; one loaded without can only be read.
   */
  readonly bookkeeping?: boolean;
}

export interface ApplyResult {
  /** Articles that were new or changed; 0 when all were stored already. */
  readonly articles: number;
  /** Records created or rewritten. */
  readonly nodes: number;
  readonly edges: number;
}

/** Told of an article that a store cannot keep, with the reason; its neighbours are stored. */
export type OnRefused = (patch: GraphPatch, error: Error) => void;

/**
 * Where a graph lives. Writing is idempotent, and the stored graph is the fold of all patches applied and not removed
 * and of all decisions, whatever their order. Throws StoreError (cannot reach, open, write) and InputError (bad query).
 */
export interface GraphStore {
  /** What to call it in messages: `embedded:/path`, `neo4j://host`. */
  readonly address: string;
  readonly supports: { readonly cypher: boolean };
  /** How often this was written into since it was opened; absent where others may write too. */
  readonly writes?: () => number;
  /** Constraints and indexes; may be called again. */
  ensureSchema(): Promise<void>;
  /**
   * An article that cannot be stored is set aside and told to `onRefused`; without it the first one throws. Of what is
   * the store's own fault (no room, no answer) all throws, and what was written before is safe.
   */
  apply(patches: readonly GraphPatch[], onRefused?: OnRefused): Promise<ApplyResult>;
  /** Takes the article, its sentences and statements away, and every fact that stood on it alone. False when unknown. */
  remove(articleId: string): Promise<boolean>;
  /**
   * Adds human decisions with all that follows from them; gives those that are new. A draft names nodes as they are
   * called now, a decision comes from another store. Throws InputError when a draft names what is not there.
   */
  decide(decisions: readonly (Decision | DecisionDraft)[]): Promise<readonly Decision[]>;
  /** Every decision ever made, undone ones too, in no order. */
  decisions(): Promise<readonly Decision[]>;
  /** Runs a statement of a user: checked, and kept within its limits. */
  query(cypher: string, options?: QueryOptions): Promise<QueryResult>;
  /** Runs a statement that is a text of this program, with values of others as parameters only. It cannot write. */
  read(cypher: string, options?: ReadOptions): Promise<QueryResult>;
  search(text: string, limit: number): Promise<SearchHit[]>;
  /** All nodes, then all edges, each sorted by id: the canonical dump that `digest` hashes. */
  dump(options?: DumpOptions): AsyncIterable<{ node: ViewNode } | { edge: ViewEdge }>;
  close(): Promise<void>;
}
