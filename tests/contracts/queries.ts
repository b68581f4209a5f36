import * as queries from '../../graph/queries';
import type { GraphStore } from '../../graph/stores/store';
import { listSavedQueries } from '../../src/saved-queries';
import { samplePatch } from '../graph/queries/sample-graph';
import { testCounting } from './counting';
import { testNames } from './names';
import { testSelect } from './select';
import { ANSWERS, reports } from './saved-queries';

const ANA = 'person/ana-silva';
const BORIS = 'person/boris-ode';
const CARL = 'person/carl-ray';
const PARTY = 'group/blue-party';

const idsOf = (values: readonly { readonly id: string }[]): string[] => values.map(({ id }) => id).sort();

/** Every query, and every saved one, asked of one store: the Cypher in them has to run on all. */
export const testQueries = (name: string, open: () => Promise<GraphStore>, close: () => Promise<void> | void): void => {
  describe(`queries on ${name}`, () => {
    let store: GraphStore;

    beforeAll(async () => {
      store = await open();
      await store.ensureSchema();
      await store.apply([samplePatch('two', '2024-02-02'), samplePatch('one', '2024-01-01')]);
    }, 180_000);

    afterAll(async () => {
      await store?.close();
      await close();
    });

    testSelect(() => store);

    describe('resolveName', () => {
      it.each([
        ['an id', ANA, ANA],
        ['a name', 'Ana Silva', ANA],
        ['a name in other letters', 'blue PARTY', PARTY],
        ['part of a name', 'Boris', BORIS],
      ])('takes %s', async (_what, text, id) => {
        expect(await queries.resolveName(store, text)).toBe(id);
      });

      it.each(['Zed Nobody', 'person/zed'])('refuses %s, which nobody has', async (text) => {
        await expect(queries.resolveName(store, text)).rejects.toThrow(`Nothing called "${text}" is stored`);
      });
    });

    describe('neighbourhood', () => {
      it('gives what is one step away, with the relations among all of it', async () => {
        const view = await queries.neighbourhood(store, { around: 'Ana Silva', depth: 1, limit: 100 });
        expect(idsOf(view.nodes)).toEqual([PARTY, ANA, BORIS, CARL]);
        expect(view.edges.map(({ type }) => type).sort()).toEqual(['CRITICIZES', 'LEADS', 'MEETS', 'SUPPORTS']);
      });

      it('stops after the steps asked for', async () => {
        const view = await queries.neighbourhood(store, { around: BORIS, depth: 1, limit: 100 });
        expect(idsOf(view.nodes)).toEqual([ANA, BORIS]);
        expect((await queries.neighbourhood(store, { around: BORIS, depth: 2, limit: 100 })).nodes).toHaveLength(4);
      });

      it('follows only the types asked for', async () => {
        const view = await queries.neighbourhood(store, { around: ANA, depth: 3, types: ['LEADS'], limit: 100 });
        expect(idsOf(view.nodes)).toEqual([PARTY, ANA]);
      });

      it('holds no more nodes than the limit, and no edge without its ends', async () => {
        const view = await queries.neighbourhood(store, { around: ANA, depth: 2, limit: 2 });
        expect(view.nodes).toHaveLength(2);
        const known = new Set(idsOf(view.nodes));
        expect(view.edges.every(({ from, to }) => known.has(from) && known.has(to))).toBe(true);
      });

      it('refuses a name that nobody has', async () => {
        await expect(queries.neighbourhood(store, { around: 'Zed', depth: 1, limit: 9 })).rejects.toThrow(
          /Nothing called "Zed"/,
        );
      });
    });

    it('overview gives entities and relations, no articles', async () => {
      const view = await queries.overview(store, 100);
      expect(idsOf(view.nodes)).toEqual([PARTY, ANA, BORIS, CARL]);
      expect(view.edges).toHaveLength(4);
      expect((await queries.overview(store, 2)).nodes).toHaveLength(2);
    });

    describe('viewOfQuery', () => {
      it.each([
        ['nodes and edges', 'MATCH (a:Entity)-[r:LEADS]->(b:Entity) RETURN a, r, b'],
        ['edges alone, with their ends', 'MATCH (a:Entity)-[r:LEADS]->(b:Entity) RETURN r'],
        ['lists and maps', 'MATCH (a:Entity)-[r:LEADS]->(b:Entity) RETURN [a, b] AS both, {edge: r} AS map'],
        ['paths', 'MATCH p = (a:Entity)-[:LEADS]->(b:Entity) RETURN p'],
      ])('finds %s', async (_what, cypher) => {
        const view = await queries.viewOfQuery(store, cypher);
        expect(idsOf(view.nodes)).toEqual([PARTY, ANA]);
        expect(view.edges.map(({ type }) => type)).toEqual(['LEADS']);
      });
    });

    describe('evidenceOf', () => {
      it('cites the sentences of a relation, the older article first, with the paragraph around', async () => {
        const evidence = await queries.evidenceOf(store, [`${ANA}|MEETS|${CARL}|asserted`]);
        expect(evidence.map(({ article, text }) => [article, text])).toEqual([
          ['article/one', 'Ana Silva met Carl Ray.'],
          ['article/two', 'Ana Silva met Carl Ray.'],
        ]);
        expect(evidence[0]).toMatchObject({
          title: 'Blue Party head speaks',
          publisher: 'The Paper',
          published: '2024-01-01',
        });
        const { start, end, text, paragraph } = evidence[0]!;
        expect(paragraph.text).toMatch(/^Ana Silva, the head .* Ana Silva met Carl Ray\.$/);
        expect(paragraph.text.slice(start - paragraph.start, end - paragraph.start)).toBe(text);
      });

      it('cites statements, their edges, mentions and entities', async () => {
        const { rows } = await store.query(
          "MATCH (s:Statement) WHERE s.id STARTS WITH 'statement/one' RETURN s.id AS id",
        );
        const statement = rows[0]![0] as string;
        const first = expect.objectContaining({ text: expect.stringContaining('criticized Boris Ode on Friday.') });
        expect(await queries.evidenceOf(store, [statement])).toEqual([first]);
        expect(await queries.evidenceOf(store, [`${ANA}|MADE|${statement}`])).toEqual([first]);
        expect(await queries.evidenceOf(store, [BORIS])).toEqual([first, first]);
        const mention = await store.query('MATCH (:Sentence)-[r:MENTIONS]->(e:Entity {id: $id}) RETURN r.id AS id', {
          params: { id: BORIS },
        });
        expect(await queries.evidenceOf(store, [mention.rows[0]![0] as string])).toEqual([first]);
      });

      it('gives nothing for what is not stored', async () => {
        expect(await queries.evidenceOf(store, ['person/zed', 'a|MEETS|b|asserted'])).toEqual([]);
      });
    });

    describe('factsOf', () => {
      it('groups relations by type and direction, and gives names and statements', async () => {
        const facts = (await queries.factsOf(store, CARL))!;
        expect(facts.names).toEqual(['Carl Ray']);
        expect(facts.relations.map(({ type, direction, facts: list }) => [type, direction, list[0]!.other.id])).toEqual(
          [
            ['MEETS', 'to', ANA],
            ['SUPPORTS', 'to', PARTY],
          ],
        );
        expect((await queries.factsOf(store, ANA))!.made).toHaveLength(2);
        expect((await queries.factsOf(store, BORIS))!.about).toHaveLength(2);
      });

      it('knows nothing of what is no entity', async () => {
        expect(await queries.factsOf(store, 'article/one')).toBeUndefined();
      });
    });

    describe('without the samples', () => {
      beforeAll(async () => {
        for (const article of ['article/one', 'article/two']) await store.remove(article);
      });
      testNames(() => store);
      testCounting(() => store);
    });

    describe('saved queries', () => {
      beforeAll(async () => {
        await store.apply(reports);
      });

      it('are all asked here', () => {
        expect(listSavedQueries().map(({ name }) => name)).toEqual(Object.keys(ANSWERS).sort());
        expect(listSavedQueries().length).toBeGreaterThanOrEqual(15);
      });

      it.each(listSavedQueries())('$name says what it asks and answers', async (query) => {
        const { name, says, cypher, parameters, explained } = query;
        expect(says).toMatch(/^[A-Z][^$]*\.$/);
        expect(Object.keys(explained).sort()).toEqual(parameters);
        const { params, rows } = ANSWERS[name]!;
        const result = await store.query(cypher, { params });
        expect(result).toEqual({ columns: result.columns, rows, truncated: false });
      });
    });
  });
};
