import type { Scene } from '../../viewer/src/canvas/scene';
import { linesOf, nodeTowards } from '../../viewer/src/graph/walk';

const node = (id: string, x: number, y: number, weight: number) => ({
  id,
  x,
  y,
  weight,
  label: id,
  type: 'Person',
  shape: 'circle' as const,
  colour: '#000000',
  size: 8,
  more: 0,
  isLandmark: false,
  isPinned: false,
});
const line = (from: string, to: string, label: string) => ({
  key: from + label + to,
  from,
  to,
  label,
  shortLabel: label,
  colour: '#000000',
  labelColour: '#000000',
  width: 2,
  curvature: 0.1,
  isDashed: false,
  hasArrow: true,
});
const scene: Scene = {
  nodes: [node('middle', 0, 0, 3), node('east', 100, 10, 1), node('north', 5, 80, 1), node('far', 300, 0, 1)],
  lines: [line('middle', 'north', 'meets'), line('east', 'middle', 'leads'), line('east', 'far', 'meets')],
};

describe('walking by keyboard', () => {
  it('starts at the best connected node', () => expect(nodeTowards(scene, undefined, 'left')).toBe('middle'));

  it('goes to the nearest node that way, and stays where none is', () => {
    expect(nodeTowards(scene, 'middle', 'right')).toBe('east');
    expect(nodeTowards(scene, 'middle', 'up')).toBe('north');
    expect(nodeTowards(scene, 'middle', 'left')).toBe('middle');
    expect(nodeTowards(scene, 'north', 'down')).toBe('middle');
  });

  it('lists the lines of a node by what they say', () =>
    expect(linesOf(scene, 'middle').map(({ key }) => key)).toEqual(['eastleadsmiddle', 'middlemeetsnorth']));
});
