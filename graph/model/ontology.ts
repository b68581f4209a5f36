/** How a node type, one file of data/ontology/nodes, looks and is named. */
export interface NodeType {
  /** The Cypher label, `Person`. Entity types carry the label `Entity` beside it. */
  readonly name: string;
  readonly isEntity: boolean;
  readonly label: string;
  readonly plural: string;
  readonly colour: string;
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle';
}

/** A relation type between entities, one file of data/ontology/relations. Its frames are read by `ingest/`. */
export interface RelationType {
  /** The Cypher relationship type, `CRITICIZES`. */
  readonly name: string;
  /** Reads between the two names: "criticizes". */
  readonly label: string;
  /** Reads from the other end: "is criticized by". */
  readonly inverse: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly symmetric: boolean;
  /** Where a drawing by rank puts the first end: above or below the second. Absent where neither stands above. */
  readonly hierarchy?: 'over' | 'under';
  readonly colour: string;
  /** CAMEO code (Schrodt 2012, chapter 6) and PLOVER category (Halterman et al. 2023), where the type is an event. */
  readonly cameo?: string;
  readonly plover?: string;
  /** The codes of one that is only planned: both schemes code an intent by what it promises or threatens. */
  readonly whenPlanned?: { readonly cameo: string; readonly plover: string };
  /** Holds beyond the day it is told of, as leading does; other types are of a day. */
  readonly standing?: boolean;
  /** Relation types that contradict it between the same two; named on one side only. */
  readonly opposites?: readonly string[];
}

export interface Ontology {
  readonly nodes: readonly NodeType[];
  readonly relations: readonly RelationType[];
  readonly mappings?: Mappings;
}

/** What types are called in other vocabularies; data/ontology/mappings.yaml says more. */
export interface Mappings {
  readonly schemaOrg: {
    readonly nodes: Readonly<Record<string, string>>;
    readonly relations: Readonly<Record<string, string>>;
  };
  readonly followTheMoney: {
    readonly nodes: Readonly<Record<string, string>>;
    readonly kinds: Readonly<Record<string, string>>;
    readonly relations: Readonly<Record<string, MoneyLink>>;
    readonly otherwise: MoneyLink;
    readonly ranges: Readonly<Record<string, string>>;
    readonly extends: Readonly<Record<string, readonly string[]>>;
  };
}

export interface MoneyLink {
  readonly schema: string;
  readonly from: string;
  readonly to: string;
}

/** How sure the text is of a relation or statement. A reported accusation is never `asserted`. */
export const STATUSES = ['asserted', 'attributed', 'negated', 'planned', 'hypothetical', 'former'] as const;
export type Status = (typeof STATUSES)[number];

export const STATEMENT_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];
