import type { Cursor } from './cursor';

const TYPE_WORDS = new Set(
  (
    'BOOL BOOLEAN VARCHAR STRING INT INTEGER SIGNED INT8 INT16 INT32 INT64 INTEGER8 INTEGER16 INTEGER32 INTEGER64 FLOAT ' +
    'FLOAT32 FLOAT64 DATE LOCAL ZONED TIME DATETIME TIMESTAMP WITHOUT TIMEZONE ZONE DURATION POINT NODE VERTEX ' +
    'RELATIONSHIP EDGE MAP LIST ARRAY PATH PATHS ANY VALUE PROPERTY NOTHING NULL'
  ).split(' '),
);

/** `INTEGER NOT NULL`, `LIST<STRING | DATE>`, `TIME WITH TIMEZONE`. */
export const readType = (cursor: Cursor): void => {
  let isOpen = 0;
  do {
    if (!cursor.isOneOf(TYPE_WORDS)) cursor.stop();
    while (cursor.isOneOf(TYPE_WORDS) || isWithZone(cursor)) cursor.skip();
    cursor.atMost(8, () => {
      if (!cursor.takeSigns('<')) return false;
      isOpen += 1;
      if (!cursor.isOneOf(TYPE_WORDS)) cursor.stop();
      while (cursor.isOneOf(TYPE_WORDS) || isWithZone(cursor)) cursor.skip();
      return true;
    });
    readNotNull(cursor);
    while (isOpen > 0 && cursor.takeSigns('>')) {
      isOpen -= 1;
      readNotNull(cursor);
    }
  } while (!cursor.isBarTaken && cursor.takeSigns('|'));
  if (isOpen > 0) cursor.stop();
};

const isWithZone = (cursor: Cursor): boolean =>
  cursor.isWord('WITH') && (cursor.isWord('TIMEZONE', 1) || (cursor.isWord('TIME', 1) && cursor.isWord('ZONE', 2)));

const readNotNull = (cursor: Cursor): void => void (cursor.take('NOT NULL') || cursor.takeSigns('!'));
