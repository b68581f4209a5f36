import type { FastifyInstance } from 'fastify';
import { idField, querySchema } from '../query-fields';
import type { Served } from '../served';

const articleText = 'MATCH (a:Article {id: $id}) RETURN a AS article';
const sentencesOf =
  'MATCH (a:Article {id: $id})-[:HAS]->(s:Sentence) RETURN s.id AS id, s.start AS start, s.end AS end ORDER BY s.start';

/** An article's text and where its sentences are, `[start, end)` in UTF-16 units. */
export const articleRoute = (server: FastifyInstance, { store }: Served): void => {
  server.get<{ Querystring: { id: string } }>(
    '/api/article',
    { schema: querySchema({ id: idField }, 'id') },
    async ({ query }, reply) => {
      const params = { id: query.id };
      const [found, sentences] = [
        await store.query(articleText, { params }),
        await store.query(sentencesOf, { params }),
      ];
      const article = found.rows[0]?.[0] as { properties: object } | undefined;
      if (!article)
        return reply.code(404).send({ error: 'No such article is stored; it may have been removed. Reload the page.' });
      const [id, start, end] = ['id', 'start', 'end'].map((name) => sentences.columns.indexOf(name));
      return {
        id: query.id,
        ...article.properties,
        sentences: sentences.rows.map((row) => ({ id: row[id!], start: row[start!], end: row[end!] })),
      };
    },
  );
};
