import { cypherWords, type CypherWord } from './cypher-words';

/** Words that begin a clause which writes, changes the schema, administers the server, or reads a file. */
const WRITING = new Set(
  'CREATE INSERT MERGE SET DELETE REMOVE DROP FOREACH ALTER GRANT DENY REVOKE RENAME TERMINATE DEALLOCATE'.split(' '),
);
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  LOAD: ['CSV'],
  START: ['DATABASE'],
  STOP: ['DATABASE'],
  IN: ['TRANSACTIONS', 'CONCURRENT'],
};

/** Procedures that read only; any other `CALL name` is refused without --write, since its effect is unknown here. */
const READING_PROCEDURE =
  /^(db\.(labels|relationshipTypes|propertyKeys|info|ping|schema\.\w+|index\.fulltext\.(queryNodes|queryRelationships|listAvailableAnalyzers)|index\.vector\.(queryNodes|queryRelationships)|stats\.\w+)|dbms\.(components|info|list\w*|show\w*|queryJmx)|show\.\w+|grafeo\.\w+)$/i;

/**
 * What in the statement writes ("SET", "CALL apoc.create.node"), or undefined when it only reads. Words inside strings,
 * comments and backticks, and words used as property, label, parameter or map key, are not clauses.
 */
export const findWrite = (cypher: string): string | undefined => {
  // Neo4j reads \uXXXX before anything else, so a keyword, or the end of a string, could hide behind one.
  if (/\\u+[0-9a-f]{4}/i.test(cypher)) return 'perhaps: it holds a \\u escape';
  const words = cypherWords(cypher);
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word' || isName(words, at)) continue;
    const upper = word.text.toUpperCase();
    if (WRITING.has(upper)) return upper;
    const next = words[at + 1]?.text.toUpperCase();
    if (Object.hasOwn(PAIRS, upper) && PAIRS[upper].includes(next ?? ''))
      return upper === 'IN' ? 'IN TRANSACTIONS' : `${upper} ${next}`;
    if (upper === 'IN' && words[at + 2]?.text.toUpperCase() === 'CONCURRENT') return 'IN CONCURRENT TRANSACTIONS';
    if (upper === 'CALL') {
      const name = procedureAt(words, at + 1);
      if (name !== undefined && !READING_PROCEDURE.test(name)) return `CALL ${name}`;
    }
  }
  return undefined;
};

/** `.set`, `:SET`, `$set`, `|SET` after a type, `{set: 1}`, `AS set`: a name, not a clause. */
const isName = (words: readonly CypherWord[], at: number): boolean => {
  const before = words[at - 1]?.text.toUpperCase();
  const after = words[at + 1]?.text;
  if (before === 'AS') return true;
  if (before !== undefined && ['.', ':', '$', '&', '!'].includes(before)) return true;
  // `FOREACH (x IN list | SET …)` was stopped at FOREACH; any other bar stands between types or before an expression.
  if (before === '|') return true;
  return after === ':' && (before === '{' || before === ',');
};

const procedureAt = (words: readonly CypherWord[], at: number): string | undefined => {
  let name = '';
  let end = at;
  while (
    words[end] !== undefined &&
    (words[end].kind === 'word' || words[end].kind === 'quoted' || words[end].text === '.')
  ) {
    if (name !== '' && !name.endsWith('.') && words[end].text !== '.') break;
    name += words[end].text.replace(/^`|`$/g, '');
    end += 1;
  }
  return name === '' ? undefined : name;
};
