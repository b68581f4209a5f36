import type { Scene, SceneLine, SceneNode } from '../canvas/scene';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest node within 45° or so of a direction; from nowhere, the best connected one. Stays when nothing lies there. */
export const nodeTowards = (scene: Scene, from: string | undefined, direction: Direction): string | undefined => {
  const start = scene.nodes.find(({ id }) => id === from);
  if (!start)
    return [...scene.nodes].sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))[0]?.id;
  let best: { id: string; cost: number } | undefined;
  for (const node of scene.nodes) {
    const [ahead, aside] = stepsTo(start, node, direction);
    if (ahead <= 0 || aside > ahead * 1.2) continue;
    const cost = ahead + 2 * aside;
    if (cost < (best?.cost ?? Infinity)) best = { id: node.id, cost };
  }
  return best?.id ?? start.id;
};

const stepsTo = (start: SceneNode, node: SceneNode, direction: Direction): readonly [number, number] => {
  const [across, upright] = [node.x - start.x, node.y - start.y];
  if (direction === 'right') return [across, Math.abs(upright)];
  if (direction === 'left') return [-across, Math.abs(upright)];
  return [direction === 'up' ? upright : -upright, Math.abs(across)];
};

/** The lines that touch a node, sorted by what they say. */
export const linesOf = (scene: Scene, id: string): SceneLine[] =>
  scene.lines
    .filter(({ from, to }) => from === id || to === id)
    .sort((one, other) => (one.label + one.key < other.label + other.key ? -1 : 1));
