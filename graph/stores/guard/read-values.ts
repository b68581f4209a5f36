import type { Cursor } from './cursor';

export const readMap = (cursor: Cursor): void =>
  cursor.within('{', '}', false, () => {
    if (cursor.isSign('}')) return;
    cursor.list(() => {
      if (!cursor.takeKind('string')) cursor.name();
      cursor.need(':');
      cursor.read('expression');
    });
  });

export const readParameter = (cursor: Cursor): void => {
  cursor.need('$');
  if (!cursor.takeKind('number')) cursor.name();
};
