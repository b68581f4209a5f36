import type { ExportSource } from '../graph/exports/export';
import { sourceOf, type ExportTools } from '../graph/exports/source-of';
import type { Ontology } from '../graph/model/ontology';
import type { Selection } from '../graph/queries/selection';
import type { GraphStore } from '../graph/stores/store';
import { askByName } from './ask-by-name';
import { loadKnownNames } from './load-known-names';
import { renderPng } from './render-png';

/** A selection ready for every format, pictures too. Throws InputError for what is not stored or badly asked. */
export const exportSource = async (
  store: GraphStore,
  ontology: Ontology,
  selection: Selection = {},
  tools: Partial<ExportTools> = {},
): Promise<ExportSource> => {
  const { query, params } = selection;
  const asked = query === undefined ? selection : { ...selection, params: await askByName(store, query, params) };
  return sourceOf(store, ontology, asked, { render: renderPng, ...tools }, loadKnownNames);
};
