import type { Cursor } from './cursor';

/** `A`, `A|B`, `A&!B`, `(A|B)&C`, `%`, `$(computed)`, behind a colon or IS; types of relationships are written alike. */
export const readLabels = (cursor: Cursor): void => {
  for (;;) {
    cursor.atMost(8, () => cursor.takeSigns('!'));
    readTerm(cursor);
    if (cursor.takeSigns('&') || cursor.takeSigns(':')) continue;
    if (cursor.isBarTaken || !cursor.isSign('|')) return;
    cursor.skip();
    cursor.takeSigns(':');
  }
};

const readTerm = (cursor: Cursor): void => {
  if (cursor.takeSigns('%')) return;
  if (cursor.isSign('(')) return cursor.within('(', ')', false, () => readLabels(cursor));
  if (!cursor.takeSigns('$')) return void cursor.name();
  if (!cursor.isSign('(') && !cursor.take('ALL')) cursor.needWord('ANY');
  cursor.within('(', ')', false, () => cursor.read('expression'));
};
