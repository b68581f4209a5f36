import type { ExportSource } from '../exports/export';
import type { CitedEdge, CitedNode } from '../model/view';
import { bestSupported, linesOf, nodeTypeOf, type Figure } from './figure';

/**
 * A drawing of what is exported: its entities and statements, of many the best supported. Articles and sentences are
 * drawn only where nothing else was chosen: they stand behind every line anyway.
 */
export const makeFigure = async (
  source: Pick<ExportSource, 'cited' | 'ontology' | 'place'>,
  { title, says = '' }: { readonly title?: string; readonly says?: string } = {},
): Promise<Figure> => {
  const nodes: CitedNode[] = [];
  const edges: CitedEdge[] = [];
  for await (const record of source.cited()) {
    if ('node' in record) nodes.push(record.node);
    else edges.push(record.edge);
  }
  return figureOf(nodes, edges, source, { title, says });
};

export const figureOf = async (
  nodes: readonly CitedNode[],
  edges: readonly CitedEdge[],
  { ontology, place }: Pick<ExportSource, 'ontology' | 'place'>,
  { title, says = '', most }: { readonly title?: string; readonly says?: string; readonly most?: number },
): Promise<Figure> => {
  const isText = ({ labels }: CitedNode) => labels.includes('Article') || labels.includes('Sentence');
  const shown = nodes.some((node) => !isText(node)) ? nodes.filter((node) => !isText(node)) : nodes;
  const ids = new Set(shown.map(({ id }) => id));
  const among = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const best = bestSupported(shown, among, most);
  const lines = linesOf(best.edges, ontology);
  const degree = (id: string) => lines.filter(({ from, to }) => from === id || to === id).length;
  const left = shown.length - best.nodes.length;
  const rest = left > 0 ? `The ${best.nodes.length} best supported of ${shown.length} are drawn.` : '';
  return {
    nodes: best.nodes.map((node) => ({ node, type: nodeTypeOf(node.labels, ontology), degree: degree(node.id) })),
    lines,
    positions: await place(best),
    title,
    caption: [says, rest].filter((part) => part !== '').join(' '),
  };
};
