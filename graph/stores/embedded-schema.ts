import { quoted } from './cypher-text';
import { markFormat } from './format';

/** Labels every record can be found by, and what else is looked up on them. */
const KEYS = ['Article', 'Sentence', 'Statement', 'Entity', 'Decision'] as const;

/** A unique constraint makes no index on this engine, and without one a MERGE reads every node of its label. */
export const embeddedSchema: readonly string[] = [
  ...KEYS.flatMap((label) => [
    `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    index(label, 'id'),
  ]),
  index('Entity', 'name'),
  markFormat,
];

/** So that `MATCH (p:Person {name: …})` is quick too; for the entity types that turn up in patches. */
export const embeddedTypeSchema = (type: string): readonly string[] => [index(type, 'id'), index(type, 'name')];

function index(label: string, property: string): string {
  return `CREATE INDEX ${label}_${property}_index IF NOT EXISTS FOR (n:${quoted(label)}) ON (n.${property})`;
}
