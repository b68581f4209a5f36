import { useMemo, useSyncExternalStore } from 'react';
import { markOf } from './own-queries';
import { firstPage, fromHash, keepUnchanged, toHash, type Page } from './page';

export type Change = { readonly [Field in keyof Page]?: Page[Field] | undefined };
export type GoTo = (change: Change) => void;

const changes = new EventTarget();
const furthest = 'newsgraph.furthest-step';

const subscribe = (changed: () => void) => {
  window.addEventListener('popstate', changed);
  changes.addEventListener('change', changed);
  return () => {
    window.removeEventListener('popstate', changed);
    changes.removeEventListener('change', changed);
  };
};

const stepNow = (): number => (history.state as { step?: number } | null)?.step ?? 0;

/** Read anew from the address every list would be another one, and a click would draw the whole graph again. */
let shown: Page = firstPage;

/** The page lives in the address bar alone, so every change is a step that Back undoes. */
export const usePage = (): readonly [Page, GoTo] => {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return [useMemo(() => (shown = keepUnchanged(shown, fromHash(hash))), [hash]), goTo];
};

/** Whether there is a step of this page to go back or forward to; the browser's own buttons do the same. */
export const useSteps = () => {
  const step = useSyncExternalStore(subscribe, stepNow);
  const last = Number(sessionStorage.getItem(furthest) ?? 0);
  return {
    canUndo: step > 0,
    canRedo: step < last,
    undo: () => step > 0 && history.back(),
    redo: () => step < last && history.forward(),
  };
};

const goTo: GoTo = (change) => {
  // How much to show was said of another part of the graph.
  const isElsewhere = ['around', 'path', 'query'].some((field) => field in change);
  const extent = isElsewhere ? { extent: firstPage.extent, part: firstPage.part } : {};
  goToHash(toHash({ ...fromHash(window.location.hash), ...extent, ...marked(change) } as Page));
};

/** Whatever query a step of this page goes to, its reader has chosen. */
const marked = (change: Change): Change =>
  'query' in change ? { ...change, mark: change.query === undefined ? undefined : markOf(change.query) } : change;

/** The same step otherwise: Back does not lead to what it was. */
export const amend: GoTo = (change) => {
  const next = toHash({ ...fromHash(window.location.hash), ...marked(change) } as Page);
  history.replaceState(history.state, '', `${window.location.pathname}${next ? `#${next}` : ''}`);
  changes.dispatchEvent(new Event('change'));
};

/** A new step to a whole page, as a saved view or a link gives it. */
export const goToHash = (next: string): void => {
  if (next === window.location.hash.replace(/^#/, '')) return;
  const step = stepNow() + 1;
  history.pushState({ step }, '', `${window.location.pathname}${next ? `#${next}` : ''}`);
  sessionStorage.setItem(furthest, String(step));
  changes.dispatchEvent(new Event('change'));
};
