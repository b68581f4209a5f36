import type { Scene, SceneLine, SceneNode } from './scene';

/** What drawing and pointing look up in a scene; places are read from the scene itself, since they move. */
export interface SceneIndex {
  /** By id, where a node stands in `nodes`. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Of each line, where its ends stand in `nodes`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Places in `nodes`, weightiest first. */
  readonly byWeight: readonly number[];
  /** By node id. */
  readonly linesAt: ReadonlyMap<string, readonly SceneLine[]>;
  readonly lineOf: ReadonlyMap<string, SceneLine>;
}

// By lines: a node that is dragged makes new nodes in the same order, and the lines stay.
const known = new WeakMap<Scene['lines'], SceneIndex>();

export const indexScene = ({ nodes, lines }: Scene): SceneIndex => {
  const index = known.get(lines);
  if (index && index.placeOf.size === nodes.length) return index;
  const made = makeIndex(nodes, lines);
  known.set(lines, made);
  return made;
};

const makeIndex = (nodes: readonly SceneNode[], lines: readonly SceneLine[]): SceneIndex => {
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const linesAt = new Map<string, SceneLine[]>();
  for (const line of lines)
    for (const end of [line.from, line.to]) {
      const there = linesAt.get(end);
      if (there) there.push(line);
      else linesAt.set(end, [line]);
    }
  return {
    placeOf,
    from: Int32Array.from(lines, ({ from }) => placeOf.get(from)!),
    to: Int32Array.from(lines, ({ to }) => placeOf.get(to)!),
    byWeight: nodes.map((_node, place) => place).sort((one, other) => nodes[other]!.weight - nodes[one]!.weight),
    linesAt,
    lineOf: new Map(lines.map((line) => [line.key, line])),
  };
};
