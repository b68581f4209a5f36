import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { gexf } from '../../../graph/exports/gexf';
import { sourceOf, testExport, writtenBy } from '../../contracts/export';
import { readGraph } from './read-graph';

testExport({
  format: gexf,
  isXml: true,
  read: (files) => readGraph(parse(MultiGraph, files.gexf!)),
  sentencesOf: ({ sentences }) => String(sentences),
});

it('puts events on the time line as days, and colours nodes by their type', async () => {
  const ends = ['person/ana', 'person/boris'].map((id) => ({
    node: { id, labels: ['Entity', 'Person'], properties: { name: id }, citations: [] },
  }));
  const event = {
    id: 'e1',
    type: 'MEETS',
    from: ends[0]!.node.id,
    to: ends[1]!.node.id,
    properties: { date: '2024-02' },
    citations: [],
  };
  const text = (await writtenBy(gexf, sourceOf([...ends, { edge: event }]))).gexf!;
  expect(text).toContain('start="2024-02-01" end="2024-02-29"');
  expect(text).toContain('<viz:color r="0" g="114" b="178"/>');
});
