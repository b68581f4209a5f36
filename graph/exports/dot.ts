import { nodeTypeOf, relationTypeOf } from '../figures/figure';
import { isUncertain } from '../model/status-word';
import type { PropertyValue } from '../model/view';
import { flatten } from './columns';
import { DOT_ATTRIBUTES } from './dot-attributes';
import type { ExportSource, FileExport } from './export';
import { nameOf } from './name-of';
import { quoteCitations, SENTENCES } from './quote-citations';

/** For Graphviz; properties travel as attributes, the sentences as `sentences`. */
export const dot: FileExport = {
  name: 'dot',
  description: 'DOT, for Graphviz',
  fileExtension: 'dot',
  contentType: 'text/vnd.graphviz',
  write: writeDot,
};

const SHAPES: Readonly<Record<string, string>> = {
  circle: 'ellipse',
  square: 'box',
  diamond: 'diamond',
  triangle: 'triangle',
};

async function* writeDot(source: ExportSource): AsyncGenerator<string> {
  const { ontology } = source;
  yield 'digraph newsgraph {\n  graph [charset="UTF-8", overlap=false, splines=true];\n  node [style=filled, fontname="DejaVu Sans", fontcolor=white];\n  edge [fontname="DejaVu Sans", fontsize=10];\n';
  for await (const record of source.cited()) {
    if ('node' in record) {
      const { id, labels, properties, citations } = record.node;
      const { shape, colour } = nodeTypeOf(labels, ontology);
      const look = {
        id,
        label: nameOf(record.node),
        shape: SHAPES[shape]!,
        fillcolor: colour,
        labels: flatten(labels),
      };
      yield `  ${quote(id)} ${attributes({ ...asData(properties), ...sentences(citations), ...look })};\n`;
    } else {
      const { id, type, from, to, properties, citations } = record.edge;
      const { label, colour, symmetric } = relationTypeOf(type, ontology);
      const uncertain = isUncertain(String(properties.status ?? 'asserted'));
      const look = {
        ...{ id, type, label, color: colour, fontcolor: colour },
        ...(uncertain && { style: 'dashed' }),
        ...(symmetric && { dir: 'none' }),
      };
      yield `  ${quote(from)} -> ${quote(to)} ${attributes({ ...asData(properties), ...sentences(citations), ...look })};\n`;
    }
  }
  yield '}\n';
}

/** Properties under names that Graphviz gives no meaning to: a property called `image` must not open a file. */
const asData = (properties: Readonly<Record<string, PropertyValue>>): Record<string, PropertyValue> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [DOT_ATTRIBUTES.has(name) ? `property_${name}` : name, value]),
  );

const sentences = (citations: Parameters<typeof quoteCitations>[0]): Record<string, string> =>
  citations.length === 0 ? {} : { [SENTENCES]: quoteCitations(citations), tooltip: quoteCitations(citations) };

const attributes = (values: Readonly<Record<string, PropertyValue>>): string =>
  `[${Object.entries(values)
    .map(([name, value]) => `${/^[A-Za-z_]\w*$/.test(name) ? name : quote(name)}=${quote(flatten(value))}`)
    .join(', ')}]`;

/** In a quoted text only the quote needs escaping, but Graphviz reads backslashes in labels as layout. */
const quote = (text: string): string =>
  `"${text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')}"`;
