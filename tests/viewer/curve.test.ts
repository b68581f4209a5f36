import fc from 'fast-check';
import { curveBetween, distanceTo, pointOn } from '../../viewer/src/canvas/curve';

const coordinate = fc.integer({ min: -1000, max: 1000 });
const point = fc.record({ x: coordinate, y: coordinate });

describe('curves', () => {
  it('start and end at the nodes', () => {
    const curve = curveBetween({ x: 0, y: 0 }, { x: 100, y: 40 }, 0.3);
    expect(pointOn(curve, 0)).toEqual({ x: 0, y: 0 });
    expect(pointOn(curve, 1)).toEqual({ x: 100, y: 40 });
  });

  it('are the same line from both ends with the opposite bend', () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: -60, max: 60 }), (start, end, hundredths) => {
        const forth = pointOn(curveBetween(start, end, hundredths / 100), 0.5);
        const back = pointOn(curveBetween(end, start, -hundredths / 100), 0.5);
        expect(Math.hypot(forth.x - back.x, forth.y - back.y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('are under a pixel away from each of their own points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (share) => {
        const curve = curveBetween({ x: 0, y: 0 }, { x: 400, y: 300 }, 0.4);
        expect(distanceTo(curve, pointOn(curve, share / 100))).toBeLessThan(1);
      }),
    );
  });

  it('have a distance even when both ends coincide', () =>
    expect(distanceTo(curveBetween({ x: 5, y: 5 }, { x: 5, y: 5 }, 0.2), { x: 8, y: 9 })).toBeCloseTo(5));
});
