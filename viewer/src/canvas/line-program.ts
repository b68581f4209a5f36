import { createEdgeCurveProgram } from '@sigma/edge-curve';
import type { EdgeProgramType } from 'sigma/rendering';

type Arrow = Parameters<typeof createEdgeCurveProgram>[0] extends infer Options
  ? NonNullable<NonNullable<Options> extends { arrowHead?: infer Head } ? Head : never>
  : never;

const arrowHead: Arrow = { extremity: 'target', lengthToThicknessRatio: 4.2, widenessToThicknessRatio: 3.4 };

const place = 'float halfThickness = thickness / 2.0;';

/** Gaps are measured along the chord, which for our gentle curves is the curve to within a few per cent; the arrow head stays whole. */
const dash = (hasArrow: boolean) => `
  vec2 chord = v_cpC - v_cpA;
  float along = dot(gl_FragCoord.xy - v_cpA, chord) / length(chord);
  float period = 9.0 + 2.0 * v_thickness;
  #ifndef PICKING_MODE
  if (mod(along, period) > period * 0.58${hasArrow ? ' && distToTarget > targetArrowLength' : ''}) thickness = 0.0;
  #endif
  ${place}`;

/** Curved lines; sigma 3 has no dashes, so the shader of @sigma/edge-curve 3.1.0 gets them at one place. */
export const createLineProgram = (isDashed: boolean, hasArrow: boolean): EdgeProgramType => {
  const Solid = createEdgeCurveProgram({ arrowHead: hasArrow ? arrowHead : null });
  if (!isDashed) return Solid;
  const Base = Solid as unknown as new (...parts: unknown[]) => { getDefinition(): { FRAGMENT_SHADER_SOURCE: string } };
  class DashedProgram extends Base {
    override getDefinition() {
      const definition = super.getDefinition();
      const source = definition.FRAGMENT_SHADER_SOURCE;
      if (!source.includes(place)) throw new Error('@sigma/edge-curve changed its shader; adapt line-program.ts');
      return { ...definition, FRAGMENT_SHADER_SOURCE: source.replace(place, dash(hasArrow)) };
    }
  }
  return DashedProgram as unknown as EdgeProgramType;
};
