import { fanOut } from '../../viewer/src/graph/fan-out';
import { curveBetween, pointOn } from '../../viewer/src/canvas/curve';
import { makeLine } from './make-line';

const [left, right] = [
  { x: 0, y: 0 },
  { x: 300, y: 0 },
];

describe('fanOut', () => {
  it.each([1, 2, 3, 5, 8])('keeps %i lines between two nodes apart on screen, whichever way they run', (count) => {
    const lines = Array.from({ length: count }, (_, index) =>
      index % 2 ? makeLine('b', 'a', `T${index}`) : makeLine('a', 'b', `T${index}`),
    );
    const curvatures = fanOut(lines);
    const middles = lines.map((line) => {
      const [start, end] = line.from === 'a' ? [left, right] : [right, left];
      return pointOn(curveBetween(start, end, curvatures.get(line.key)!), 0.5).y;
    });
    middles.sort((one, other) => one - other);
    for (let index = 1; index < count; index++) expect(middles[index]! - middles[index - 1]!).toBeGreaterThan(15);
  });

  it('never leaves a line straight, since the shader divides by the bend', () => {
    const lines = ['T1', 'T2', 'T3'].map((type) => makeLine('a', 'b', type));
    for (const curvature of fanOut(lines).values()) expect(Math.abs(curvature)).toBeGreaterThan(0.05);
  });
});
