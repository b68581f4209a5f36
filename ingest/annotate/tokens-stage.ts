import type { Sentence } from '../analysis';
import { defineStage } from '../stage';
import { splitSentences } from './split-sentences';
import { tokenise } from './tokenise';

export const tokens = defineStage({
  name: 'tokens',
  needs: ['article', 'paragraphs'],
  adds: ['sentences', 'tokens'],
  run: ({ article, paragraphs }, { models }) => {
    const spans = paragraphs.flatMap(({ proseStart, end, role }, paragraph) => {
      if (role === 'credit') return [{ start: proseStart, end, paragraph }];
      if (role !== 'title' && role !== 'body' && role !== 'caption') return [];
      const found = splitSentences(article.text, { start: proseStart, end }, models.abbreviations);
      return found.map((span) => ({ ...span, paragraph }));
    });
    const tokenised = tokenise(article.text, spans, models.abbreviations);
    return { sentences: tokenised.sentences as Sentence[], tokens: tokenised.tokens };
  },
});
