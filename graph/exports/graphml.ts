import type { CitedEdge, CitedNode } from '../model/view';
import { columnsOf, flatten, type Columns, type ColumnType } from './columns';
import type { ExportSource, FileExport } from './export';
import { joinPieces } from './join-pieces';
import { quoteCitations, SENTENCES } from './quote-citations';
import { xmlText } from './xml-text';

/** GraphML 1.1 with typed keys (graphml.graphdrawing.org). Dates stay text: the format has no type for them. */
export const graphml: FileExport = {
  name: 'graphml',
  description: 'GraphML, for yEd, Cytoscape, NetworkX, igraph',
  fileExtension: 'graphml',
  contentType: 'application/graphml+xml',
  write: writeGraphml,
};

const TYPES: Readonly<Record<ColumnType, string>> = {
  boolean: 'boolean',
  integer: 'int',
  double: 'double',
  string: 'string',
};

async function* writeGraphml(source: ExportSource): AsyncGenerator<string> {
  const columns = await columnsOf(source.records());
  const nodeKeys = keysOf('n', columns.nodes);
  const edgeKeys = keysOf('e', columns.edges);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield declare('node', 'n', 'labels', columns.nodes) + declare('edge', 'e', 'type', columns.edges);
  yield '<graph id="newsgraph" edgedefault="directed">\n';
  yield* joinPieces(source.cited(), (record) => {
    if ('node' in record) {
      const { id, labels } = record.node;
      return `<node id="${xmlText(id)}">${data('n', flatten(labels), nodeKeys, record.node)}</node>\n`;
    }
    const { id, from, to, type } = record.edge;
    const ends = `id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}"`;
    return `<edge ${ends}>${data('e', type, edgeKeys, record.edge)}</edge>\n`;
  });
  yield '</graph>\n</graphml>\n';
}

/** Key 0 is the format's own, the labels or type; key 1 the sentences; then the properties. */
const keysOf = (letter: string, columns: Columns): Map<string, string> =>
  new Map([...columns.keys()].map((name, index) => [name, `${letter}${index + 2}`]));

const declare = (element: 'node' | 'edge', letter: string, own: string, columns: Columns): string => {
  const keys = [[own, 'string'] as const, [SENTENCES, 'string'] as const, ...columns];
  return keys
    .map(([name, type], index) => {
      const key = `id="${letter}${index}" for="${element}"`;
      return `<key ${key} attr.name="${xmlText(name)}" attr.type="${TYPES[type]}"/>\n`;
    })
    .join('');
};

const data = (
  letter: string,
  own: string,
  keys: ReadonlyMap<string, string>,
  record: CitedNode | CitedEdge,
): string => {
  let written = `<data key="${letter}0">${xmlText(own)}</data>`;
  if (record.citations.length > 0) {
    written += `<data key="${letter}1">${xmlText(quoteCitations(record.citations))}</data>`;
  }
  for (const name in record.properties) {
    written += `<data key="${keys.get(name)!}">${xmlText(flatten(record.properties[name]!))}</data>`;
  }
  return written;
};
