import type Graph from 'graphology';

/** More pivots tell little more (Brandes and Pich 2007 use 50 up to a million nodes). */
const mostPivots = 50;

/** Angle between neighbours on a sunflower: nodes that no pivot tells apart do not fall on one spot. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Room of a node, layout units. */
const spacing = 40;

/**
 * Gives every node of a connected graph a first place that shows the graph's shape: PivotMDS (Brandes, Pich 2007), so
 * that a force layout need not find it by many steps. Depends on the order of nodes alone.
 */
export const pivotStart = (graph: Graph): void => {
  const distances = centre(pivotDistances(graph));
  const first = strongestAxis(distances);
  const second = strongestAxis(distances, first);
  const count = graph.order;
  const [x, y] = [project(distances, first), project(distances, second)];
  const spread = Math.sqrt((sumOfSquares(x) + sumOfSquares(y)) / count) || 1;
  const scale = (0.7 * spacing * Math.sqrt(count)) / spread;
  let index = 0;
  graph.updateEachNodeAttributes((_id, attributes) => {
    const [angle, radius] = [index * goldenAngle, spacing * 0.05 * Math.sqrt(index % 100)];
    const place = { x: x[index]! * scale + radius * Math.cos(angle), y: y[index]! * scale + radius * Math.sin(angle) };
    index += 1;
    return { ...attributes, ...place };
  });
};

/** Squared steps from each pivot to every node: the busiest node first, then always one farthest from those before. */
const pivotDistances = (graph: Graph): Float64Array[] => {
  const { starts, ends } = neighbours(graph);
  const count = graph.order;
  const nearest = new Int32Array(count).fill(count);
  let pivot = 0;
  for (let node = 1; node < count; node += 1)
    if (starts[node + 1]! - starts[node]! > starts[pivot + 1]! - starts[pivot]!) pivot = node;
  const queue = new Int32Array(count);
  return Array.from({ length: Math.min(mostPivots, count) }, () => {
    const steps = new Int32Array(count).fill(-1);
    steps[pivot] = 0;
    queue[0] = pivot;
    for (let head = 0, tail = 1; head < tail; head += 1) {
      const node = queue[head]!;
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
        const other = ends[at]!;
        if (steps[other] !== -1) continue;
        steps[other] = steps[node]! + 1;
        queue[tail++] = other;
      }
    }
    for (let node = 0; node < count; node += 1) nearest[node] = Math.min(nearest[node]!, steps[node]!);
    pivot = nearest.reduce((farthest, far, node) => (far > nearest[farthest]! ? node : farthest), 0);
    return Float64Array.from(steps, (step) => step * step);
  });
};

/** The other ends of node n's lines stand from starts[n] to starts[n + 1]. */
const neighbours = (graph: Graph) => {
  const index = new Map(graph.nodes().map((id, at) => [id, at]));
  const starts = new Int32Array(graph.order + 1);
  const ends: number[] = [];
  for (const [id, at] of index) {
    graph.forEachNeighbor(id, (other) => ends.push(index.get(other)!));
    starts[at + 1] = ends.length;
  }
  return { starts, ends };
};

const centre = (squares: Float64Array[]): Float64Array[] => {
  const count = squares[0]!.length;
  const means = squares.map((row) => row.reduce((sum, value) => sum + value, 0) / count);
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  for (let node = 0; node < count; node += 1) {
    let own = 0;
    for (const row of squares) own += row[node]!;
    own /= squares.length;
    squares.forEach((row, pivot) => (row[node] = -0.5 * (row[node]! - means[pivot]! - own + mean)));
  }
  return squares;
};

/** The weights of pivots along which the nodes spread most, at right angles to another axis: power iteration. */
const strongestAxis = (rows: readonly Float64Array[], other?: readonly number[]): number[] => {
  const products = rows.map((row) => rows.map((column) => dot(row, column)));
  let axis = rows.map((_row, index) => Math.cos(index + 1));
  for (let round = 0; round < 60; round += 1) {
    const shared = other ? dot(axis, other) : 0;
    const turned = axis.map((value, index) => value - shared * (other?.[index] ?? 0));
    const next = products.map((row) => dot(row, turned));
    const length = Math.sqrt(dot(next, next));
    if (length < 1e-9) return turned;
    axis = next.map((value) => value / length);
  }
  return axis;
};

const project = (rows: readonly Float64Array[], axis: readonly number[]): Float64Array =>
  rows[0]!.map((_value, node) => rows.reduce((sum, row, pivot) => sum + row[node]! * axis[pivot]!, 0));

const dot = (one: ArrayLike<number>, other: ArrayLike<number>): number => {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += one[index]! * other[index]!;
  return sum;
};

const sumOfSquares = (values: Float64Array): number => dot(values, values);
