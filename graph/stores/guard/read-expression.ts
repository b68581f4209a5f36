import type { Cursor } from './cursor';
import { isReadingFunction } from './reading-functions';
import { readLabels } from './read-labels';
import { isRelationship, readElements } from './read-pattern';
import { readSubquery } from './read-subquery';
import { readType } from './read-type';
import { readMap, readParameter } from './read-values';
import { WRITING } from './writing-clauses';

const OPERATORS = ['<>', '<=', '>=', '=~', '!=', '||', '=', '<', '>', '+', '-', '*', '/', '%', '^'];
const OPERATOR_WORDS = ['AND', 'OR', 'XOR', 'IN', 'STARTS WITH', 'ENDS WITH', 'CONTAINS'];
const SUBQUERIES = new Set(['EXISTS', 'COUNT', 'COLLECT']);

/**
 * Reads one expression: operands with an operator between every two of them, so that a word behind an operand is an
 * operator or the next clause, and never a name. How tightly operators bind is of no interest here.
 */
export const readExpression = (cursor: Cursor): void => {
  do {
    cursor.atMost(8, () => cursor.take('NOT') || cursor.takeSigns('-') || cursor.takeSigns('+'));
    readOperand(cursor);
    readTests(cursor);
  } while (takeOperator(cursor));
};

const takeOperator = (cursor: Cursor): boolean =>
  OPERATORS.some((signs) => cursor.takeSigns(signs)) || OPERATOR_WORDS.some((words) => cursor.take(words));

const readOperand = (cursor: Cursor): void => {
  if (cursor.takeKind('number')) return;
  if (cursor.takeKind('string')) return readAfter(cursor);
  if (cursor.isSign('$')) readParameter(cursor);
  else if (cursor.isSign('[')) readList(cursor);
  else if (cursor.isSign('{')) readMap(cursor);
  else if (cursor.isSign('(')) {
    if (isPattern(cursor)) return readElements(cursor, false);
    cursor.within('(', ')', false, () => cursor.read('expression'));
  } else if (cursor.isOneOf(SUBQUERIES) && cursor.isSign('{', 1) && !cursor.isSign('.', 2)) {
    cursor.skip();
    readSubquery(cursor);
  } else if (cursor.isWord('CASE') && isCase(cursor)) readCase(cursor);
  else return readNamed(cursor);
  readAfter(cursor);
};

/** `(n)`, `(n:Label)`, `()` with a relationship behind it. */
const isPattern = (cursor: Cursor): boolean => {
  const close = cursor.closing();
  if (close === undefined || !isRelationship(cursor, close + 1)) return false;
  const inside = cursor.isName(1) ? 2 : 1;
  return (
    close === inside ||
    ':{$'.includes(cursor.peek(inside)!.text) ||
    cursor.isWord('WHERE', inside) ||
    cursor.isWord('IS', inside)
  );
};

