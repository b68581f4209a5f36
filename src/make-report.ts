import type { Ontology } from '../graph/model/ontology';
import { withIds } from '../graph/queries/select';
import type { Selection } from '../graph/queries/selection';
import { buildReport } from '../graph/reports/build-report';
import { gatherFacts } from '../graph/reports/gather-facts';
import type { ReportTools } from '../graph/reports';
import type { Report } from '../graph/reports/report';
import type { ExportTools } from '../graph/exports/source-of';
import type { GraphStore } from '../graph/stores/store';
import { programFolder } from './config';
import { exportSource } from './export-source';
import { loadKnownNames } from './load-known-names';
import { printPdf } from './print-pdf';
import { renderPng } from './render-png';

export const reportTools: ReportTools = { render: renderPng, print: printPdf };

/** The report on a selection. Throws InputError when nothing, or too much, is chosen. */
export const makeReport = async (
  store: GraphStore,
  ontology: Ontology,
  selection: Selection,
  title: string,
  tools: Partial<ExportTools> = {},
): Promise<Report> => {
  const { version } = require(`${programFolder}/package.json`) as { version: string };
  // Sentences and articles stand in the notes; the report itself is about entities.
  const entities = selection.query === undefined ? { ...selection, entitiesOnly: true } : selection;
  const source = await exportSource(store, ontology, entities, tools);
  const { around } = await withIds(store, { around: selection.around }, loadKnownNames);
  return buildReport(await gatherFacts(store, source, selection, { title, version, subject: around }));
};
