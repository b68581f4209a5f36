import fc from 'fast-check';
import { inEdgeOrder, inUnitOrder, mergeById } from '../../../graph/stores/id-order';

// Few characters, so that ids often begin alike: before and after the bar, a pair, and one past the pairs.
const text = fc
  .array(fc.constantFrom('a', 'b', '#', '-', '~', 'é', '\uD7FF', '\uE000', '\uFFFD', '\u{1F600}', '\u{10FFFF}'), {
    maxLength: 5,
  })
  .map((characters) => characters.join(''));
const ids = fc.uniqueArray(text, { maxLength: 40 });

const records = (sorted: readonly string[]) => sorted.map((id) => ({ id }));
const read = async (stream: AsyncIterable<{ id: string }>): Promise<string[]> => {
  const found: string[] = [];
  for await (const { id } of stream) found.push(id);
  return found;
};
const byCodePoints = (one: string, other: string): number => {
  const [points, others] = [[...one], [...other]];
  const at = points.findIndex((point, index) => point !== others[index]);
  return at < 0 ? points.length - others.length : points[at]!.codePointAt(0)! - (others[at]?.codePointAt(0) ?? -1);
};

it('gives nodes in the order of the ids of their edges', () =>
  fc.assert(
    fc.asyncProperty(ids, async (some) => {
      const wanted = some.map((id) => `${id}|`).sort();
      expect((await read(inEdgeOrder(records([...some].sort())))).map((id) => `${id}|`)).toEqual(wanted);
    }),
  ));

it('gives what is sorted by code points sorted by units', () =>
  fc.assert(
    fc.asyncProperty(ids, async (some) => {
      expect(await read(inUnitOrder(records([...some].sort(byCodePoints))))).toEqual([...some].sort());
    }),
  ));

it('makes one of several', () =>
  fc.assert(
    fc.asyncProperty(fc.array(ids, { maxLength: 4 }), async (lists) => {
      const streams = lists.map((list) => records([...list].sort()));
      expect(await read(mergeById(streams))).toEqual(lists.flat().sort());
    }),
  ));
