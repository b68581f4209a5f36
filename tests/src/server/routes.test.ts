import { samplePatches } from '../../browser/sample-patch';
import { serveSample } from './serve-sample';

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('answers of the server', () => {
  let served: Awaited<ReturnType<typeof serveSample>>;
  beforeAll(async () => (served = await serveSample()));
  afterAll(() => served.close());
  const ask = (path: string, init?: RequestInit) => served.ask(path, init);

  it('gives every node of the overview a place, the same each time', async () => {
    const { status, body } = await ask('/api/overview?limit=100');
    expect(status).toBe(200);
    expect(body.nodes.length).toBeGreaterThan(10);
    for (const { x, y } of body.nodes) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect((await ask('/api/overview?limit=100')).body).toEqual(body);
  });

  it('names those who are quoted, though they are no end of a line', async () =>
    expect((await ask('/api/overview')).body.namesBehind).toMatchObject({ 'group/coast-herald': 'Coast Herald' }));

  it('keeps to the limit', async () =>
    expect((await ask('/api/overview?limit=3')).body.nodes.length).toBeLessThanOrEqual(3));

  it('finds a neighbourhood by id or name, of some types', async () => {
    const byId = await ask('/api/neighbourhood?around=person/ana-brisk');
    expect(byId.body.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
      'group/estmark-assembly',
      'group/harbour-front',
      'person/ana-brisk',
    ]);
    expect((await ask('/api/neighbourhood?around=Ana%20Brisk')).body).toEqual(byId.body);
    const threats = await ask('/api/neighbourhood?around=person/ana-brisk&types=THREATENS,SUPPORTS');
    expect(threats.body.edges.map(({ type }: { type: string }) => type)).toContain('THREATENS');
    expect(threats.body.edges.map(({ type }: { type: string }) => type)).not.toContain('LEADS');
  });

  it('cites every fact of every article by its exact sentence', async () => {
    for (const { article, relations } of samplePatches)
      for (const { id, evidence } of relations) {
        const { body } = await ask(`/api/evidence?id=${encodeURIComponent(id)}`);
        const cited = body.evidence.find(({ sentence }: { sentence: string }) => sentence === evidence[0]);
        expect(cited).toMatchObject({ article: article.id, title: article.title, publisher: article.publisher });
        expect(cited.text).toBe(article.text.slice(cited.start, cited.end));
        const { paragraph } = cited;
        expect(paragraph.text).toBe(article.text.slice(paragraph.start, paragraph.end));
      }
  });

  it('tells what is known of an entity', async () => {
    const { body } = await ask('/api/facts?id=person/lena-korr');
    expect(body.names[0]).toBe('Lena Korr');
    expect(body.made.map(({ properties }: { properties: { text: string } }) => properties.text)).toEqual([
      'a tax on bread',
    ]);
    expect(body.namesBehind).toMatchObject({ 'person/dario-pell': 'Dario Pell' });
  });

  it('gives an article with its sentences', async () => {
    const { article, sentences } = samplePatches[0]!;
    const { body } = await ask(`/api/article?id=${encodeURIComponent(article.id)}`);
    expect(body).toMatchObject({ title: article.title, text: article.text, url: article.url });
    expect(body.sentences).toEqual(sentences.map(({ id, start, end }) => ({ id, start, end })));
  });

  it('searches names and sentences, and gives nothing for nothing', async () => {
    expect((await ask('/api/search?q=korr')).body.hits[0]).toMatchObject({ id: 'person/lena-korr', name: 'Lena Korr' });
    expect((await ask('/api/search?q=%20')).body).toEqual({ hits: [] });
  });

  it('runs a query that reads, with its graph', async () => {
    const cypher = 'MATCH (p:Person)-[r:LEADS]->(c:Country) RETURN p, r, c.name AS country';
    const { body } = await ask('/api/query', post({ cypher, maxRows: 5 }));
    expect(body.columns).toEqual(['p', 'r', 'country']);
    expect(body.rows[0][2]).toBe('Estmark');
    expect(body.truncated).toBe(false);
    expect(body.view.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
      'country/estmark',
      'person/mira-talos',
    ]);
    expect(body.view.edges).toHaveLength(1);
    expect((await ask('/api/query', post({ cypher, view: false }))).body.view).toBeUndefined();
  });

  it('takes parameters and cuts at maxRows', async () => {
    const cypher = 'MATCH (e:Entity) WHERE e.name <> $name RETURN e.name AS name';
    const { body } = await ask('/api/query', post({ cypher, params: { name: 'Valdia' }, maxRows: 2 }));
    expect(body.rows).toHaveLength(2);
    expect(body.truncated).toBe(true);
    expect(body.rows.flat()).not.toContain('Valdia');
  });

  it.each([
    ['a query that writes', '/api/query', post({ cypher: 'CREATE (n:Entity {id: "x"}) RETURN n' }), 400],
    ['a query that is none', '/api/query', post({ cypher: 'FIND ALL' }), 400],
    ['a query without text', '/api/query', post({}), 400],
    ['a broken body', '/api/query', { ...post({}), body: '{' }, 400],
    ['an unknown field', '/api/query', post({ cypher: 'RETURN 1 AS one', write: true }), 400],
    ['a limit that is no number', '/api/overview?limit=many', undefined, 400],
    ['a limit beyond reason', '/api/overview?limit=1000000', undefined, 400],
    ['no id', '/api/evidence', undefined, 400],
    ['types that are no types', '/api/neighbourhood?around=x&types=A]-()%20DELETE', undefined, 400],
    ['an unknown name', '/api/neighbourhood?around=nobody-at-all', undefined, 400],
    ['an unknown entity', '/api/facts?id=person/nobody', undefined, 404],
    ['an unknown article', '/api/article?id=article/none', undefined, 404],
    ['an unknown address', '/api/none', undefined, 404],
  ])('answers %s with one sentence', async (_what, path, init, status) => {
    const answer = await ask(path, init);
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.body)).toEqual(['error']);
    expect(answer.body.error).toMatch(/^\S[^\n]*$/);
    expect(answer.body.error).not.toMatch(/ {4}at |\.ts:/);
  });

  it('writes nothing by a refused query', async () => {
    const { body } = await ask('/api/query', post({ cypher: 'MATCH (n:Entity {id: "x"}) RETURN count(n) AS count' }));
    expect(body.rows).toEqual([[0]]);
  });
});
