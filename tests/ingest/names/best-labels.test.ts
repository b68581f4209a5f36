import * as fc from 'fast-check';
import { bestLabels, readTransitions } from '../../../ingest/names/best-labels';
import { mayFollow, NAME_LABELS } from '../../../ingest/names/model';

const COUNT = NAME_LABELS.length;
const transitions = readTransitions({ add: () => undefined });
const emissionsOf = (length: number) =>
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: length * COUNT, maxLength: length * COUNT });

test('labels follow each other as they may', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }).chain(emissionsOf), (emissions) => {
      const length = emissions.length / COUNT;
      const labels = [-1, ...bestLabels(Float32Array.from(emissions), length, transitions), -1];
      labels.slice(1).forEach((label, index) => expect(mayFollow(labels[index]!, label)).toBe(true));
    }),
  );
});

test('two words get the best pair of labels there is', () => {
  fc.assert(
    fc.property(emissionsOf(2), (emissions) => {
      const score = (one: number, other: number) => emissions[one]! + emissions[COUNT + other]!;
      let best = -Infinity;
      for (let one = 0; one < COUNT; one += 1)
        for (let other = 0; other < COUNT; other += 1)
          if (mayFollow(-1, one) && mayFollow(one, other) && mayFollow(other, -1))
            best = Math.max(best, score(one, other));
      const [one, other] = bestLabels(Float32Array.from(emissions), 2, transitions);
      expect(score(one!, other!)).toBe(best);
    }),
  );
});
