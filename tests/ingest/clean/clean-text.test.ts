import fc from 'fast-check';
import { cleanText } from '../../../ingest/clean/clean-text';

it.each([
  ['line breaks', 'a\r\nb\rc\u2028d\fe', 'a\nb\nc\nd\ne'],
  ['composition', 'Cafe\u0301', 'Café'],
  ['zero-width characters', '\uFEFFU\u200BN\u200D', 'UN'],
  ['direction marks', '\u202EUN\u202C\u2066x\u2069', 'UNx'],
  ['control characters', 'a\u0000b\u0007c\td', 'abc\td'],
  ['no-break spaces', 'Mr.\u00A0Silva', 'Mr. Silva'],
  ['half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
])('cleans %s', (_what, given, clean) => {
  expect(cleanText(given)).toBe(clean);
});

it('changes nothing the second time', () => {
  const parts = fc.constantFrom(
    '\r',
    '\n',
    '\r\n',
    '\u200B',
    '\u0301',
    'e',
    '\uD83D',
    '\uDE00',
    '\u00A0',
    '\u0000',
    'é',
    '\u202E',
  );
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(any, (text) => expect(cleanText(cleanText(text))).toBe(cleanText(text))),
    { numRuns: 500 },
  );
});
