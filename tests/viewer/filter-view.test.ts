import fc from 'fast-check';
import { loadOntology } from '../../src/load-knowledge';
import type { PlacedView } from '../../viewer/src/api/answers';
import { facetNames, fileFacts, toggleValue, type Chosen } from '../../graph/model/facets/facet';
import { filterView } from '../../viewer/src/state/filter-view';
import { firstPage } from '../../viewer/src/state/page';

const ontology = loadOntology();
const node = (id: string, type: string, kind?: string) => ({
  id,
  labels: ['Entity', type],
  properties: { name: id, ...(kind && { kind }) },
  x: 0,
  y: 0,
});
const edge = (
  type: string,
  from: string,
  to: string,
  articles: readonly string[],
  status = 'asserted',
  date?: string,
) => ({
  id: [from, type, to, status].join('|'),
  type,
  from,
  to,
  properties: { status, evidence: articles.map((article) => `${article}#0-5`), ...(date && { date }) },
});
const view: PlacedView = {
  nodes: [
    node('ana', 'Person'),
    node('ben', 'Person'),
    node('estmark', 'Country'),
    node('guard', 'Group', 'militia'),
    node('alone', 'Group', 'party'),
  ],
  edges: [
    edge('LEADS', 'ana', 'estmark', ['article/1', 'article/2']),
    edge('CRITICIZES', 'ben', 'ana', ['article/1'], 'attributed', '2031-01'),
    edge('CRITICIZES', 'ben', 'ana', ['article/2']),
    edge('SUPPORTS', 'guard', 'estmark', ['article/3'], 'asserted', '2029'),
  ],
  namesBehind: {},
  articles: {
    'article/1': { publisher: 'Herald', published: '2031-02-01' },
    'article/2': { publisher: 'Courier', published: '2031-02-09' },
    'article/3': { published: '2031-03-01' },
  },
};
const filtered = (facets: Chosen, more: Partial<typeof firstPage> = {}) =>
  filterView(view, { ...firstPage, facets, ...more }, ontology);
const idsWith = (facets: Chosen, more = {}) => filtered(facets, more).nodes.map(({ id }) => id);

describe('filterView', () => {
  it('shows all when nothing is chosen, with counts', () => {
    const { nodes, lines, counts } = filtered({});
    expect([nodes.length, lines.length]).toEqual([5, 3]);
    expect(counts.type).toEqual([
      { name: 'Group', count: 2 },
      { name: 'Person', count: 2 },
      { name: 'Country', count: 1 },
    ]);
    expect(counts.relation.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'CRITICIZES 1',
      'LEADS 1',
      'SUPPORTS 1',
    ]);
    expect(counts.outlet.map(({ name, count }) => `${name} ${count}`)).toEqual(['Courier 2', 'Herald 2', '(none) 1']);
    expect(counts.support.map(({ name, count }) => `${name} ${count}`)).toEqual(['one outlet 2', 'two outlets 1']);
    // LEADS stands in two outlets; one of CRITICIZES is stated, the other only reported.
    expect(counts.confidence.map(({ name, count }) => `${name} ${count}`)).toEqual(['medium 2', 'high 1', 'low 1']);
  });

  it('asks for any value within a facet and for all facets together', () => {
    expect(filtered({ relation: ['LEADS', 'SUPPORTS'] }).lines.map(({ type }) => type)).toEqual(['LEADS', 'SUPPORTS']);
    expect(filtered({ relation: ['LEADS', 'SUPPORTS'], outlet: ['Herald'] }).lines.map(({ type }) => type)).toEqual([
      'LEADS',
    ]);
    expect(idsWith({ relation: ['CRITICIZES'] })).toEqual(['ana', 'ben', 'alone']);
    expect(idsWith({ type: ['Person'] })).toEqual(['ana', 'ben']);
    expect(idsWith({ relation: ['-LEADS', '-SUPPORTS'] })).toEqual(['ana', 'ben', 'alone']);
    expect(idsWith({ kind: ['militia'] })).toEqual(['estmark', 'guard', 'alone']);
  });

  it('files by the day of publishing or of the event, and leaves out what has none once a time is chosen', () => {
    expect(filtered({}, { since: '2031-02-05', until: '2031-02-28' }).lines.map(({ type }) => type)).toEqual([
      'CRITICIZES',
    ]);
    const happened = filtered({}, { clock: 'happened', since: '2029-01-01', until: '2030-01-01' });
    expect(happened.lines.map(({ type }) => type)).toEqual(['SUPPORTS']);
    expect(happened.dated.filter(({ day }) => day === undefined)).toHaveLength(2);
  });

  it('hides names with all that hangs on them', () =>
    expect(idsWith({}, { gone: ['estmark'] })).toEqual(['ana', 'ben', 'alone']));

  it('counts for each value what choosing it alone would leave, whatever else is chosen', () => {
    const filed = [...fileFacts(view, ontology).values()];
    const values = facetNames.flatMap((name) =>
      [...new Set(filed.flatMap((under) => under[name]))].map((value) => [name, value] as const),
    );
    const anyChoice = fc.array(fc.tuple(fc.constantFrom(...values), fc.boolean()), { maxLength: 5 });
    fc.assert(
      fc.property(anyChoice, (clicks) => {
        const chosen = clicks.reduce<Chosen>((now, [[name, value], not]) => toggleValue(now, name, value, not), {});
        const { counts } = filtered(chosen);
        for (const name of facetNames.filter((one) => one !== 'type' && one !== 'kind'))
          for (const { name: value, count } of counts[name])
            expect(count).toBe(filtered({ ...chosen, [name]: [value] }).lines.length);
      }),
      { numRuns: 200 },
    );
  });

  it('takes a click back with a second one', () => {
    const once = toggleValue({}, 'relation', 'LEADS');
    expect(once).toEqual({ relation: ['LEADS'] });
    expect(toggleValue(once, 'relation', 'LEADS')).toEqual({});
    expect(toggleValue(once, 'relation', 'LEADS', true)).toEqual({ relation: ['-LEADS'] });
  });
});
