import { useMemo, useSyncExternalStore } from 'react';
import { fromHash, toHash, type Page } from './page';

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

export type GoTo = (change: { readonly [Field in keyof Page]?: Page[Field] | undefined }) => void;

/** The page lives in the address bar alone, so every change is a step that Back undoes. */
export const usePage = (): readonly [Page, GoTo] => {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return [useMemo(() => fromHash(hash), [hash]), goTo];
};

const goTo: GoTo = (change) => {
  const next = toHash({ ...fromHash(window.location.hash), ...change } as Page);
  if (`#${next}` !== window.location.hash && (next || window.location.hash)) window.location.hash = next;
};
