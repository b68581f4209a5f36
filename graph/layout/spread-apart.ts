import type Graph from 'graphology';

const rounds = 60;

/** Moves pairs of nodes nearer than `distance` away from each other, looking only at neighbouring cells of a grid. */
export const spreadApart = (graph: Graph, distance: number): void => {
  const nodes = graph.mapNodes((id, { x, y }) => ({ id, x: x as number, y: y as number }));
  for (let round = 0; round < rounds; round++) {
    const cells = new Map<string, typeof nodes>();
    const cellOf = (value: number) => Math.floor(value / distance);
    for (const node of nodes) {
      const key = `${cellOf(node.x)},${cellOf(node.y)}`;
      cells.set(key, [...(cells.get(key) ?? []), node]);
    }
    let hasMoved = false;
    nodes.forEach((node, index) => {
      for (let column = -1; column <= 1; column++)
        for (let row = -1; row <= 1; row++)
          for (const other of cells.get(`${cellOf(node.x) + column},${cellOf(node.y) + row}`) ?? []) {
            if (other.id <= node.id) continue;
            const [across, upright] = [other.x - node.x, other.y - node.y];
            const gap = Math.hypot(across, upright);
            if (gap >= distance) continue;
            // Two nodes on one spot part in a direction that depends on their place in the order alone.
            const [directionX, directionY] =
              gap > 0.01 ? [across / gap, upright / gap] : [Math.cos(index), Math.sin(index)];
            const step = (distance - gap) / 3;
            node.x -= directionX! * step;
            node.y -= directionY! * step;
            other.x += directionX! * step;
            other.y += directionY! * step;
            hasMoved = true;
          }
    });
    if (!hasMoved) break;
  }
  for (const { id, x, y } of nodes) graph.mergeNodeAttributes(id, { x, y });
};
