import type { FastifyInstance } from 'fastify';
import { findNodes } from '../../../graph/queries';
import { idField, querySchema } from '../query-fields';
import type { Served } from '../served';

const sentencesOf =
  'MATCH (a:Article {id: $id})-[:HAS]->(s:Sentence) RETURN s.id AS id, s.start AS start, s.end AS end ORDER BY s.start';

/** An article's text and where its sentences are, `[start, end)` in UTF-16 units. */
export const articleRoute = (server: FastifyInstance, { store }: Served): void => {
  server.get<{ Querystring: { id: string } }>(
    '/api/article',
    { schema: querySchema({ id: idField }, 'id') },
    async ({ query: { id } }, reply) => {
      const [article] = await findNodes(store, [id]);
      if (!article?.labels.includes('Article'))
        return reply.code(404).send({ error: 'No such article is stored; it may have been removed. Reload the page.' });
      const { rows } = await store.read(sentencesOf, { params: { id } });
      const sentences = rows.map(([sentence, start, end]) => ({ id: sentence, start, end }));
      const { title, text, publisher, published, url } = article.properties;
      return { id, title, text, publisher, published, url, sentences };
    },
  );
};
