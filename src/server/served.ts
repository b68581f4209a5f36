import type { Ontology } from '../../graph/model/ontology';
import type { GraphStore } from '../../graph/stores/store';

/** What the routes answer from. */
export interface Served {
  readonly store: GraphStore;
  readonly ontology: Ontology;
}
