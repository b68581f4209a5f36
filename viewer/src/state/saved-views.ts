import type { PlacedView } from '../api/answers';
import { keptValue } from './kept';

/** A view that a reader wants to come back to, kept in his browser. */
export interface SavedView {
  readonly name: string;
  /** The page, as its address says it. */
  readonly hash: string;
  /** ISO date and time. */
  readonly saved: string;
  /** Marks of the sentences that stood behind its lines, so that new ones can be told. */
  readonly seen: readonly string[];
}

const kept = keptValue<readonly SavedView[]>('views', []);

export const useSavedViews = kept.use;
export const readSavedViews = kept.read;

export const saveView = (view: SavedView): void =>
  kept.write([view, ...kept.read().filter(({ name }) => name !== view.name)]);

export const forgetView = (name: string): void => kept.write(kept.read().filter((view) => view.name !== name));

/** 32 bits of FNV-1a for every sentence behind every fact: enough to know one again, little to keep. */
export const seenIn = (view: Pick<PlacedView, 'edges'>): string[] => {
  const marks = view.edges.flatMap(({ id, properties: { evidence } }) =>
    (Array.isArray(evidence) ? evidence : []).map((sentence) => mark(`${id} ${String(sentence)}`)),
  );
  return [...new Set(marks)].sort();
};

const mark = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** How many sentences are new, and how many gone, since a view was saved. */
export const changesSince = (saved: SavedView, view: Pick<PlacedView, 'edges'>): { fresh: number; gone: number } => {
  const now = new Set(seenIn(view));
  const then = new Set(saved.seen);
  return {
    fresh: [...now].filter((one) => !then.has(one)).length,
    gone: [...then].filter((one) => !now.has(one)).length,
  };
};
