import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { NodeType } from '../../../graph/model/ontology';

/** Signed distances with the circle's radius as unit; the four shapes have nearly equal areas. Source: I. Quilez, "2D distance functions". */
const distances: Record<NodeType['shape'], string> = {
  circle: 'length(p) - 1.0',
  square: 'max(abs(p.x), abs(p.y)) - 0.886',
  diamond: '(abs(p.x) + abs(p.y) - 1.253) * 0.7071',
  triangle: 'max(-p.y, 0.866 * abs(p.x) + 0.5 * p.y) - 0.73',
};

const vertexShader = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixel;
const float bias = 255.0 / 254.0;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  // A triangle around the shape, wide enough for the corners of the triangle shape and the ring.
  vec2 away = 3.8 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + radius * away, 1)).xy, 0, 1);
  v_point = away;
  v_pixel = u_sizeRatio / a_size;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** A ring in the background's colour keeps a shape apart from the lines that reach it. */
const fragmentShader = (shape: NodeType['shape']) => `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixel;
uniform vec3 u_background;
const vec4 transparent = vec4(0.0);
void main() {
  vec2 p = v_point;
  float d = ${distances[shape]};
  #ifdef PICKING_MODE
  gl_FragColor = d < 0.0 ? v_color : transparent;
  #else
  float ring = 2.0 * v_pixel;
  vec4 shape = mix(v_color, vec4(u_background, 1.0), smoothstep(-0.6 * v_pixel, 0.6 * v_pixel, d));
  gl_FragColor = mix(shape, transparent, smoothstep(ring - 0.6 * v_pixel, ring + 0.6 * v_pixel, d));
  #endif
}`;

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_background'] as const;

/** `background` gives red, green and blue, each 0 to 1, at the time of drawing. */
export const createShapeProgram = (shape: NodeType['shape'], background: () => readonly [number, number, number]) => {
  class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader(shape),
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      };
    }

    processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData) {
      this.array.set([data.x, data.y, data.size, floatColor(data.color), nodeIndex], startIndex);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      gl.uniform1f(uniformLocations.u_correctionRatio!, params.correctionRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
      gl.uniform3fv(uniformLocations.u_background!, background());
    }
  }
  return ShapeProgram as unknown as NodeProgramType;
};
