import fc from 'fast-check';
import { firstPage, fromHash, toHash, type Page } from '../../viewer/src/state/page';

const text = fc.string({ unit: 'binary', minLength: 1 });

const anyPage: fc.Arbitrary<Page> = fc
  .record(
    {
      around: text,
      node: text,
      line: text,
      article: text,
      at: text,
      depth: fc.constantFrom(1, 2, 3),
      hidden: fc.uniqueArray(fc.stringMatching(/^[A-Za-z_]{1,8}$/), { maxLength: 4 }).map((names) => names.sort()),
      tab: fc.constantFrom('graph' as const, 'table' as const),
    },
    { requiredKeys: ['depth', 'hidden', 'tab'] },
  )
  .map((page) => page as Page);

describe('the page in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyPage, (page) => expect(fromHash(`#${toHash(page)}`)).toEqual(page)),
      { numRuns: 300 },
    );
  });

  it('is empty for the first page', () => expect(toHash(firstPage)).toBe(''));

  it('reads any fragment', () => {
    fc.assert(fc.property(fc.string(), (hash) => expect([1, 2, 3]).toContain(fromHash(hash).depth)));
    expect(fromHash('#depth=99&tab=nonsense&hidden=,,')).toEqual(firstPage);
  });
});
