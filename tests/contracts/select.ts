import { select } from '../../graph/queries';
import type { Selection } from '../../graph/queries';
import type { CitedEdge, CitedNode } from '../../graph/model/view';
import type { GraphStore } from '../../graph/stores/store';

const ANA = 'person/ana-silva';
const BORIS = 'person/boris-ode';
const CARL = 'person/carl-ray';
const PARTY = 'group/blue-party';
const ALL = [PARTY, ANA, BORIS, CARL];

/** Every way to choose, asked of the store with the sample graph twice in it. */
export const testSelect = (open: () => GraphStore): void => {
  const read = async (selection: Selection) => {
    const nodes: CitedNode[] = [];
    const edges: CitedEdge[] = [];
    for await (const record of (await select(open(), selection)).cited()) {
      if ('node' in record) {
        expect(edges).toEqual([]);
        nodes.push(record.node);
      } else edges.push(record.edge);
    }
    expect(nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id).sort());
    expect(edges.map(({ id }) => id)).toEqual(edges.map(({ id }) => id).sort());
    return { nodes, edges, ids: nodes.map(({ id }) => id), types: edges.map(({ type }) => type) };
  };

  describe('select', () => {
    it.each<[string, Selection, string[], string[]]>([
      ['a neighbourhood', { around: BORIS }, [ANA, BORIS], ['CRITICIZES']],
      [
        'a neighbourhood of two steps',
        { around: BORIS, depth: 2, relations: ['CRITICIZES', 'LEADS'] },
        [PARTY, ANA, BORIS],
        ['CRITICIZES', 'LEADS'],
      ],
      ['the paths between two', { between: ['Boris Ode', 'Carl Ray'] }, [ANA, BORIS, CARL], ['CRITICIZES', 'MEETS']],
      [
        'paths along some relations',
        { between: [ANA, CARL], relations: ['LEADS', 'SUPPORTS'] },
        [PARTY, ANA, CARL],
        ['SUPPORTS', 'LEADS'],
      ],
      ['a query', { query: 'MATCH (a:Person)-[r:MEETS]->(b) RETURN r' }, [ANA, CARL], ['MEETS']],
      [
        'a query with parameters',
        { query: 'MATCH (a:Person {name: $name}) RETURN a', params: { name: 'Carl Ray' } },
        [CARL],
        [],
      ],
      ['ids of nodes, with what is between them', { ids: [ANA, BORIS] }, [ANA, BORIS], ['CRITICIZES']],
      [
        'ids of edges, with their ends',
        { ids: [CARL, `${ANA}|LEADS|${PARTY}|asserted`] },
        [PARTY, ANA, CARL],
        ['LEADS'],
      ],
      ['entities only', { entitiesOnly: true }, ALL, ['SUPPORTS', 'CRITICIZES', 'LEADS', 'MEETS']],
      ['relations', { relations: ['LEADS'] }, [PARTY, ANA], ['LEADS']],
      ['types of nodes', { nodeTypes: ['Person'] }, [ANA, BORIS, CARL], ['CRITICIZES', 'MEETS']],
      [
        'types of nodes and relations',
        { nodeTypes: ['Person'], relations: ['LEADS', 'MEETS'] },
        [ANA, CARL],
        ['MEETS'],
      ],
      ['a status', { statuses: ['asserted'] }, ALL, ['SUPPORTS', 'CRITICIZES', 'LEADS', 'MEETS']],
      ['a status that nothing has', { statuses: ['former'] }, [], []],
      ['an outlet', { outlets: ['The Paper'], relations: ['MEETS'] }, [ANA, CARL], ['MEETS']],
      ['another outlet', { outlets: ['No Paper'] }, [], []],
      [
        'days of publishing, where no event has a date',
        { since: '2024-02', until: '2024', relations: ['MEETS'] },
        [ANA, CARL],
        ['MEETS'],
      ],
      ['days before all', { until: '2023-12-31', entitiesOnly: true }, [], []],
      [
        'a neighbourhood whose every edge is filtered out, but not its middle',
        { around: ANA, statuses: ['former'] },
        [ANA],
        [],
      ],
    ])('takes %s', async (_what, selection, ids, types) => {
      const found = await read(selection);
      expect(found.ids).toEqual(ids);
      expect(found.types).toEqual(types);
    });

    it('cites every edge and entity of a part by sentences with article, outlet, day and place', async () => {
      const { nodes, edges } = await read({ around: ANA });
      for (const { citations } of [...nodes, ...edges]) {
        expect(citations.length).toBeGreaterThan(0);
        for (const { text, start, end, title, publisher, published, article, sentence } of citations) {
          expect(text).toHaveLength(end - start);
          expect({ title, publisher }).toEqual({ title: 'Blue Party head speaks', publisher: 'The Paper' });
          expect(published).toMatch(/^2024-0[12]-0[12]$/);
          expect(sentence).toBe(`${article}#${start}-${end}`);
        }
      }
    });

    it('streams the whole graph as it is dumped, and only then calls it whole', async () => {
      const whole = await select(open(), {});
      const records: unknown[] = [];
      for await (const record of whole.records({ bookkeeping: true })) records.push(record);
      const dumped: unknown[] = [];
      for await (const record of open().dump({ bookkeeping: true })) dumped.push(record);
      expect(records).toEqual(dumped);
      expect(whole.isWhole).toBe(true);
      for (const part of [{ entitiesOnly: true }, { relations: ['LEADS'] }, { nodeTypes: ['Person'] }, { ids: [ANA] }])
        expect((await select(open(), part)).isWhole).toBe(false);
    });

    it.each<[string, Selection, RegExp]>([
      ['several ways at once', { around: ANA, ids: [BORIS] }, /^Choose by around or ids, not by several at once\.$/],
      ['an unknown end of a path', { between: [ANA, 'Zed Nobody'] }, /^Nothing called "Zed Nobody" is stored/],
      ['ends without a path', { between: [BORIS, PARTY], relations: ['MEETS'] }, /^No path of at most 6 relations/],
      ['an id that is not stored', { ids: [ANA, 'person/zed'] }, /^Nothing with the id "person\/zed" is stored/],
    ])('refuses %s', async (_what, selection, message) => {
      await expect(select(open(), selection)).rejects.toThrow(message);
    });
  });
};
