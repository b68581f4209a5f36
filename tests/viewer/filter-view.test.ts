import { loadOntology } from '../../src/load-knowledge';
import { filterView } from '../../viewer/src/state/filter-view';

const ontology = loadOntology();
const node = (id: string, type: string) => ({ id, labels: ['Entity', type], properties: { name: id }, x: 0, y: 0 });
const edge = (type: string, from: string, to: string) => ({
  id: from + type + to,
  type,
  from,
  to,
  properties: { status: 'asserted' },
});
const view = {
  nodes: [node('ana', 'Person'), node('ben', 'Person'), node('estmark', 'Country'), node('alone', 'Group')],
  edges: [edge('LEADS', 'ana', 'estmark'), edge('CRITICIZES', 'ben', 'ana')],
  namesBehind: {},
};
const idsWithout = (...hidden: string[]) => filterView(view, hidden, ontology).nodes.map(({ id }) => id);

describe('filterView', () => {
  it('shows all when nothing is hidden, with counts', () => {
    const { nodes, lines, nodeCounts, relationCounts } = filterView(view, [], ontology);
    expect([nodes.length, lines.length]).toEqual([4, 2]);
    expect(nodeCounts).toEqual([
      { name: 'Person', count: 2 },
      { name: 'Country', count: 1 },
      { name: 'Group', count: 1 },
    ]);
    expect(relationCounts).toEqual([
      { name: 'CRITICIZES', count: 1 },
      { name: 'LEADS', count: 1 },
    ]);
  });

  it('takes a type out with the nodes that only it held, and keeps what never had a line', () => {
    expect(idsWithout('CRITICIZES')).toEqual(['ana', 'estmark', 'alone']);
    expect(idsWithout('Country')).toEqual(['ana', 'ben', 'alone']);
    expect(idsWithout('LEADS', 'CRITICIZES')).toEqual(['alone']);
  });

  it('keeps counts of hidden types, so that they can be shown again', () =>
    expect(filterView(view, ['Person'], ontology).nodeCounts).toContainEqual({ name: 'Person', count: 2 }));
});
