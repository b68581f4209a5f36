import type { FastifyInstance } from 'fastify';
import type { ArticleFact, ArticleMention } from '../../../graph/model/article-page';
import { entityName } from '../../../graph/model/entity-name';
import { keyOfLine, statusOf } from '../../../graph/model/facets/line-key';
import { findNodes } from '../../../graph/queries';
import { toldIn } from '../../../graph/queries/whole/told-in';
import { idField, querySchema } from '../query-fields';
import type { Served } from '../served';

const sentencesOf =
  'MATCH (a:Article {id: $id})-[:HAS]->(s:Sentence) RETURN s.id AS id, s.start AS start, s.end AS end ORDER BY s.start';
const mentionsOf =
  'MATCH (a:Article {id: $id})-[:HAS]->(s:Sentence) MATCH (s)-[m:MENTIONS]->(e:Entity) RETURN m.start AS start, m.end AS end, e.id AS id, e.name AS name, labels(e) AS labels ORDER BY start, id';

/**
 * An article's text, where its sentences are, who is named where and which facts stand on which sentences; offsets are
 * `[start, end)` in UTF-16 units.
 */
export const articleRoute = (server: FastifyInstance, { store, ontology, whole }: Served): void => {
  server.get<{ Querystring: { id: string } }>(
    '/api/article',
    { schema: querySchema({ id: idField }, 'id') },
    async ({ query: { id } }, reply) => {
      const [article] = await findNodes(store, [id]);
      if (!article?.labels.includes('Article'))
        return reply.code(404).send({ error: 'No such article is stored; it may have been removed. Reload the page.' });
      const { rows } = await store.read(sentencesOf, { params: { id }, maxRows: 100_000 });
      const sentences = rows.map(([sentence, start, end]) => ({ id: sentence, start, end }));
      const named = await store.read(mentionsOf, { params: { id }, maxRows: 100_000 });
      const mentions = named.rows.map(([start, end, entity, name, labels]) => ({
        start,
        end,
        entity,
        name,
        labels,
      })) as unknown as ArticleMention[];
      const { title, text, publisher, published, url } = article.properties;
      return { id, title, text, publisher, published, url, sentences, mentions, facts: await factsOf(id) };
    },
  );
  const keyOf = keyOfLine(ontology);
  const factsOf = async (id: string): Promise<ArticleFact[]> => {
    const edges = toldIn(await whole.graph(), id);
    const ends = await findNodes(
      store,
      edges.flatMap(({ from, to }) => [from, to]),
    );
    const names = new Map(ends.map((node) => [node.id, entityName(node)]));
    return edges
      .map((edge): ArticleFact => ({
        line: keyOf(edge),
        type: edge.type,
        status: statusOf(edge),
        from: names.get(edge.from) ?? edge.from,
        to: names.get(edge.to) ?? edge.to,
        sentences: ((edge.properties.evidence ?? []) as string[])
          .filter((sentence) => sentence.startsWith(`${id}#`))
          .map(
            (sentence) =>
              sentence
                .slice(id.length + 1)
                .split('-')
                .map(Number) as [number, number],
          )
          .sort(([one], [other]) => one - other),
      }))
      .sort((one, other) => one.sentences[0]![0] - other.sentences[0]![0]);
  };
};
