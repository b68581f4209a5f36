import { sizeRatio } from '../../viewer/src/canvas/size-ratio';

describe('sizeRatio', () => {
  it('keeps sizes from near, and shrinks them from afar and where there is little room', () => {
    const large = { clientWidth: 800, clientHeight: 600 };
    expect(sizeRatio(0.2, large)).toBe(1);
    expect(sizeRatio(4, large)).toBe(2);
    expect(sizeRatio(1, { clientWidth: 360, clientHeight: 600 })).toBeCloseTo(4 / 3);
    // Never to nothing, however small the window.
    expect(sizeRatio(1, { clientWidth: 10, clientHeight: 10 })).toBe(2);
  });
});
