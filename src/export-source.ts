import type { ExportSource } from '../graph/exports/export';
import { sourceOf, type ExportTools } from '../graph/exports/source-of';
import type { Ontology } from '../graph/model/ontology';
import type { Selection } from '../graph/queries/selection';
import type { GraphStore } from '../graph/stores/store';
import { renderPng } from './render-png';

/** A selection ready for every format, pictures too. Throws InputError for what is not stored or badly asked. */
export const exportSource = (
  store: GraphStore,
  ontology: Ontology,
  selection: Selection = {},
  tools: Partial<ExportTools> = {},
): Promise<ExportSource> => sourceOf(store, ontology, selection, { render: renderPng, ...tools });
