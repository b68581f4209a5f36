import { LabelSpace } from '../../viewer/src/canvas/label-space';

describe('LabelSpace', () => {
  it('lets no two labels overlap, level or slanted', () => {
    const space = new LabelSpace(400, 300);
    expect(space.take({ x: 200, y: 150 }, 100, 14, 0)).toBe(true);
    expect(space.take({ x: 240, y: 155 }, 80, 14, 0)).toBe(false);
    expect(space.take({ x: 200, y: 150 }, 100, 14, 1.2)).toBe(false);
    expect(space.take({ x: 200, y: 175 }, 100, 14, 0)).toBe(true);
  });

  it('keeps labels off nodes and inside the viewport', () => {
    const space = new LabelSpace(400, 300);
    space.occupy({ x: 50, y: 50 }, 12);
    expect(space.take({ x: 60, y: 50 }, 40, 14, 0)).toBe(false);
    expect(space.take({ x: 10, y: 200 }, 80, 14, 0)).toBe(false);
    expect(space.take({ x: 60, y: 80 }, 40, 14, 0)).toBe(true);
  });
});
