import fc from 'fast-check';
import { LabelSpace } from '../../viewer/src/canvas/label-space';
import { namePlaces } from '../../viewer/src/canvas/name-places';

const side = (at: { x: number; y: number }) =>
  Math.abs(at.x) < 1 ? (at.y > 0 ? 'below' : 'above') : Math.abs(at.y) < 1 ? (at.x > 0 ? 'right' : 'left') : 'askew';

describe('namePlaces', () => {
  it('puts a name where no line leaves, level or upright before askew', () => {
    const places = namePlaces({ x: 0, y: 0 }, 80, 12, 18, [Math.PI / 2]);
    expect(places.slice(0, 3).map(side).sort()).toEqual(['above', 'left', 'right']);
    expect(side(places[0]!)).not.toBe('below');
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(8);
  });

  it('never covers the shape it names', () =>
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 22 }), fc.integer({ min: 20, max: 200 }), (size, width) => {
        for (const place of namePlaces({ x: 300, y: 300 }, width, 12.5, size * 1.3 + 5, [])) {
          const space = new LabelSpace(600, 600);
          space.occupy({ x: 300, y: 300 }, size);
          expect(space.take(place, width + 6, 17.5, 0)).toBe(true);
        }
      }),
    ));
});
