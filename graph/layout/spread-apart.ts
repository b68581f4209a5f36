import type Graph from 'graphology';

/** A large drawing is dense whatever is done; it is only kept from lying on one spot. */
const roundsFor = (order: number): number => (order > 5_000 ? 12 : 60);

/** One number for a cell of the plane; columns are far fewer than would let two cells share one. */
const keyOf = (column: number, row: number): number => column * 67_108_864 + row;

/** Moves pairs of nodes nearer than `distance` away from each other, looking only at neighbouring cells of a grid. */
export const spreadApart = (graph: Graph, distance: number): void => {
  const count = graph.order;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  graph.nodes().forEach((id, node) => {
    x[node] = graph.getNodeAttribute(id, 'x') as number;
    y[node] = graph.getNodeAttribute(id, 'y') as number;
  });
  const part = (one: number, other: number): boolean => {
    const [across, upright] = [x[other]! - x[one]!, y[other]! - y[one]!];
    const square = across * across + upright * upright;
    if (square >= distance * distance) return false;
    const gap = Math.sqrt(square);
    const step = (distance - gap) / 3;
    // Two nodes on one spot part in a direction that depends on their place in the order alone.
    const moveX = step * (gap > 0.01 ? across / gap : Math.cos(one));
    const moveY = step * (gap > 0.01 ? upright / gap : Math.sin(one));
    x[one]! -= moveX;
    y[one]! -= moveY;
    x[other]! += moveX;
    y[other]! += moveY;
    return true;
  };
  // The nodes of a cell, as a chain: the first by cell, then each node's next, -1 at the end.
  const next = new Int32Array(count);
  for (let round = 0; round < roundsFor(count); round += 1) {
    const first = new Map<number, number>();
    for (let node = count - 1; node >= 0; node -= 1) {
      const key = keyOf(Math.floor(x[node]! / distance), Math.floor(y[node]! / distance));
      next[node] = first.get(key) ?? -1;
      first.set(key, node);
    }
    let hasMoved = false;
    for (let node = 0; node < count; node += 1) {
      const [column, row] = [Math.floor(x[node]! / distance), Math.floor(y[node]! / distance)];
      for (let left = column - 1; left <= column + 1; left += 1)
        for (let low = row - 1; low <= row + 1; low += 1)
          for (let other = first.get(keyOf(left, low)) ?? -1; other !== -1; other = next[other]!)
            if (other > node && part(node, other)) hasMoved = true;
    }
    if (!hasMoved) break;
  }
  let node = 0;
  graph.updateEachNodeAttributes((_id, attributes) => {
    const place = { x: x[node]!, y: y[node]! };
    node += 1;
    return { ...attributes, ...place };
  });
};
