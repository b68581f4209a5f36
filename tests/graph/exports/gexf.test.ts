import { join } from 'node:path';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { gexf } from '../../../graph/exports/gexf';
import type { CitedRecord } from '../../../graph/model/view';
import { sourceOf, testExport, writtenBy } from '../../contracts/export';
import { readByGephi } from '../../foreign/gephi';
import { temporaryFolder } from '../../src/temporary-folder';
import { hostileRecords } from './hostile-graph';
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

/**
 * The official schemas (RELAX NG and XSD) are in no package, and their XSD leaves out what the elements of `viz` hold.
 * The format's own program stands in for them: it reports attributes of a wrong type, unknown ends, colours and days.
 */
it('is opened by Gephi without a complaint: columns, looks, places, days and sentences are there', async () => {
  const [ana, boris] = ['person/nasty', 'person/quiet'];
  const dated = (id: string, date: string): CitedRecord => ({
    edge: { ...{ id, type: 'MEETS', from: ana, to: boris }, properties: { date, articles: 2 }, citations: [] },
  });
  const records = [...hostileRecords, dated('e1', '2024-02'), dated('e2', '2007/2011'), dated('e3', 'soon')];
  const text = (await writtenBy(gexf, sourceOf(records))).gexf!;
  const read = readByGephi(join(temporaryFolder({ 'graph.gexf': text }), 'graph.gexf'));
  const of = (what: 'issue' | 'column' | 'node' | 'edge') => read.get(what)!;

  expect(of('issue').filter(([level]) => level !== 'INFO')).toEqual([]);
  expect(of('issue')).toContainEqual(['INFO', 'GEXF version 1.3']);
  expect(of('column')).toContainEqual(['edge', 'articles', 'Integer']);
  expect(of('column')).toContainEqual(['node', 'labels', 'String']);
  const places = new Set(of('node').map(([, , , , x, y]) => `${x} ${y}`));
  expect(places.size).toBe(3);
  const looks = of('node').map(([id, , colour, size]) => [id, colour, size]);
  expect(looks.sort()).toEqual([
    ['group/long', '213 94 0', '10.0'],
    ['person/nasty', '0 114 178', '10.0'],
    ['person/quiet', '0 114 178', '10.0'],
  ]);
  const events = new Map(of('edge').map(([id, ...rest]) => [id, rest]));
  expect(events.size).toBe(6);
  expect(events.get('e1')).toEqual([ana, boris, 'MEETS', 'meets', '2.0', '2024-02-01/2024-02-29', 'null']);
  expect(events.get('e2')).toEqual([ana, boris, 'MEETS', 'meets', '2.0', '2007-01-01/2011-12-31', 'null']);
  expect(events.get('e3')![5]).toBe('');
  expect(events.get(`${ana}|LEADS|group/long`)![6]).toContain('a ]]> b <c> & "d"');
}, 120_000);
