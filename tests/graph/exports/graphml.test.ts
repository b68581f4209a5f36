import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { graphml } from '../../../graph/exports/graphml';
import { sourceOf, testExport, writtenBy } from '../../contracts/export';
import { pythonPackage, runPython } from '../../foreign/python-package';
import { hostileRecords } from './hostile-graph';
import { readGraph } from './read-graph';

testExport({
  format: graphml,
  isXml: true,
  read: (files) => readGraph(parse(MultiGraph, files.graphml!)),
  sentencesOf: ({ sentences }) => String(sentences),
});

const COUNT = `
import io, json, sys, networkx
graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)
edges = [[one, other, data['type'], 'sentences' in data] for one, other, data in graph.edges(data=True)]
print(json.dumps({'nodes': sorted(graph.nodes), 'edges': sorted(edges), 'quiet': graph.nodes['person/quiet']['name'][0]}))
`;

it('is read by networkx, node for node and edge for edge', async () => {
  const text = (await writtenBy(graphml, sourceOf(hostileRecords))).graphml!;
  expect(JSON.parse(runPython(COUNT, text, [pythonPackage('networkx', '3.4.2')]))).toEqual({
    nodes: ['group/long', 'person/nasty', 'person/quiet'],
    edges: [
      ['person/nasty', 'group/long', 'LEADS', true],
      ['person/nasty', 'person/nasty', 'MEETS', true],
      ['person/nasty', 'person/quiet', 'CRITICIZES', true],
    ],
    quiet: 'Q',
  });
});
