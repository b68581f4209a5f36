import fc from 'fast-check';
import { readLines, type Line } from '../../src/read-lines';

const linesOf = async (chunks: readonly Buffer[], longest: number): Promise<Line[]> => {
  const lines: Line[] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const line of readLines(stream, longest)) lines.push(line);
  return lines;
};

it('gives the same lines however the bytes are cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ maxLength: 8 })), fc.array(fc.nat(40)), async (parts, cuts) => {
      const text = parts.map((part) => part.replaceAll('\n', '')).join('\n');
      const bytes = Buffer.from(text);
      const places = [
        0,
        ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((one, other) => one - other),
        bytes.length,
      ];
      const chunks = places.slice(1).map((place, index) => bytes.subarray(places[index]!, place));
      const wanted = text.endsWith('\n') || text === '' ? text.split('\n').slice(0, -1) : text.split('\n');
      expect((await linesOf(chunks, 1_000)).map((line) => line.bytes!.toString())).toEqual(wanted);
    }),
  );
});

it('drops a line that is too long and goes on with the next', async () => {
  const chunks = ['ab\nxxxx', 'xxxxxxx', 'xx\ncd\n'].map((text) => Buffer.from(text));
  const lines = await linesOf(chunks, 5);
  expect(lines.map(({ number, bytes }) => [number, bytes?.toString()])).toEqual([
    [1, 'ab'],
    [2, undefined],
    [3, 'cd'],
  ]);
});
