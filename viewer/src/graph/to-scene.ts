import type { Ontology } from '../../../graph/model/ontology';
import { mostCurves, type Scene, type Theme } from '../canvas/scene';
import type { Shown } from '../state/filter-view';
import type { Places } from './arrange';
import { readableOn } from './colour';
import { fanOut } from './fan-out';
import { nodeName, nodeTypeOf } from './node-type';
import { relationColour, relationLabel } from './relation-label';

/** WCAG 2.2: 3:1 for shapes and lines, 4.5:1 for text. */
const [shapeContrast, textContrast] = [3, 4.5];

/** Okabe and Ito's colours, told apart by colour-blind readers; further communities share the last. */
const communityColours = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#7A5195', '#777777'];

export interface Looks {
  /** Where nodes stand instead of where the server put them. */
  readonly places?: Places;
  readonly pinned?: Places;
  /** What size shows, by id, any scale; lines at a node when absent. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** Numbers of communities, greatest first; colours then show these, shapes still the type. */
  readonly communities?: Readonly<Record<string, number>>;
  /** By id, how many neighbours the store has. */
  readonly neighbours?: Readonly<Record<string, number>>;
}

export const toScene = ({ nodes, lines }: Shown, ontology: Ontology, theme: Theme, looks: Looks = {}): Scene => {
  const isStraight = lines.length > mostCurves;
  const curvatures = isStraight ? undefined : fanOut(lines);
  const around = new Map<string, Set<string>>();
  const degrees = new Map<string, number>();
  for (const { from, to } of lines)
    for (const [end, other] of [
      [from, to],
      [to, from],
    ] as const) {
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
      around.set(end, (around.get(end) ?? new Set()).add(other));
    }
  // Shapes shrink as the view fills, so that lines stay visible between them.
  const crowd = Math.max(0.45, Math.min(1, Math.sqrt(40 / Math.max(1, nodes.length))));
  const greatest = Object.values(looks.sizes ?? {}).reduce((one, other) => Math.max(one, other), 0);
  const sizeOf = (id: string, weight: number) => {
    const value = looks.sizes?.[id];
    if (looks.sizes && greatest > 0) return 6 + 16 * Math.sqrt((value ?? 0) / greatest);
    return Math.min(17, 7 + 2 * Math.log2(weight + 1));
  };
  return {
    nodes: nodes.map((node) => {
      const type = nodeTypeOf(node.labels, ontology);
      const weight = degrees.get(node.id) ?? 0;
      const { x, y } = looks.pinned?.get(node.id) ?? looks.places?.get(node.id) ?? node;
      const group = looks.communities?.[node.id];
      const colour =
        group === undefined ? type.colour : communityColours[Math.min(group, communityColours.length - 1)]!;
      const more = (looks.neighbours?.[node.id] ?? 0) - (around.get(node.id)?.size ?? 0);
      return {
        id: node.id,
        x,
        y,
        label: nodeName(node),
        type: type.name,
        shape: type.shape,
        colour: readableOn(colour, theme.background, shapeContrast),
        size: crowd * (type.isEntity ? sizeOf(node.id, weight) : 6),
        weight: type.isEntity ? weight : 0,
        isLandmark: type.name === 'Country',
        more: Math.max(0, more),
        isPinned: looks.pinned?.has(node.id) ?? false,
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
          curvature: curvatures?.get(line.key) ?? 0,
          isDashed: line.isUncertain,
          hasArrow: !line.isSymmetric,
        };
      }),
  };
};
