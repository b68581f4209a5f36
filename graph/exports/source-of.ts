import { placeNodes } from '../layout/place-nodes';
import type { Ontology } from '../model/ontology';
import { select } from '../queries/select';
import type { Selection } from '../queries/selection';
import type { GraphStore } from '../stores/store';
import type { ExportSource } from './export';

/** A selection ready to be written; `place` may lay it out elsewhere, as in another thread. Throws as `select` does. */
export const sourceOf = async (
  store: GraphStore,
  ontology: Ontology,
  selection: Selection = {},
  place: ExportSource['place'] = (view) => Promise.resolve(placeNodes(view)),
): Promise<ExportSource> => ({ ...(await select(store, selection)), ontology, place });
