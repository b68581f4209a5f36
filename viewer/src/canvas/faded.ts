import { mix } from '../graph/colour';
import type { Emphasis, Scene, Theme } from './scene';
import { indexScene } from './scene-index';

/** What stays in full colour: all of it when nothing is selected or hovered, else that and its neighbours. */
export const standingOut = (scene: Scene, { hovered, selected }: Emphasis): Set<string> | undefined => {
  const centre = hovered ?? selected;
  if (centre === undefined) return undefined;
  const { placeOf, linesAt, lineOf } = indexScene(scene);
  const line = lineOf.get(centre);
  if (line) return new Set([centre, line.from, line.to]);
  if (!placeOf.has(centre)) return undefined;
  const out = new Set([centre]);
  for (const { key, from, to } of linesAt.get(centre) ?? []) out.add(key).add(from).add(to);
  return out;
};

/** How much of the background is in what does not stand out. */
const share = 0.78;

/** Mixed, not transparent: what lies below must not shine through. */
export const faded = (colour: string, theme: Theme): string => mix(colour, theme.background, share);
