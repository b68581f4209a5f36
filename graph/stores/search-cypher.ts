import { wordsOf } from '../model/fold-text';
import { rankHits, type Candidate } from './rank-hits';
import { searchPattern } from './search-pattern';
import type { SearchHit } from './store';

/** Runs a statement that reads, in a transaction of its own. */
export type Read = (
  cypher: string,
  params: Readonly<Record<string, unknown>>,
) => Promise<readonly (readonly unknown[])[]>;

const ENTITIES = `MATCH (n:Entity) WHERE n.name =~ $pattern OR any(alias IN n.aliases WHERE alias =~ $pattern)
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases`;

const SENTENCES = `MATCH (s:Sentence) WHERE s.text =~ $pattern
RETURN s.id AS id, s.text AS text ORDER BY size(s.text), s.id LIMIT 500`;

/**
 * Search by scanning names, and sentences only when names do not fill the list. The engine's own text index knows
 * neither accents nor beginnings of words nor lists, and a scan in memory is quick.
 */
export const searchByScan = (read: Read, text: string, limit: number): Promise<SearchHit[]> =>
  searchWith(
    text,
    limit,
    async (word) => (await read(ENTITIES, { pattern: searchPattern(word) })).map(entityCandidate),
    async (word) => (await read(SENTENCES, { pattern: searchPattern(word) })).map(sentenceCandidate),
  );

/** Finds candidates by the longest word, nearly always the rarest; ranking then asks for all the words. */
export const searchWith = async (
  text: string,
  limit: number,
  entities: (word: string) => Promise<readonly Candidate[]>,
  sentences: (word: string) => Promise<readonly Candidate[]>,
): Promise<SearchHit[]> => {
  const longest = wordsOf(text).sort((one, other) => other.length - one.length)[0];
  if (longest === undefined) return [];
  const hits = rankHits(text, limit, await entities(longest));
  return hits.length >= limit ? hits : [...hits, ...rankHits(text, limit - hits.length, await sentences(longest))];
};

export const entityCandidate = ([id, labels, name, aliases]: readonly unknown[]): Candidate => ({
  id: id as string,
  labels: [...(labels as string[])].sort(),
  properties: { name: name as string, aliases: aliases as string[] },
});

export const sentenceCandidate = ([id, text]: readonly unknown[]): Candidate => ({
  id: id as string,
  labels: ['Sentence'],
  properties: { text: text as string },
});
