import { resolve } from 'node:path';
import type { Article } from '../../ingest/analysis';
import { readArticles } from '../../src/read-articles';

/** The sample articles of data/. */
export const sampleArticles = async (): Promise<Article[]> => {
  const articles: Article[] = [];
  for await (const reading of readArticles([resolve(__dirname, '../../data/samples')])) {
    if ('article' in reading) articles.push(reading.article);
  }
  return articles;
};

/** Runs of characters between blanks, as an editor counts. */
export const wordsIn = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0);
