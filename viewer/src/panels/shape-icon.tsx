import type { NodeType } from '../../../graph/model/ontology';
import { polygonPoints } from '../canvas/draw-shape';

interface Properties {
  readonly shape: NodeType['shape'];
  readonly colour: string;
}

/** The shape as it is drawn in the graph. */
export const ShapeIcon = ({ shape, colour }: Properties) => (
  <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill={colour}>
    {shape === 'circle' ? <circle cx="8" cy="8" r="5.4" /> : <polygon points={polygonPoints(shape, 8, 5.2)} />}
  </svg>
);
