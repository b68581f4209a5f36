import type { Ontology } from '../../../graph/model/ontology';
import type { Scene, Theme } from '../canvas/scene';
import type { Shown } from '../state/filter-view';
import { readableOn } from './colour';
import { fanOut } from './fan-out';
import { nodeName, nodeTypeOf } from './node-type';
import { relationColour, relationLabel } from './relation-label';
import { isUncertain } from './status-word';

/** WCAG 2.2: 3:1 for shapes and lines, 4.5:1 for text. */
const [shapeContrast, textContrast] = [3, 4.5];

export const toScene = ({ nodes, lines }: Shown, ontology: Ontology, theme: Theme): Scene => {
  const curvatures = fanOut(lines);
  const degrees = new Map<string, number>();
  for (const { from, to } of lines) for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  // Shapes shrink as the view fills, so that lines stay visible between them.
  const crowd = Math.max(0.45, Math.min(1, Math.sqrt(40 / Math.max(1, nodes.length))));
  return {
    nodes: nodes.map((node) => {
      const type = nodeTypeOf(node.labels, ontology);
      const weight = degrees.get(node.id) ?? 0;
      return {
        id: node.id,
        x: node.x,
        y: node.y,
        label: nodeName(node),
        type: type.name,
        shape: type.shape,
        colour: readableOn(type.colour, theme.background, shapeContrast),
        size: crowd * (type.isEntity ? Math.min(17, 7 + 2 * Math.log2(weight + 1)) : 6),
        weight,
      };
    }),
    // A line from a node to itself cannot be drawn as a curve between two points; the table shows it.
    lines: lines
      .filter(({ from, to }) => from !== to)
      .map((line) => {
        const colour = relationColour(line.type, ontology);
        return {
          key: line.key,
          from: line.from,
          to: line.to,
          label: line.label,
          shortLabel: relationLabel(line.type, ontology),
          colour: readableOn(colour, theme.background, shapeContrast),
          labelColour: readableOn(colour, theme.background, textContrast),
          width: Math.sqrt(crowd) * Math.min(7, 2.2 + 1.2 * Math.log2(line.count)),
          curvature: curvatures.get(line.key)!,
          isDashed: isUncertain(line.status),
          hasArrow: !line.isSymmetric,
        };
      }),
  };
};
