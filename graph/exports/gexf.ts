import type { NodeType, RelationType } from '../model/ontology';
import type { PropertyValue, ViewNode } from '../model/view';
import { columnsOf, flatten, propertiesOf, type Columns } from './columns';
import type { CitedEdge, Export, ExportSource } from './export';
import { intervalOf } from './interval-of';
import { xmlText } from './xml-text';

/** GEXF 1.3 (gexf.net) for Gephi: typed attributes, the colours and shapes of the ontology, dates on the time line. */
export const gexf: Export = {
  name: 'gexf',
  description: 'GEXF 1.3, for Gephi',
  fileExtension: 'gexf',
  contentType: 'application/gexf+xml',
  write: writeGexf,
};

async function* writeGexf(source: ExportSource): AsyncGenerator<string> {
  const columns = await columnsOf(source);
  const nodeTypes = new Map(source.ontology.nodes.map((type) => [type.name, type]));
  const relationTypes = new Map(source.ontology.relations.map((type) => [type.name, type]));
  const nodeKeys = new Map([...columns.nodes.keys()].map((name, index) => [name, String(index + 1)]));
  const edgeKeys = new Map([...columns.edges.keys()].map((name, index) => [name, String(index + 1)]));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">\n';
  yield declare('node', 'labels', columns.nodes) + declare('edge', 'type', columns.edges);
  yield '<nodes>\n';
  let isNodes = true;
  for await (const record of source.records()) {
    if ('edge' in record && isNodes) {
      yield '</nodes>\n<edges>\n';
      isNodes = false;
    }
    yield 'node' in record
      ? showNode(record.node, nodeKeys, nodeTypes)
      : showEdge(record.edge, edgeKeys, relationTypes.get(record.edge.type));
  }
  yield isNodes ? '</nodes>\n<edges>\n</edges>\n</graph>\n</gexf>\n' : '</edges>\n</graph>\n</gexf>\n';
}

/** Attribute 0 is the format's own: the labels of a node, the type of an edge. */
const declare = (element: 'node' | 'edge', own: string, columns: Columns): string => {
  const attributes = [[own, 'string'] as const, ...columns].map(
    ([name, type], index) => `<attribute id="${index}" title="${xmlText(name)}" type="${type}"/>\n`,
  );
  return `<attributes class="${element}">\n${attributes.join('')}</attributes>\n`;
};

type Keys = ReadonlyMap<string, string>;

const showNode = ({ id, labels, properties }: ViewNode, keys: Keys, types: ReadonlyMap<string, NodeType>): string => {
  const type = labels.map((label) => types.get(label)).find((found) => found !== undefined);
  const label = String(properties.name ?? properties.title ?? properties.text ?? id);
  const size = 10 + 5 * Math.log2(1 + Number(properties.articles ?? 0));
  const shape = type?.shape === 'circle' || type === undefined ? 'disc' : type.shape;
  const look = `${colour(type?.colour)}<viz:size value="${size.toFixed(2)}"/><viz:shape value="${shape}"/>`;
  return `<node id="${xmlText(id)}" label="${xmlText(label)}">${values(keys, labels, properties)}${look}</node>\n`;
};

const showEdge = (edge: CitedEdge, keys: Keys, type: RelationType | undefined): string => {
  const interval = intervalOf(edge.properties.date);
  const time = interval ? ` start="${interval.start}" end="${interval.end}"` : '';
  const weight = Math.max(1, Number(edge.properties.articles ?? 1));
  // `kind` keeps edges of different types between the same two nodes apart.
  const head = `id="${xmlText(edge.id)}" source="${xmlText(edge.from)}" target="${xmlText(edge.to)}" kind="${xmlText(edge.type)}"`;
  const look = `label="${xmlText(type?.label ?? edge.type)}" weight="${weight}"${time}`;
  return `<edge ${head} ${look}>${values(keys, edge.type, propertiesOf(edge))}${colour(type?.colour)}</edge>\n`;
};

const values = (keys: Keys, own: PropertyValue, properties: Readonly<Record<string, PropertyValue>>): string => {
  const all = [
    ['0', own] as const,
    ...Object.entries(properties).map(([name, value]) => [keys.get(name)!, value] as const),
  ];
  return `<attvalues>${all.map(([key, value]) => `<attvalue for="${key}" value="${xmlText(flatten(value))}"/>`).join('')}</attvalues>`;
};

/** `#RRGGBB` */
const colour = (hex: string | undefined): string => {
  if (hex === undefined) return '';
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>`;
};