/** A variable, or a function by its whole name. */
const readNamed = (cursor: Cursor): void => {
  const first = cursor.peek();
  const parts = [cursor.name()];
  let dots = 0;
  while (cursor.isSign('.', dots) && cursor.isName(dots + 1)) {
    parts.push(cursor.peek(dots + 1)!.text.replace(/`/g, ''));
    dots += 2;
  }
  if (!cursor.isSign('(', dots)) return readAfter(cursor);
  if (first!.kind === 'word' && WRITING.has(first!.text.toUpperCase())) cursor.stopWrites(first!.text.toUpperCase());
  if (parts.length > 1 && !isReadingFunction(parts.join('.'))) cursor.stopWrites(`${parts.join('.')}()`);
  cursor.skip(dots);
  cursor.within('(', ')', true, () => readArguments(cursor));
  readAfter(cursor);
};

const readArguments = (cursor: Cursor): void => {
  if (cursor.isSign(')') || (cursor.isSign('*') && cursor.isSign(')', 1))) return void cursor.takeSigns('*');
  if (!cursor.take('DISTINCT') && cursor.isWord('ALL') && !cursor.isSign('(', 1)) cursor.skip();
  const isTrim = ['BOTH', 'LEADING', 'TRAILING'].some(
    (word) => ![')', ',', '.'].some((sign) => cursor.isSign(sign, 1)) && cursor.take(word),
  );
  const isBare =
    cursor.isWord('FROM') && (isTrim || cursor.isKind('string', 1) || cursor.isName(1) || cursor.isSign('$', 1));
  if (!isBare) readParts(cursor);
  if (cursor.take('FROM')) cursor.read('expression');
};

const readList = (cursor: Cursor): void =>
  cursor.within('[', ']', true, () => {
    if (!cursor.isSign(']')) readParts(cursor);
  });

/** Lists, comprehensions and arguments: `a, b`, `x IN list WHERE p | e`, `p = (a)-->(b) | e`, `s = 0, x IN list | e`. */
const readParts = (cursor: Cursor): void => {
  do {
    cursor.read('expression');
    if (cursor.take('WHERE')) cursor.read('expression');
  } while (cursor.takeSigns(',') || (!cursor.isSigns('||') && cursor.takeSigns('|')));
};

/** What may stand behind an operand: `.name`, `[1]`, `[1..2]`, `{.name, other: 1}`, `:Label`. */
const readAfter = (cursor: Cursor): void => {
  cursor.atMost(32, () => {
    if (cursor.isSign('.') && cursor.isName(1)) cursor.skip(2);
    else if (cursor.isSign('[')) cursor.within('[', ']', false, () => readIndex(cursor));
    else if (cursor.isSign('{')) readProjection(cursor);
    else if (cursor.isSign(':') && !cursor.isSign(':', 1)) {
      cursor.skip();
      readLabels(cursor);
    } else return false;
    return true;
  });
};

const readIndex = (cursor: Cursor): void => {
  if (!cursor.isSigns('..')) cursor.read('expression');
  if (cursor.takeSigns('..') && !cursor.isSign(']')) cursor.read('expression');
};

const readProjection = (cursor: Cursor): void =>
  cursor.within('{', '}', false, () => {
    if (cursor.isSign('}')) return;
    cursor.list(() => {
      if (cursor.takeSigns('.')) {
        if (!cursor.takeSigns('*')) cursor.name();
      } else {
        cursor.name();
        if (cursor.takeSigns(':')) cursor.read('expression');
      }
    });
  });

const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'];

/** `IS NOT NULL`, `IS :: INTEGER`, `IS NFC NORMALIZED`, `IS Person`. */
const readTests = (cursor: Cursor): void => {
  for (;;) {
    if (cursor.takeSigns('::')) readType(cursor);
    else if (cursor.take('IS')) {
      const isNot = cursor.take('NOT');
      if (cursor.take('NULL') || cursor.take('NORMALIZED')) continue;
      if (cursor.takeSigns('::') || cursor.take('TYPED')) readType(cursor);
      else if (!FORMS.some((form) => cursor.take(`${form} NORMALIZED`))) {
        if (isNot) cursor.stop();
        readLabels(cursor);
      }
    } else return;
  }
};

/** What may stand behind a name, but is no operand that CASE begins with unless WHEN follows. */
const BEHIND = new Set(
  'AS IS IN AND OR XOR STARTS ENDS CONTAINS THEN ELSE END WHERE RETURN WITH MATCH OPTIONAL UNWIND CALL ORDER SKIP LIMIT UNION'.split(
    ' ',
  ),
);

/** `case` is a name where no CASE begins. */
const isCase = (cursor: Cursor): boolean => {
  const next = cursor.peek(1);
  if (next === undefined || '.,)]}=<>*/%^|:;'.includes(next.text)) return false;
  if (cursor.isSign('{', 1)) return !cursor.isSign('.', 2);
  return !cursor.isOneOf(BEHIND, 1) || cursor.isWord('WHEN', 2) || cursor.isSign('.', 2);
};

const readCase = (cursor: Cursor): void => {
  cursor.needWord('CASE');
  if (!cursor.isWord('WHEN')) cursor.read('expression');
  do {
    cursor.needWord('WHEN');
    cursor.list(() => readCondition(cursor));
    cursor.needWord('THEN');
    cursor.read('expression');
  } while (cursor.isWord('WHEN'));
  if (cursor.take('ELSE')) cursor.read('expression');
  cursor.needWord('END');
};

/** Behind `CASE x WHEN` a condition may leave out the left side: `> 5`, `IS NULL`, `STARTS WITH 'a'`. */
const readCondition = (cursor: Cursor): void => {
  if (cursor.isWord('IS')) return readTests(cursor);
  if (!cursor.isSign('-') && !cursor.isSign('+')) takeOperator(cursor);
  cursor.read('expression');
};
