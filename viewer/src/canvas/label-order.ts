import type { SceneNode } from './scene';

/** More names than this are not read. */
const mostNodeLabels = 250;

/** Names that a drawing cannot do without: of its busiest nodes, and of countries. */
const [mostHubs, mostLandmarks] = [20, 60];

/** Whose names must find room, of nodes in the order of their weight; where some stand out, all of these but no more than fit. */
export const neededNames = (inOrder: readonly SceneNode[], out: ReadonlySet<string> | undefined): Set<string> => {
  const wanted = out ? inOrder.filter(({ id }) => out.has(id)).slice(0, mostLandmarks) : [];
  const landmarks = inOrder.filter(({ isLandmark }) => isLandmark).slice(0, mostLandmarks);
  return new Set([...wanted, ...inOrder.slice(0, mostHubs), ...landmarks].map(({ id }) => id));
};

/** Which nodes may be named: where the reader is, then what stands out, hubs and countries, then the weightiest. */
export const labelOrder = (
  inOrder: readonly SceneNode[],
  centres: readonly string[],
  out: ReadonlySet<string> | undefined,
  needed: ReadonlySet<string>,
): SceneNode[] => {
  const groups: [SceneNode[], SceneNode[], SceneNode[], SceneNode[]] = [[], [], [], []];
  for (const node of inOrder) {
    const group = centres.includes(node.id) ? 0 : out?.has(node.id) ? 1 : needed.has(node.id) ? 2 : 3;
    if (groups[group].length < mostNodeLabels) groups[group].push(node);
  }
  return groups.flat().slice(0, mostNodeLabels);
};
