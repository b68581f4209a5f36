import { quoted } from './cypher-text';
import { markFormat } from './format';

const constraint = (label: string): string =>
  `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;

const index = (label: string, property: string): string =>
  `CREATE INDEX ${label}_${property}_index IF NOT EXISTS FOR (n:${quoted(label)}) ON (n.${property})`;

/** `standard-folding` makes the words lower case and takes their accents off, as search does. */
const fullText = (name: string, label: string, properties: string, analyzer = 'standard-folding'): string =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties}]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`;

/** A unique constraint brings its index along on Neo4j. */
export const neo4jSchema: readonly string[] = [
  ...['Article', 'Sentence', 'Statement', 'Entity', 'Decision'].map(constraint),
  index('Entity', 'name'),
  markFormat,
  fullText('newsgraph_names', 'Entity', 'n.name, n.aliases'),
  fullText('newsgraph_sentences', 'Sentence', 'n.text'),
  fullText('newsgraph_keys', 'Entity|Article', 'n.keys', 'whitespace'),
];

/** So that `MATCH (p:Person {name: …})` is quick too; for the entity types that turn up in patches. */
export const neo4jTypeSchema = (type: string): readonly string[] => [index(type, 'id'), index(type, 'name')];
