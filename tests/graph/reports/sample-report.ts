import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphPatch } from '../../../graph/model/patch';
import type { Selection } from '../../../graph/queries';
import type { Claim, Report } from '../../../graph/reports/report';
import { openStore } from '../../../graph/stores';
import type { GraphStore } from '../../../graph/stores/store';
import { loadOntology } from '../../../src/load-knowledge';
import { makeReport } from '../../../src/make-report';

/** A new embedded graph of these articles, and reports on it. */
export const openReports = async (patches: readonly GraphPatch[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
  const store: GraphStore = await openStore(`embedded:${join(folder, 'graph')}`);
  await store.ensureSchema();
  await store.apply(patches);
  return {
    store,
    report: (selection: Selection, title = 'A title') => makeReport(store, loadOntology(), selection, title),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Every claim, wherever it stands. */
export const claimsIn = ({ sections }: Report): Claim[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'claims') return block.claims;
      if (block.kind === 'quote') return [block.by];
      if (block.kind === 'dated') return block.rows.map(({ claim }) => claim);
      return block.kind === 'versus' ? block.sides.flatMap(({ claims }) => claims) : [];
    }),
  );

export const wordsOf = ({ words }: Claim): string => words.map(({ text }) => text).join('');
