import type { Cursor } from './cursor';
import { readPatterns, readWhere } from './read-pattern';
import { READING_PROCEDURES } from './reading-procedures';
import { writingClauseAt } from './writing-clauses';

/** The clauses of a query one after the other, to its end or the brace that closes it. Any that is not listed stops it. */
export const readQuery = (cursor: Cursor): void => {
  if (cursor.peek() === undefined) cursor.stop();
  while (cursor.peek() !== undefined && !cursor.isSign('}') && !cursor.isSign(';')) readClause(cursor);
};

const readClause = (cursor: Cursor): void => {
  const clause = CLAUSES.find(([words]) => cursor.take(words));
  if (clause !== undefined) return clause[1](cursor);
  const writes = writingClauseAt(cursor);
  if (writes !== undefined) cursor.stopWrites(writes);
  cursor.stop();
};

const readMatch = (cursor: Cursor): void => {
  for (const mode of ['REPEATABLE ELEMENTS', 'REPEATABLE ELEMENT', 'DIFFERENT RELATIONSHIPS', 'DIFFERENT RELATIONSHIP'])
    if (cursor.take(mode)) break;
  readPatterns(cursor);
  while (cursor.take('USING')) readHint(cursor);
  readWhere(cursor);
};

/** `USING INDEX n:Person(name)`, `USING SCAN n:Person`, `USING JOIN ON a, b`. */
const readHint = (cursor: Cursor): void => {
  if (cursor.take('JOIN ON')) return cursor.list(() => void cursor.name());
  for (const kind of ['TEXT', 'RANGE', 'POINT']) if (cursor.take(kind)) break;
  if (!cursor.take('SCAN')) cursor.needWord('INDEX');
  cursor.take('SEEK');
  cursor.name();
  cursor.need(':');
  cursor.name();
  if (cursor.isSign('(')) cursor.within('(', ')', false, () => cursor.list(() => void cursor.name()));
};

const readItems = (cursor: Cursor): void => {
  if (!cursor.take('DISTINCT') && cursor.isWord('ALL') && !cursor.isSign('(', 1) && !cursor.isSign('.', 1))
    cursor.skip();
  if (cursor.takeSigns('*')) {
    if (!cursor.takeSigns(',')) return readWhere(cursor);
  }
  cursor.list(() => {
    cursor.read('expression');
    if (cursor.take('AS')) cursor.name();
  });
  readWhere(cursor);
};

const readOrder = (cursor: Cursor): void => {
  cursor.list(() => {
    cursor.read('expression');
    for (const way of ['ASCENDING', 'ASC', 'DESCENDING', 'DESC']) if (cursor.take(way)) break;
    if (cursor.take('NULLS') && !cursor.take('FIRST')) cursor.needWord('LAST');
  });
  readWhere(cursor);
};

const readUnwind = (cursor: Cursor): void => {
  cursor.read('expression');
  cursor.needWord('AS');
  cursor.name();
};

/** SKIP and LIMIT; behind the latter WITH may go on with a condition. */
const readCount = (cursor: Cursor): void => {
  cursor.read('expression');
  readWhere(cursor);
};

/** `CALL { … }`, `CALL (a, b) { … }`, `CALL db.labels() YIELD label`. */
const readCall = (cursor: Cursor): void => {
  if (cursor.isSign('{') || cursor.isSign('(')) {
    if (cursor.isSign('(')) cursor.within('(', ')', false, () => readScope(cursor));
    cursor.within('{', '}', false, () => cursor.read('query'));
    if (cursor.isWord('IN'))
      cursor.stopWrites(cursor.isWord('TRANSACTIONS', 1) ? 'IN TRANSACTIONS' : 'IN CONCURRENT TRANSACTIONS');
    return;
  }
  readProcedure(cursor);
};

const readScope = (cursor: Cursor): void => {
  if (cursor.takeSigns('*') || cursor.isSign(')')) return;
  cursor.list(() => void cursor.name());
};

const readProcedure = (cursor: Cursor): void => {
  let name = cursor.name();
  while (cursor.takeSigns('.')) name += `.${cursor.name()}`;
  if (!READING_PROCEDURES.has(name)) cursor.stopWrites(`CALL ${name}`);
  if (cursor.isSign('('))
    cursor.within('(', ')', false, () => {
      if (!cursor.isSign(')')) cursor.list(() => cursor.read('expression'));
    });
  readYield(cursor);
};

const readYield = (cursor: Cursor): void => {
  if (!cursor.take('YIELD')) return;
  if (!cursor.takeSigns('*') && !cursor.takeSigns('-'))
    cursor.list(() => {
      cursor.name();
      if (cursor.take('AS')) cursor.name();
    });
  readWhere(cursor);
};

const SHOWN = ['INDEXES', 'INDEX', 'CONSTRAINTS', 'CONSTRAINT', 'PROCEDURES', 'PROCEDURE', 'FUNCTIONS', 'FUNCTION'];
const SHOWN_KINDS =
  'ALL RANGE TEXT POINT LOOKUP VECTOR FULLTEXT NODE RELATIONSHIP REL PROPERTY KEY UNIQUE UNIQUENESS EXISTENCE EXIST EXISTS TYPE BUILT IN USER DEFINED'.split(
    ' ',
  );

const readShow = (cursor: Cursor): void => {
  const start = cursor.upper() ?? '';
  while (SHOWN_KINDS.some((kind) => cursor.take(kind))) continue;
  if (!SHOWN.some((what) => cursor.take(what))) cursor.stopWrites(`SHOW ${start}`.trim());
  if (cursor.take('EXECUTABLE')) cursor.take('BY CURRENT USER');
  readYield(cursor);
  readWhere(cursor);
};

type Clause = readonly [words: string, read: (cursor: Cursor) => void];

/** Longer ones first, where one begins another. */
const CLAUSES: readonly Clause[] = [
  ['OPTIONAL MATCH', readMatch],
  ['MATCH', readMatch],
  ['OPTIONAL CALL', readCall],
  ['CALL', readCall],
  ['WITH', readItems],
  ['RETURN', readItems],
  ['UNWIND', readUnwind],
  ['ORDER BY', readOrder],
  ['SKIP', readCount],
  ['OFFSET', readCount],
  ['LIMIT', readCount],
  ['UNION ALL', () => undefined],
  ['UNION DISTINCT', () => undefined],
  ['UNION', () => undefined],
  ['FINISH', () => undefined],
  ['SHOW', readShow],
];
