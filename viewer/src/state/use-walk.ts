import { useState } from 'react';
import { linesOf, nodeTowards, type Direction } from '../graph/walk';
import type { Scene } from '../canvas/scene';
import { toPin } from '../graph/arrange';
import type { Page } from './page';
import type { GoTo } from './use-page';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Walking the graph by keyboard: where the walker stands, and what each key does. */
export const useWalk = (
  scene: Scene,
  page: Page,
  goTo: GoTo,
  announce: (text: string) => void,
  camera: { readonly zoom: (factor: number) => void; readonly fit: () => void },
) => {
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
  /** Keys that change how the graph is shown, wherever the walker stands; true when it was one. */
  const onViewKey = (key: string): boolean => {
    if (key === '+' || key === '=') camera.zoom(0.75);
    else if (key === '-') camera.zoom(1.33);
    else if (key === '0') camera.fit();
    else if (key === 's') goTo({ told: page.told.includes('*') ? [] : ['*'] });
    else return false;
    return true;
  };
  /** Keys that do something with the node the walker stands on. */
  const onNodeKey = (key: string, id: string): boolean => {
    const at = scene.nodes.find((candidate) => candidate.id === id);
    if (key === 'e') goTo({ added: [...page.added.filter((other) => other !== id), id] });
    else if (key === 'n')
      goTo({ around: id, depth: 1, path: [], query: undefined, added: [], pins: [], node: id, line: undefined });
    else if (key === 'h') {
      goTo({ gone: [...page.gone, id], node: undefined });
      announce(`${label(id)} hidden; Ctrl+Z brings it back`);
    } else if (key === 'p' && at) {
      const others = page.pins.filter((pin) => !pin.endsWith(`,${id}`));
      goTo({ pins: at.isPinned ? others : [...others, toPin(id, at)] });
      announce(at.isPinned ? `${label(id)} no longer pinned` : `${label(id)} pinned`);
    } else return false;
    return true;
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    const key = event.key.toLowerCase();
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
    else if (event.key === 'Escape' && line !== undefined) setLine(undefined);
    else if (!onViewKey(key) && !(node !== undefined && onNodeKey(key, node))) return;
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
