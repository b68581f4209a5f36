import { useState } from 'react';
import { linesOf, nodeTowards, type Direction } from '../graph/walk';
import type { Scene } from '../canvas/scene';
import type { GoTo } from './use-page';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Walking the graph by keyboard: where the walker stands, and what each key does. */
export const useWalk = (scene: Scene, goTo: GoTo, announce: (text: string) => void) => {
  const [node, setNode] = useState<string>();
  const [line, setLine] = useState<string>();
  const label = (id: string) => scene.nodes.find((candidate) => candidate.id === id)?.label ?? id;
  const stand = (id: string | undefined) => {
    setNode(id);
    setLine(undefined);
    if (id === undefined) return;
    const count = linesOf(scene, id).length;
    const type = scene.nodes.find((candidate) => candidate.id === id)!.type;
    announce(`${label(id)}, ${type.toLowerCase()}, ${count} ${count === 1 ? 'line' : 'lines'}`);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const direction = directions[event.key];
    if (direction) stand(nodeTowards(scene, node, direction));
    else if (event.key === 'Tab' && node !== undefined) {
      const lines = linesOf(scene, node);
      const place = lines.findIndex(({ key }) => key === line) + (event.shiftKey ? -1 : 1);
      const next = line === undefined && event.shiftKey ? undefined : lines[place];
      // Past the last line Tab leaves the graph, as it does anywhere else.
      if (!next) return;
      setLine(next.key);
      announce(`${label(next.from)} ${next.label} ${label(next.to)}`);
    } else if (event.key === 'Enter' && line !== undefined) goTo({ line, node: undefined });
    else if (event.key === 'Enter' && node !== undefined) goTo({ node, line: undefined });
    else if (event.key.toLowerCase() === 'e' && node !== undefined)
      goTo({ around: node, depth: 1, node, line: undefined });
    else if (event.key === 'Escape' && line !== undefined) setLine(undefined);
    else return;
    event.preventDefault();
  };
  const isThere = scene.nodes.some(({ id }) => id === node);
  return {
    node: isThere ? node : undefined,
    focused: line ?? (isThere ? node : undefined),
    onKeyDown,
    leave: () => {
      setNode(undefined);
      setLine(undefined);
    },
  };
};
