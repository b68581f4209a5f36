import { placeNodes } from '../layout/place-nodes';
import type { NameKnowledge } from '../model/known-names';
import type { Ontology } from '../model/ontology';
import { select } from '../queries/select';
import type { Selection } from '../queries/selection';
import type { GraphStore } from '../stores/store';
import type { ExportSource } from './export';

/** What formats need of the world around; `place` may lay out elsewhere, as in another thread. */
export type ExportTools = Pick<ExportSource, 'render'> & Partial<Pick<ExportSource, 'place'>>;

/** A selection ready to be written. Throws as `select` does. */
export const sourceOf = async (
  store: GraphStore,
  ontology: Ontology,
  selection: Selection,
  tools: ExportTools,
  knowledge?: NameKnowledge,
): Promise<ExportSource> => ({
  place: (view) => Promise.resolve(placeNodes(view)),
  ...tools,
  ...(await select(store, selection, knowledge)),
  ontology,
});
