import { wordsOf } from './fold-text';
import { rankHits, type Candidate } from './rank-hits';
import { searchPattern } from './search-pattern';
import type { SearchHit } from './store';

type Read = (cypher: string, params: object) => Promise<readonly (readonly unknown[])[]>;

const ENTITIES = `MATCH (n:Entity) WHERE n.name =~ $pattern OR any(alias IN n.aliases WHERE alias =~ $pattern)
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases`;

const SENTENCES = `MATCH (s:Sentence) WHERE s.text =~ $pattern
RETURN s.id AS id, s.text AS text ORDER BY size(s.text), s.id LIMIT 500`;

/**
 * Search by a scan over names, and over sentences only when names do not fill the list. The engine's own text index
 * knows neither accents nor beginnings of words nor lists, and the scan is quick enough in memory.
 */
export const searchCypher = async (read: Read, text: string, limit: number): Promise<SearchHit[]> => {
  // The longest word is the rarest, nearly always; ranking then asks for all of them.
  const longest = wordsOf(text).sort((one, other) => other.length - one.length)[0];
  if (longest === undefined) return [];
  const pattern = searchPattern(longest);
  const entities = (await read(ENTITIES, { pattern })).map(([id, labels, name, aliases]) =>
    candidate(id, labels as string[], { name, aliases }),
  );
  const hits = rankHits(text, limit, entities);
  if (hits.length >= limit) return hits;
  const sentences = (await read(SENTENCES, { pattern })).map(([id, words]) =>
    candidate(id, ['Sentence'], { text: words }),
  );
  return [...hits, ...rankHits(text, limit - hits.length, sentences)];
};

const candidate = (id: unknown, labels: readonly string[], properties: object): Candidate => ({
  id: id as string,
  labels: [...labels].sort(),
  properties: properties as Candidate['properties'],
});
