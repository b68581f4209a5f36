import fc from 'fast-check';
import { facetNames } from '../../graph/model/facets/facet';
import { firstPage, fromHash, keepUnchanged, toHash, type Page } from '../../viewer/src/state/page';

const text = fc.string({ unit: 'binary', minLength: 1 });
const list = fc.uniqueArray(text, { maxLength: 3 });

const anyPage: fc.Arbitrary<Page> = fc
  .record(
    {
      around: text,
      query: text,
      node: text,
      line: text,
      article: text,
      at: text,
      since: text,
      until: text,
      part: fc.constantFrom('best' as const, 'these' as const),
      depth: fc.constantFrom(1, 2, 3),
      extent: fc.constantFrom('usual' as const, 'more' as const, 'all' as const),
      path: list,
      told: list,
      added: list,
      gone: list,
      pins: list,
      facets: fc.dictionary(fc.constantFrom(...facetNames), fc.uniqueArray(text, { minLength: 1, maxLength: 3 })),
      clock: fc.constantFrom('published' as const, 'happened' as const),
      tab: fc.constantFrom('graph' as const, 'table' as const, 'matrix' as const, 'query' as const),
      layout: fc.constantFrom('force' as const, 'fresh' as const, 'circle' as const, 'ranks' as const),
      size: fc.constantFrom('lines' as const, 'articles' as const, 'influence' as const, 'bridge' as const),
      colour: fc.constantFrom('type' as const, 'community' as const),
    },
    { requiredKeys: Object.keys(firstPage) as (keyof typeof firstPage & 'depth')[] },
  )
  .map((page) => ({ ...page, facets: { ...page.facets } }) as Page);

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
    expect(fromHash('#depth=99&tab=nonsense&is-type=&layout=spiral')).toEqual(firstPage);
  });

  it('keeps what a step does not change, so that nothing is worked out again for it', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (before, page) => {
        const read = (one: Page) => fromHash(`#${toHash(one)}`);
        const next = keepUnchanged(read(before), read(page));
        expect(next).toEqual(page);
        const again = keepUnchanged(next, read({ ...next, node: 'person/other' }));
        for (const field of ['facets', 'path', 'told', 'added', 'gone', 'pins'] as const)
          expect(again[field]).toBe(next[field]);
      }),
    );
  });
});
