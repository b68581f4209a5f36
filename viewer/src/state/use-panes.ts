import { useEffect, useState } from 'react';

/** Sizes in CSS pixels; 0 is folded away. They belong to the reader's screen, not to a link, so they are kept apart. */
export interface Panes {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export const usualPanes: Panes = { left: 232, right: 372, bottom: 96 };
export const paneLimits: Readonly<Record<keyof Panes, readonly [least: number, most: number]>> = {
  left: [180, 420],
  right: [280, 760],
  bottom: [72, 240],
};

const place = 'newsgraph.panes';

/** Below half of the least size a pane folds away. */
export const toPaneSize = (pane: keyof Panes, size: number): number => {
  const [least, most] = paneLimits[pane];
  if (size < least / 2) return 0;
  return Math.round(Math.min(most, Math.max(least, size)));
};

const read = (): Panes => {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Panes>;
    const size = (pane: keyof Panes) =>
      typeof kept[pane] === 'number' ? toPaneSize(pane, kept[pane]) : usualPanes[pane];
    return { left: size('left'), right: size('right'), bottom: size('bottom') };
  } catch {
    return usualPanes;
  }
};

export const usePanes = () => {
  const [panes, setPanes] = useState(read);
  useEffect(() => localStorage.setItem(place, JSON.stringify(panes)), [panes]);
  return [
    panes,
    (pane: keyof Panes, size: number) => setPanes((before) => ({ ...before, [pane]: toPaneSize(pane, size) })),
  ] as const;
};
