import type { Citation } from './view';

/** How much stands behind a claim; docs/counting.md says what each number is. */
export interface Sources {
  readonly sentences: number;
  readonly articles: number;
  /** Independent ones. */
  readonly outlets: number;
}

type Cited = Pick<Citation, 'article' | 'reprintOf' | 'publisher' | 'text'>;

/** The story that a sentence stands in: the article, of a reprint the one that it repeats. */
export const storyOf = ({ article, reprintOf }: Pick<Cited, 'article' | 'reprintOf'>): string => reprintOf ?? article;

export const countSources = (citations: readonly Cited[]): Sources => {
  const articles = new Set(citations.map(storyOf)).size;
  const publishers = new Set(citations.map(({ publisher = '' }) => publisher)).size;
  return {
    sentences: new Set(citations.map((citation) => `${storyOf(citation)}\n${citation.text}`)).size,
    articles,
    outlets: Math.min(publishers, articles),
  };
};
