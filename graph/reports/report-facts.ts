import type { Figure } from '../figures/figure';
import type { Ontology } from '../model/ontology';
import type { CitedEdge, CitedNode } from '../model/view';

/** All that a report is made of. */
export interface ReportFacts {
  readonly title: string;
  /** What was chosen, in words. */
  readonly chosen: string;
  /** Of the program. */
  readonly version: string;
  /** The id of the one that all is about. */
  readonly subject?: string | undefined;
  readonly ontology: Ontology;
  /** Entities; best connected first. */
  readonly entities: readonly CitedNode[];
  /** Relations among them; in the order in which they were chosen one by one, else best supported first. */
  readonly facts: readonly CitedEdge[];
  /** What the entities said, or the one that all is about and others of it; oldest first. */
  readonly statements: readonly SaidStatement[];
  /** Names by entity id, also of those that are only mentioned in a fact. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of what is spoken of in the plural: "US troops". */
  readonly plurals: ReadonlySet<string>;
  readonly figure: Figure;
}

export interface SaidStatement {
  readonly statement: CitedNode;
  /** Entity ids. */
  readonly speaker: string;
  readonly about: readonly string[];
  readonly reportedBy?: string;
}
