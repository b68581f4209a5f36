import type { ViewEdge } from '../../graph/model/view';
import { loadOntology } from '../../src/load-knowledge';
import { countWords, toLines } from '../../viewer/src/graph/to-lines';

const ontology = loadOntology();
const edge = (
  id: string,
  type: string,
  from: string,
  to: string,
  properties: ViewEdge['properties'] = {},
): ViewEdge => ({
  id,
  type,
  from,
  to,
  properties: { status: 'asserted', ...properties },
});

describe('toLines', () => {
  it('folds facts of one type and direction, and counts each sentence once', () => {
    const lines = toLines(
      [
        edge('1', 'CRITICIZES', 'a', 'b', { evidence: ['s1', 's2'], date: '2031-01-01' }),
        edge('2', 'CRITICIZES', 'a', 'b', { evidence: ['s2', 's3'], date: '2031-02-01' }),
      ],
      ontology,
    );
    expect(lines.map(({ label, count, facts }) => [label, count, facts.length])).toEqual([['criticizes (3)', 3, 2]]);
  });

  it('counts what is denied or reported apart from what is stated', () => {
    const [line] = toLines(
      [
        edge('1', 'CRITICIZES', 'a', 'b', { status: 'negated', evidence: ['s1'] }),
        edge('2', 'CRITICIZES', 'a', 'b', { evidence: ['s2', 's3'] }),
        edge('3', 'CRITICIZES', 'a', 'b', { status: 'attributed', evidence: ['s3', 's4'] }),
      ],
      ontology,
    );
    expect(countWords(line!)).toBe('2 direct, 2 reported, 1 denied');
    expect([line!.label, line!.count, line!.isUncertain]).toEqual(['criticizes (2)', 4, false]);
  });

  it('says of a line that no article states itself what it is', () => {
    const labels = ['asserted', 'negated', 'attributed', 'planned', 'hypothetical', 'former'].map(
      (status) => toLines([edge(status, 'CRITICIZES', 'a', 'b', { status })], ontology)[0]!.label,
    );
    expect(labels).toEqual([
      'criticizes',
      'criticizes, denied',
      'criticizes, reported',
      'criticizes, planned',
      'criticizes, hypothetical',
      'criticizes, former',
    ]);
  });

  it('gives a symmetric type no direction, and the two directions of another type a line each', () => {
    const ends = (type: string) =>
      toLines([edge('1', type, 'b', 'a'), edge('2', type, 'a', 'b')], ontology).map(({ from, to }) => from + to);
    expect(ends('MEETS')).toEqual(['ab']);
    expect(ends('CRITICIZES')).toEqual(['ba', 'ab']);
  });

  it('reads an edge that is no relation as its type in words', () =>
    expect(toLines([edge('1', 'REPORTED_BY', 'a', 'b')], ontology)[0]!.label).toBe('reported by'));
});
