import { defineStage } from '../stage';
import { findQuotes } from './find-quotes';

export const quotes = defineStage({
  name: 'quotes',
  needs: ['article', 'paragraphs'],
  adds: ['quotes'],
  run: ({ article, paragraphs }) => ({ quotes: findQuotes(article.text, paragraphs) }),
});
