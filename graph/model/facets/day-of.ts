import type { ViewEdge } from '../view';
import { articlesOf, type ArticleLine } from './facet';

/** Which of two dates a fact is filed under. */
export type Clock = 'published' | 'happened';

/**
 * The day a fact is filed under, ISO: when it happened, where the text says so, or when it was first published. A month
 * or a year counts as its first day; undefined when nothing is known.
 */
export const dayOf = (
  edge: ViewEdge,
  articles: Readonly<Record<string, ArticleLine>>,
  clock: Clock,
): string | undefined => {
  if (clock === 'happened') return inFull(edge.properties.date);
  const days = articlesOf(edge).flatMap((article) => inFull(articles[article]?.published) ?? []);
  return days.sort()[0];
};

/** Of an interval, `2007/2011`, its start. */
const inFull = (date: unknown): string | undefined => {
  const match = typeof date === 'string' ? /^(\d{4})(-\d{2})?(-\d{2})?/.exec(date) : null;
  return match ? `${match[1]}${match[2] ?? '-01'}${match[3] ?? '-01'}` : undefined;
};
