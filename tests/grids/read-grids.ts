import type { Knowledge } from '../../ingest/knowledge';
import { CELLS, fill, type Cell } from './fill';
import { missedOf } from './read-cell';
import { readWordings, type Wording } from './wordings';

export interface Row {
  readonly wording: Wording;
  readonly cells: number;
  readonly held: number;
  readonly failures: readonly { readonly at: number; readonly cell: Cell; readonly missed: readonly string[] }[];
}

/** Every wording in every cell, or in as many as asked for, evenly spread. */
export const readGrids = (knowledge: Knowledge, cells = CELLS): Row[] =>
  readWordings().map((wording) => {
    const failures = Array.from({ length: cells }, (_, index) => (index * CELLS) / cells)
      .map((at) => ({ at, cell: fill(wording, at) }))
      .map(({ at, cell }) => ({ at, cell, missed: missedOf(cell, knowledge) }))
      .filter(({ missed }) => missed.length > 0);
    return { wording, cells, held: cells - failures.length, failures };
  });
