import { entityCandidate, searchWith, sentenceCandidate, type Read } from './search-cypher';
import type { SearchHit } from './store';

const ENTITIES = `CALL db.index.fulltext.queryNodes('newsgraph_names', $words) YIELD node AS n
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases`;

const SENTENCES = `CALL db.index.fulltext.queryNodes('newsgraph_sentences', $words) YIELD node AS s
RETURN s.id AS id, s.text AS text ORDER BY size(s.text), s.id LIMIT 500`;

/** Candidates from the full-text indexes; the ranking is the one of all stores. */
export const searchNeo4j = (read: Read, text: string, limit: number): Promise<SearchHit[]> =>
  searchWith(
    text,
    limit,
    // A folded word has only letters and digits: nothing that the query language of the index would read.
    async (word) => (await read(ENTITIES, { words: `${word}*` })).map(entityCandidate),
    async (word) => (await read(SENTENCES, { words: `${word}*` })).map(sentenceCandidate),
  );
