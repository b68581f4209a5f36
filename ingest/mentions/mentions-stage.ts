import { isListedPlace } from '../lexicons/known-words';
import { defineStage } from '../stage';
import { findMentions } from './find-mentions';

export const mentions = defineStage({
  name: 'mentions',
  needs: ['article', 'paragraphs', 'sentences', 'names', 'syntax'],
  adds: ['mentions', 'offices'],
  run: ({ article, paragraphs, sentences, names, syntax }, knowledge) => {
    const isCredit = (at: number): boolean => paragraphs[sentences[at]!.paragraph]!.role === 'credit';
    const isPlace = (words: string): boolean => isListedPlace(words, knowledge);
    return findMentions(syntax, names, isCredit, isPlace, knowledge, yearOf(article.published));
  },
});

const yearOf = (published: string | undefined): number | undefined => {
  const year = Number.parseInt(published ?? '', 10);
  return Number.isNaN(year) ? undefined : year;
};
