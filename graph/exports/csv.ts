import type { CitedRecord, PropertyValue } from '../model/view';
import { columnsOf, flatten, type Columns } from './columns';
import { csvRow, withoutFormula } from './csv-row';
import { ownValue } from './own-value';
import type { ExportSource, FilePiece, FolderExport } from './export';

/** Three tables in a folder, safe to open in a spreadsheet. Lists are set apart by " | ". */
export const csv: FolderExport = {
  name: 'csv',
  description: 'a folder of nodes.csv, edges.csv and evidence.csv',
  contentType: 'text/csv',
  writeFiles: writeTables,
};

/** Handing on each row by itself takes longer than writing it. */
const PIECE = 65_536;

// prettier-ignore
const EVIDENCE = ['of', 'sentence', 'article', 'title', 'publisher', 'published', 'url', 'start', 'end', 'text'] as const;

async function* writeTables(source: ExportSource): AsyncGenerator<FilePiece> {
  const columns = await columnsOf(source.records());
  const [nodeColumns, edgeColumns] = [[...columns.nodes.keys()], [...columns.edges.keys()]];
  yield { file: 'nodes.csv', text: csvRow(['id', 'labels', ...nodeColumns.map(withoutFormula)]) };
  yield { file: 'edges.csv', text: csvRow(['id', 'type', 'from', 'to', ...edgeColumns.map(withoutFormula)]) };
  yield { file: 'evidence.csv', text: csvRow(EVIDENCE) };
  const rows = { 'nodes.csv': '', 'edges.csv': '', 'evidence.csv': '' };
  const files = Object.keys(rows) as (keyof typeof rows)[];
  for await (const record of source.cited()) {
    if ('node' in record) {
      const { id, labels, properties } = record.node;
      const own = [withoutFormula(id), flatten(labels)];
      rows['nodes.csv'] += csvRow(withCells(own, columns.nodes, properties));
    } else {
      const { id, type, from, to, properties } = record.edge;
      const own = [withoutFormula(id), type, withoutFormula(from), withoutFormula(to)];
      rows['edges.csv'] += csvRow(withCells(own, columns.edges, properties));
    }
    rows['evidence.csv'] += evidenceRows(record);
    for (const file of files) {
      if (rows[file].length < PIECE) continue;
      yield { file, text: rows[file] };
      rows[file] = '';
    }
  }
  for (const file of files) yield { file, text: rows[file] };
}

const withCells = (own: string[], columns: Columns, properties: Readonly<Record<string, PropertyValue>>): string[] => {
  for (const name of columns.keys()) {
    const value = ownValue(properties, name);
    // A negative number is no formula.
    if (value === undefined) own.push('');
    else own.push(typeof value === 'number' ? String(value) : withoutFormula(flatten(value)));
  }
  return own;
};

const evidenceRows = (record: CitedRecord): string => {
  const { id, citations } = 'node' in record ? record.node : record.edge;
  let rows = '';
  for (const citation of citations) {
    const cells = [withoutFormula(id)];
    for (let index = 1; index < EVIDENCE.length; index += 1) {
      const value = (citation as unknown as Record<string, string | number | undefined>)[EVIDENCE[index]!];
      cells.push(typeof value === 'string' ? withoutFormula(value) : String(value ?? ''));
    }
    rows += csvRow(cells);
  }
  return rows;
};
