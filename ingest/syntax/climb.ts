import { spend } from '../budget';

/** Whatever has heads: a finished `Syntax`, or a tree that is still being mended. A head of -1 is none. */
export interface Arcs {
  readonly heads: ArrayLike<number>;
}

/**
 * The way up from a token: itself, its head, the head of that. No way is longer than there are tokens, so that a walk ends
 * whatever the heads say. All walks up go through this file, and each step counts.
 */
export function* upwards({ heads }: Arcs, token: number): Generator<number, void> {
  let at = token;
  for (let steps = heads.length; at >= 0 && steps > 0; steps -= 1) {
    spend(1);
    yield at;
    at = heads[at] ?? -1;
  }
}

/** The tokens above a token, nearest first. */
export const above = (arcs: Arcs, token: number): Generator<number, void> => upwards(arcs, arcs.heads[token] ?? -1);

/** Climbs as long as `goesOn` says so of where it stands, and never past the root. */
export const climbWhile = ({ heads }: Arcs, token: number, goesOn: (at: number) => boolean): number => {
  let at = token;
  for (let steps = heads.length; steps > 0 && (heads[at] ?? -1) >= 0 && goesOn(at); steps -= 1) {
    spend(1);
    at = heads[at]!;
  }
  return at;
};

/** The first one that fits on the way up, the token itself among them, or -1. */
export const firstUpwards = ({ heads }: Arcs, token: number, fits: (at: number) => boolean): number => {
  let at = token;
  for (let steps = heads.length; at >= 0 && steps > 0; steps -= 1) {
    spend(1);
    if (fits(at)) return at;
    at = heads[at] ?? -1;
  }
  return -1;
};

/** The root that a token stands under, or is. */
export const rootAbove = (arcs: Arcs, token: number): number => climbWhile(arcs, token, () => true);

/** Whether a token stands under another one, at any depth, or is it. */
export const standsUnder = (arcs: Arcs, token: number, over: number): boolean =>
  firstUpwards(arcs, token, (at) => at === over) >= 0;

/** What is passed on the way from a token up to another one, both among them; empty where the other one is not above. */
export const pathUp = (arcs: Arcs, token: number, to: number): number[] => {
  const path: number[] = [];
  for (const at of upwards(arcs, token)) {
    path.push(at);
    if (at === to) return path;
  }
  return [];
};
