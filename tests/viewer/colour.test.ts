import fc from 'fast-check';
import { loadOntology } from '../../src/load-knowledge';
import { contrast, mix, readableOn } from '../../viewer/src/graph/colour';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours', () => {
  it('reach the contrast asked for, on any background', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (colour, background) =>
        expect(contrast(readableOn(colour, background, 4.5), background)).toBeGreaterThanOrEqual(4.5),
      ),
    );
  });

  it('of entity types stay as they are on white', () => {
    for (const { colour, isEntity } of loadOntology().nodes)
      if (isEntity) expect(readableOn(colour, '#ffffff', 3)).toBe(colour.toLowerCase());
  });

  it('mix from one end to the other', () => {
    expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff');
  });
});
