import type { PropertyValue } from '../model/view';
import { columnsOf, flatten, type Columns } from './columns';
import type { Export, ExportSource, GraphRecord } from './export';

/** Three tables in a folder, safe to open in a spreadsheet. Lists are set apart by " | ". */
export const csv: Export = {
  name: 'csv',
  description: 'a folder of nodes.csv, edges.csv and evidence.csv',
  fileExtension: '',
  contentType: 'text/csv',
  write: {
    'nodes.csv': (source) =>
      table(
        source,
        ({ nodes }) => ['id', 'labels', ...own(nodes)],
        (record, { nodes }) => {
          if (!('node' in record)) return [];
          const { id, labels, properties } = record.node;
          return [[id, flatten(labels), ...cells(nodes, properties)]];
        },
      ),
    'edges.csv': (source) =>
      table(
        source,
        ({ edges }) => ['id', 'type', 'from', 'to', ...own(edges)],
        (record, { edges }) => {
          if (!('edge' in record)) return [];
          const { id, type, from, to, properties } = record.edge;
          return [[id, type, from, to, ...cells(edges, properties)]];
        },
      ),
    'evidence.csv': (source) =>
      table(
        source,
        () => ['edge', 'sentence', 'article', 'title', 'text'],
        (record) =>
          'edge' in record
            ? record.edge.citations.map(({ sentence, article, title, text }) => [
                record.edge.id,
                sentence,
                article,
                title,
                text,
              ])
            : [],
      ),
  },
};

type Both = { readonly nodes: Columns; readonly edges: Columns };

async function* table(
  source: ExportSource,
  head: (columns: Both) => readonly string[],
  rowsOf: (record: GraphRecord, columns: Both) => readonly (readonly string[])[],
): AsyncGenerator<string> {
  const { stringify } = await import('csv-stringify/sync');
  const write = (rows: readonly (readonly string[])[]) =>
    stringify(
      rows.map((row) => [...row]),
      { escape_formulas: true },
    );
  const columns = await columnsOf(source);
  yield write([head(columns)]);
  for await (const record of source.records()) {
    const rows = rowsOf(record, columns);
    if (rows.length > 0) yield write(rows);
  }
}

/** The sentences as words stand in evidence.csv. */
const own = (columns: Columns): string[] => [...columns.keys()].filter((name) => name !== 'sentences');

const cells = (columns: Columns, properties: Readonly<Record<string, PropertyValue>>): string[] =>
  own(columns).map((name) => (properties[name] === undefined ? '' : flatten(properties[name])));
