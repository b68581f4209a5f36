import fc from 'fast-check';
import { visible, visibleJson, visibleLines } from '../../src/visible';

const OBEYED = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;
const text = fc.string({ unit: 'binary' });

it('shows what a terminal would obey, and leaves all else as it is', () => {
  expect(visible('a\x1b[31m\u009b\r\nb\tc\u202Etxt.exe \u{1F600} é')).toBe(
    'a\\u{1b}[31m\\u{9b}\\r\\nb\\tc\\u{202e}txt.exe \u{1F600} é',
  );
  expect(visibleLines('a\r\nb\tc\x07')).toBe('a\\r\nb\tc\\u{7}');
});

it('leaves nothing that a terminal obeys in any text, and JSON means the same', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(visible(any)).not.toMatch(OBEYED);
      expect(visibleLines(any).replace(/[\n\t]/g, '')).not.toMatch(OBEYED);
      expect(visibleJson([any])).not.toMatch(OBEYED);
      expect(JSON.parse(visibleJson([any], 1))).toEqual([any]);
    }),
  );
});
