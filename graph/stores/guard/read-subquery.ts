import type { Cursor } from './cursor';
import { readPatterns, readWhere } from './read-pattern';

/** What stands in the braces of EXISTS, COUNT and COLLECT: a query, or patterns with a condition. */
export const readSubquery = (cursor: Cursor): void =>
  cursor.within('{', '}', false, () => {
    if (!isPath(cursor)) return cursor.read('query');
    readPatterns(cursor);
    readWhere(cursor);
  });

const PATH_WORDS = new Set(['SHORTEST', 'ANY', 'ALL', 'SHORTESTPATH', 'ALLSHORTESTPATHS']);

const isPath = (cursor: Cursor): boolean =>
  cursor.isSign('(') || cursor.isOneOf(PATH_WORDS) || (cursor.isName() && cursor.isSign('=', 1));
