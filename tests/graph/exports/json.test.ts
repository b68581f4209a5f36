import { json } from '../../../graph/exports/json';
import { testExport } from '../../contracts/export';

interface Written {
  nodes: { id: string; properties: object }[];
  edges: { id: string; type: string; from: string; to: string; properties: object; citations: object[] }[];
}

testExport({
  format: json,
  read: (files) => {
    const { nodes, edges } = JSON.parse(files.json!) as Written;
    return {
      nodes: new Map(nodes.map(({ id, properties }) => [id, { ...properties }])),
      edges: new Map(edges.map(({ id, properties, ...rest }) => [id, { ...rest, ...properties }])),
    };
  },
  sentencesOf: ({ citations }) =>
    (citations as Record<string, string>[])
      .map(({ text, title, publisher, published }) => `${text} ${title} ${publisher} ${published}`)
      .join('\n'),
});
