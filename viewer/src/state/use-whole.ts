import { useRef } from 'react';
import type { Sifted } from '../../../graph/model/facets/sift';
import type { PropertyValue } from '../../../graph/model/view';
import { useAnswer, type Asked } from '../api/use-answer';
import { baseOf, type Page } from './page';

/** Facts of one relation on one day; null where no day is known. */
export type DayCount = readonly [day: string | null, relation: string, facts: number];

/** What the filters leave of all that is stored, or of all around the name that is shown. */
export interface WholeAnswer extends Pick<Sifted, 'counts'> {
  readonly days: readonly DayCount[];
  readonly names: number;
  readonly lines: number;
  readonly articles: number;
}

/** What the server is asked to count; undefined for a path or the result of a query, which are shown whole. */
export const scopeOf = (page: Page): Record<string, PropertyValue | object> | undefined => {
  if (baseOf(page) === undefined) return undefined;
  const { around, depth, facets, since, until, clock, gone } = page;
  return {
    ...(around !== undefined && { around }),
    depth,
    facets,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    clock,
    gone,
  };
};

/** Asks what a page's filters leave; `revision` counts changes of the store that this page made. */
export const useScope = <Answer>(path: string, page: Page, revision: number, more: object = {}): Asked<Answer> => {
  const scope = scopeOf(page);
  return useAnswer<Answer>(scope && path, {}, scope && { ...scope, ...more }, revision);
};

/** The counts of a page. While filters change the last ones stay until the next have come. */
export const useWhole = (page: Page, revision: number): WholeAnswer | undefined => {
  const asked = useScope<WholeAnswer>('whole', page, revision);
  const base = JSON.stringify([page.around, page.depth]);
  const last = useRef<{ readonly base: string; readonly answer: WholeAnswer }>(undefined);
  if (asked.state === 'ready') last.current = { base, answer: asked.answer };
  return baseOf(page) === undefined || last.current?.base !== base ? undefined : last.current.answer;
};
