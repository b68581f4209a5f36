import fc from 'fast-check';
import { CONFIDENCES, confidenceMeaning, confidenceOf } from '../../../graph/model/confidence';
import { STATUSES } from '../../../graph/model/ontology';

const place = (status: string, independent: number) => CONFIDENCES.indexOf(confidenceOf(status, independent));

describe('confidenceOf', () => {
  it.each([
    ['asserted', 2, 'high'],
    ['asserted', 1, 'medium'],
    ['former', 3, 'high'],
    ['attributed', 2, 'medium'],
    ['attributed', 1, 'low'],
    ['negated', 5, 'low'],
    ['planned', 5, 'low'],
    ['hypothetical', 5, 'low'],
  ] as const)('%s by %d is %s', (status, independent, confidence) => {
    expect(confidenceOf(status, independent)).toBe(confidence);
    expect(confidenceMeaning(confidence)).toMatch(/\.$/);
  });

  it('never falls when another outlet tells the same, nor rises above what is stated', () =>
    fc.assert(
      fc.property(fc.constantFrom(...STATUSES), fc.integer({ min: 1, max: 9 }), (status, independent) => {
        expect(place(status, independent + 1)).toBeLessThanOrEqual(place(status, independent));
        expect(place('asserted', independent)).toBeLessThanOrEqual(place(status, independent));
      }),
    ));
});
