import * as fc from 'fast-check';
import { decodeLinear, encodeLinear } from '../../../ingest/annotate/model';
import type { Rows } from '../../../ingest/annotate/sparse-weights';
import { KEY_BITS } from '../../../ingest/annotate/hash';

const rowsOf = (entries: ReadonlyMap<number, ReadonlyMap<number, number>>): Rows => {
  const keys = [...entries.keys()].sort((one, other) => one - other);
  const cells = keys.map((key) => [...entries.get(key)!]);
  const starts = [0];
  for (const row of cells) starts.push(starts.at(-1)! + row.length);
  return {
    keys: Uint32Array.from(keys),
    starts: Uint32Array.from(starts),
    classes: Uint8Array.from(cells.flat(), ([label]) => label),
    weights: Int8Array.from(cells.flat(), ([, weight]) => weight),
  };
};

const entries = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: (1 << KEY_BITS) - 1 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -127, max: 127 })), { minLength: 1 }),
    ),
  )
  .map((rows) => new Map(rows.map(([key, cells]) => [key, new Map(cells)])));

test('a model scores the same after writing and reading, also from a Buffer', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const bytes = encodeLinear(['one', 'two', 'three'], rowsOf(given));
      for (const form of [bytes, Buffer.concat([Buffer.from('abc'), bytes]).subarray(3)]) {
        const model = decodeLinear(form);
        expect(model.classes).toEqual(['one', 'two', 'three']);
        for (const [key, cells] of given) {
          const scores = new Float32Array(3);
          model.weights.add(Int32Array.of(key), 1, scores);
          expect([...scores]).toEqual([0, 1, 2].map((label) => cells.get(label) ?? 0));
        }
      }
    }),
  );
});

test('a file of another kind is refused', () => {
  expect(() => decodeLinear(new TextEncoder().encode('PK-something'))).toThrow('A model file starts with NGL1');
});
