import { mix } from '../graph/colour';
import type { Emphasis, Scene, Theme } from './scene';

/** What stays in full colour: all of it when nothing is selected or hovered, else that and its neighbours. */
export const standingOut = (scene: Scene, emphasis: Emphasis): Set<string> | undefined => {
  const centre = emphasis.hovered ?? emphasis.selected;
  if (centre === undefined) return undefined;
  const out = new Set([centre]);
  for (const line of scene.lines) {
    if (line.key === centre) out.add(line.from).add(line.to);
    if (line.from === centre || line.to === centre) out.add(line.key).add(line.from).add(line.to);
  }
  return scene.nodes.some((node) => out.has(node.id)) ? out : undefined;
};

/** Mixed, not transparent: what lies below must not shine through. */
export const faded = (colour: string, theme: Theme): string => mix(colour, theme.background, 0.78);
