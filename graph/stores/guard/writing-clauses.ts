import type { Cursor } from './cursor';

/** Words that begin a clause which writes, changes the schema, administers the server, or reads a file. */
export const WRITING: ReadonlySet<string> = new Set(
  (
    'CREATE INSERT MERGE SET DELETE DETACH NODETACH REMOVE DROP FOREACH LOAD ALTER GRANT DENY REVOKE RENAME TERMINATE ' +
    'DEALLOCATE REALLOCATE DRYRUN ENABLE START STOP COPY EXPORT IMPORT SESSION COMMIT ROLLBACK USE'
  ).split(' '),
);

const SECOND = new Set(['LOAD', 'START', 'STOP', 'COPY', 'EXPORT', 'IMPORT', 'SESSION']);

/** What the clause here does, as users know it: `DETACH DELETE` is DELETE, LOAD goes with what it loads. */
export const writingClauseAt = (cursor: Cursor): string | undefined => {
  const word = cursor.upper();
  if (word === undefined || !WRITING.has(word)) return undefined;
  if (word === 'DETACH' || word === 'NODETACH') return 'DELETE';
  const next = cursor.peek(1);
  const second = next?.kind === 'quoted' ? next.text.slice(1, -1).toUpperCase() : cursor.upper(1);
  return SECOND.has(word) && second !== undefined ? `${word} ${second}` : word;
};
