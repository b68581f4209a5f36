import type { PropertyValue } from '../model/view';
import { columnsOf, flatten, propertiesOf, type Columns, type ColumnType } from './columns';
import type { Export, ExportSource } from './export';
import { xmlText } from './xml-text';

/** GraphML 1.1 with typed keys (graphml.graphdrawing.org). Dates stay text: the format has no type for them. */
export const graphml: Export = {
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
  const columns = await columnsOf(source);
  const nodeKeys = keysOf('n', columns.nodes, 'labels');
  const edgeKeys = keysOf('e', columns.edges, 'type');
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield declare('node', nodeKeys, columns.nodes) + declare('edge', edgeKeys, columns.edges);
  yield '<graph id="newsgraph" edgedefault="directed">\n';
  for await (const record of source.records()) {
    if ('node' in record) {
      const { id, labels, properties } = record.node;
      yield `<node id="${xmlText(id)}">${data(nodeKeys, { labels, ...prefixed(properties) })}</node>\n`;
    } else {
      const { id, from, to, type } = record.edge;
      const ends = `id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}"`;
      yield `<edge ${ends}>${data(edgeKeys, { type, ...prefixed(propertiesOf(record.edge)) })}</edge>\n`;
    }
  }
  yield '</graph>\n</graphml>\n';
}

/** Properties apart from what the format itself calls `labels` and `type`. */
const prefixed = (properties: Readonly<Record<string, PropertyValue>>): Record<string, PropertyValue> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [`property ${name}`, value]));

const keysOf = (letter: string, columns: Columns, own: string): Map<string, string> =>
  new Map([
    [own, `${letter}0`],
    ...[...columns.keys()].map((name, index) => [`property ${name}`, `${letter}${index + 1}`] as const),
  ]);

const declare = (element: 'node' | 'edge', keys: ReadonlyMap<string, string>, columns: Columns): string =>
  [...keys]
    .map(([key, id]) => {
      const name = key.replace(/^property /, '');
      const type = key === name ? 'string' : TYPES[columns.get(name)!];
      return `<key id="${id}" for="${element}" attr.name="${xmlText(name)}" attr.type="${type}"/>\n`;
    })
    .join('');

const data = (keys: ReadonlyMap<string, string>, values: Readonly<Record<string, PropertyValue>>): string =>
  Object.entries(values)
    .map(([name, value]) => `<data key="${keys.get(name)!}">${xmlText(flatten(value))}</data>`)
    .join('');
