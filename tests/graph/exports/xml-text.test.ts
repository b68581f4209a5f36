import fc from 'fast-check';
import { xmlText } from '../../../graph/exports/xml-text';

it('writes any string as characters that XML allows, with no bare markup', () => {
  const text = fc.string({ unit: 'binary' }).map((well) => `${well}\uD800\u0000`);
  fc.assert(
    fc.property(text, (any) => {
      const written = xmlText(any);
      expect(written).not.toMatch(/[<>"\n\r\t]|&(?!(?:amp|lt|gt|quot|#10|#13|#9);)/);
      expect(written).toMatch(/^[\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
    }),
  );
});
