import type { Cursor } from './cursor';
import { readLabels } from './read-labels';
import { readMap, readParameter } from './read-values';

/** The patterns of a MATCH or a subquery, with commas: paths with names, selectors, quantifiers. */
export const readPatterns = (cursor: Cursor): void => cursor.list(() => readPath(cursor));

const readPath = (cursor: Cursor): void => {
  if (cursor.isName() && cursor.isSign('=', 1)) cursor.skip(2);
  if ((cursor.isWord('SHORTESTPATH') || cursor.isWord('ALLSHORTESTPATHS')) && cursor.isSign('(', 1)) {
    cursor.skip();
    return cursor.within('(', ')', false, () => readElements(cursor, true));
  }
  readSelector(cursor);
  readElements(cursor, true);
};

/** `SHORTEST 2 PATHS`, `ALL SHORTEST`, `ANY 3`, `ANY`, `SHORTEST 1 PATH GROUPS`. */
const readSelector = (cursor: Cursor): void => {
  if (cursor.isSign('(')) return;
  if (!cursor.take('ALL') && !cursor.take('ANY') && !cursor.isWord('SHORTEST')) cursor.stop();
  cursor.take('SHORTEST');
  if (!cursor.takeKind('number') && cursor.isSign('$')) readParameter(cursor);
  if (!cursor.take('PATHS')) cursor.take('PATH');
  if (!cursor.take('GROUPS')) cursor.take('GROUP');
};

/** Nodes and groups with relationships between them. A quantifier stands only where a clause or a subquery holds the pattern. */
export const readElements = (cursor: Cursor, mayRepeat: boolean): void => {
  do {
    if (isGroup(cursor)) {
      cursor.within('(', ')', false, () => {
        if (cursor.isName() && cursor.isSign('=', 1)) cursor.skip(2);
        readElements(cursor, mayRepeat);
        readWhere(cursor);
      });
      if (mayRepeat) readQuantifier(cursor);
    } else readNode(cursor);
  } while (readRelationship(cursor, mayRepeat) || cursor.isSign('('));
};

const isGroup = (cursor: Cursor): boolean =>
  cursor.isSign('(', 1) || (cursor.isName(1) && cursor.isSign('=', 2) && cursor.isSign('(', 3));

const readNode = (cursor: Cursor): void => cursor.within('(', ')', false, () => readInside(cursor));

const readInside = (cursor: Cursor): void => {
  if (cursor.isName() && !isInsideWord(cursor)) cursor.skip();
  if (cursor.takeSigns(':') || cursor.take('IS')) readLabels(cursor);
  if (cursor.takeSigns('*')) readLength(cursor);
  if (cursor.isSign('{')) readMap(cursor);
  else if (cursor.isSign('$')) readParameter(cursor);
  readWhere(cursor);
};

/** `(WHERE n.x)` and `(IS Person)` have no variable; `(where)` and `(is)` have one of that name. */
const isInsideWord = (cursor: Cursor): boolean =>
  (cursor.isWord('WHERE') || cursor.isWord('IS')) &&
  !cursor.isSign(')', 1) &&
  !cursor.isSign(']', 1) &&
  !cursor.isSign(':', 1);

export const readWhere = (cursor: Cursor): void => {
  if (cursor.take('WHERE')) cursor.read('expression');
};

/** `*`, `*2`, `*1..3`, `*..3`, `*1..`. */
const readLength = (cursor: Cursor): void => {
  cursor.takeKind('number');
  if (cursor.takeSigns('..')) cursor.takeKind('number');
};

export const isRelationship = (cursor: Cursor, ahead: number): boolean => {
  const dash = cursor.isSign('<', ahead) ? ahead + 1 : ahead;
  if (!cursor.isSign('-', dash)) return false;
  if (cursor.isSign('[', dash + 1)) return true;
  return cursor.isSign('-', dash + 1) && (cursor.isSign('(', dash + 2) || cursor.isSign('>', dash + 2));
};

const readRelationship = (cursor: Cursor, mayRepeat: boolean): boolean => {
  if (!cursor.isSign('-') && !(cursor.isSign('<') && cursor.isSign('-', 1))) return false;
  cursor.takeSigns('<');
  cursor.need('-');
  if (cursor.isSign('[')) cursor.within('[', ']', false, () => readInside(cursor));
  cursor.need('-');
  cursor.takeSigns('>');
  if (mayRepeat) readQuantifier(cursor);
  if (!cursor.isSign('(')) cursor.stop();
  return true;
};

/** `+`, `*`, `{2}`, `{1,3}`, `{,3}`. */
const readQuantifier = (cursor: Cursor): void => {
  if (cursor.takeSigns('+') || cursor.takeSigns('*') || !cursor.isSign('{')) return;
  cursor.within('{', '}', false, () => {
    cursor.takeKind('number');
    if (cursor.takeSigns(',')) cursor.takeKind('number');
  });
};
