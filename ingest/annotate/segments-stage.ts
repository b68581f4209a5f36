import { defineStage } from '../stage';
import { parseSegments } from './parse-segments';

export const segments = defineStage({
  name: 'segments',
  needs: ['article', 'quotes', 'sentences', 'tokens'],
  adds: ['segments'],
  run: ({ article, quotes, sentences, tokens }) => ({
    segments: parseSegments(article.text, sentences, tokens, quotes),
  }),
});
