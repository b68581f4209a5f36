import { useRef } from 'react';
import type { PlacedView } from '../api/answers';
import { useLoaded, type Asked } from '../api/use-answer';
import { loadView } from './load-view';
import type { Page } from './page';
import { scopeOf } from './use-whole';

/** The view of a page. While more is fetched for what is shown already, that stays on screen. */
export const useView = (
  page: Page,
  /** Counts changes of the store that this page made. */
  revision: number,
): Asked<PlacedView> => {
  const { around, depth, extent, path, query, mark, added, told } = page;
  const these = page.part === 'these' ? scopeOf(page) : undefined;
  const base = JSON.stringify([around, depth, extent, path, query, mark, these]);
  const last = useRef<{ base: string; asked: Asked<PlacedView> }>(undefined);
  const asked = useLoaded(JSON.stringify([base, added, told, revision]), (signal) =>
    loadView(
      {
        ...(around !== undefined && { around }),
        depth,
        extent,
        path,
        ...(query !== undefined && { query }),
        ...(mark !== undefined && { mark }),
        added,
        told,
        these,
      },
      signal,
    ),
  );
  if (asked.state === 'ready') last.current = { base, asked };
  return asked.state === 'waiting' && last.current?.base === base ? last.current.asked : asked;
};
