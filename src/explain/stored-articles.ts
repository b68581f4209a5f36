import { InputError } from '../../graph/model/errors';
import type { CellValue, GraphStore } from '../../graph/stores/store';
import type { Article } from '../../ingest/analysis';

/** At most so many of an entity's articles are read again. */
const MOST_ARTICLES = 3;

/** The stored articles that an id rests on. Throws InputError for an id that the store does not know. */
export const storedArticles = async (store: GraphStore, id: string): Promise<Article[]> => {
  const ids = await articleIds(store, id);
  const articles: Article[] = [];
  for (const one of [...new Set(ids)].sort().slice(0, MOST_ARTICLES)) {
    const { columns, rows } = await store.read(
      'MATCH (a:Article {id: $id}) RETURN a.id AS id, a.title AS title, a.text AS text, a.sha256 AS sha256, a.published AS published',
      { params: { id: one } },
    );
    for (const row of rows)
      articles.push(
        Object.fromEntries(columns.map((column, at) => [column, row[at] ?? undefined])) as unknown as Article,
      );
  }
  if (articles.length === 0)
    throw new InputError(`${store.address} has no "${id}"; newsgraph search WORDS and newsgraph query show ids.`);
  return articles;
};

const articleIds = async (store: GraphStore, id: string): Promise<string[]> => {
  const [from, , to] = id.split('|');
  if (to !== undefined) {
    const rows = await ask(
      store,
      'MATCH (f:Entity {id: $from})-[r]->(t:Entity {id: $to}) WHERE r.id = $id RETURN r.evidence AS found',
      { from, to, id },
    );
    return rows.flatMap((row) => (Array.isArray(row) ? row : [])).map((sentence) => articleOf(String(sentence)));
  }
  if (id.startsWith('statement/')) return [articleOf(id).replace(/^statement/u, 'article')];
  if (id.startsWith('article/') && id.includes('#')) return [articleOf(id)];
  const rows = await ask(
    store,
    'MATCH (a:Article)-[:HAS]->(s:Sentence)-[:MENTIONS]->(e:Entity {id: $id}) RETURN DISTINCT a.id AS found',
    { id },
  );
  return rows.map(String);
};

const ask = async (store: GraphStore, cypher: string, params: Record<string, unknown>): Promise<CellValue[]> =>
  (await store.read(cypher, { params })).rows.map(([first]) => first!);

const articleOf = (place: string): string => place.slice(0, place.lastIndexOf('#'));
