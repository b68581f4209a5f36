import type { Point, Positions } from '../layout/positions';
import type { NodeType, RelationType } from '../model/ontology';
import type { CitedEdge, CitedNode } from '../model/view';
import { intervalOf } from '../queries/interval-of';
import { collectView } from './collect-view';
import { columnsOf, flatten, type Columns } from './columns';
import type { ExportSource, FileExport } from './export';
import { joinPieces } from './join-pieces';
import { nameOf } from './name-of';
import { quoteCitations, SENTENCES } from './quote-citations';
import { xmlText } from './xml-text';

/** GEXF 1.3 (gexf.net) for Gephi: typed attributes, dates on the time line; colours, shapes, places of small graphs. */
export const gexf: FileExport = {
  name: 'gexf',
  description: 'GEXF 1.3, for Gephi',
  fileExtension: 'gexf',
  contentType: 'application/gexf+xml',
  write: writeGexf,
};

/** Larger graphs are laid out in Gephi itself. */
const MOST_PLACED = 2_000;

async function* writeGexf(source: ExportSource): AsyncGenerator<string> {
  const columns = await columnsOf(source.records());
  const places = columns.nodeCount <= MOST_PLACED ? await source.place(await collectView(source.records())) : {};
  const nodeTypes = new Map(source.ontology.nodes.map((type) => [type.name, type]));
  const relationTypes = new Map(source.ontology.relations.map((type) => [type.name, lookOf(type)]));
  const nodeKeys = keysOf(columns.nodes);
  const edgeKeys = keysOf(columns.edges);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">\n';
  yield declare('node', 'labels', columns.nodes) + declare('edge', 'type', columns.edges);
  yield '<nodes>\n';
  let isNodes = true;
  yield* joinPieces(source.cited(), (record) => {
    if ('node' in record) return showNode(record.node, nodeKeys, nodeTypes, places);
    const { type } = record.edge;
    const shown = showEdge(record.edge, edgeKeys, relationTypes.get(type) ?? { label: xmlText(type), colour: '' });
    if (!isNodes) return shown;
    isNodes = false;
    return `</nodes>\n<edges>\n${shown}`;
  });
  yield isNodes ? '</nodes>\n<edges>\n</edges>\n</graph>\n</gexf>\n' : '</edges>\n</graph>\n</gexf>\n';
}

/** Attribute 0 is the format's own, the labels of a node, the type of an edge; 1 are the sentences. */
const declare = (element: 'node' | 'edge', own: string, columns: Columns): string => {
  const attributes = [[own, 'string'] as const, [SENTENCES, 'string'] as const, ...columns].map(
    ([name, type], index) => `<attribute id="${index}" title="${xmlText(name)}" type="${type}"/>\n`,
  );
  return `<attributes class="${element}">\n${attributes.join('')}</attributes>\n`;
};

type Keys = ReadonlyMap<string, string>;

const keysOf = (columns: Columns): Keys => new Map([...columns.keys()].map((name, index) => [name, String(index + 2)]));

const showNode = (node: CitedNode, keys: Keys, types: ReadonlyMap<string, NodeType>, places: Positions): string => {
  const { id, labels, properties } = node;
  const type = labels.map((label) => types.get(label)).find((found) => found !== undefined);
  const size = 10 + 5 * Math.log2(1 + Number(properties.articles ?? 0));
  const shape = type?.shape === 'circle' || type === undefined ? 'disc' : type.shape;
  const look = `${colour(type?.colour)}${position(places[id])}<viz:size value="${size.toFixed(2)}"/><viz:shape value="${shape}"/>`;
  return `<node id="${xmlText(id)}" label="${xmlText(nameOf(node))}">${values(keys, xmlText(flatten(labels)), node)}${look}</node>\n`;
};

interface EdgeLook {
  /** As XML. */
  readonly label: string;
  readonly colour: string;
}

const lookOf = (type: RelationType): EdgeLook => ({ label: xmlText(type.label), colour: colour(type.colour) });

const showEdge = (edge: CitedEdge, keys: Keys, look: EdgeLook): string => {
  const weight = Math.max(1, Number(edge.properties.articles ?? 1));
  const type = xmlText(edge.type);
  // `kind` keeps edges of different types between the same two nodes apart.
  const head = `id="${xmlText(edge.id)}" source="${xmlText(edge.from)}" target="${xmlText(edge.to)}" kind="${type}"`;
  const rest = `label="${look.label}" weight="${weight}"`;
  return `<edge ${head} ${rest}>${values(keys, type, edge)}${spellsOf(edge)}${look.colour}</edge>\n`;
};

/** Many events share few days, and reading a date takes longer than writing the rest of its edge. */
const spells = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

const spellsOf = ({ properties: { date } }: CitedEdge): string => {
  if (typeof date !== 'string') return '';
  let written = spells.get(date);
  if (written === undefined) {
    const days = intervalOf(date);
    written = days ? `<spells><spell start="${days.start}" end="${days.end}"/></spells>` : '';
    if (spells.size === MOST_REMEMBERED) spells.clear();
    spells.set(date, written);
  }
  return written;
};

/** `own` as XML. */
const values = (keys: Keys, own: string, { properties, citations }: CitedNode | CitedEdge): string => {
  let written = `<attvalues><attvalue for="0" value="${own}"/>`;
  if (citations.length > 0) written += `<attvalue for="1" value="${xmlText(quoteCitations(citations))}"/>`;
  for (const name in properties) {
    written += `<attvalue for="${keys.get(name)!}" value="${xmlText(flatten(properties[name]!))}"/>`;
  }
  return `${written}</attvalues>`;
};

/** `#RRGGBB` */
const colour = (hex: string | undefined): string => {
  if (hex === undefined) return '';
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>`;
};

const position = (place: Point | undefined): string =>
  place ? `<viz:position x="${place.x}" y="${place.y}" z="0"/>` : '';
