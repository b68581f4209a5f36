import { defineStage } from '../stage';
import { findDates } from './find-dates';

export const dates = defineStage({
  name: 'dates',
  needs: ['article', 'sentences', 'syntax'],
  adds: ['dates'],
  run: ({ article, sentences, syntax }) => ({ dates: findDates(article, sentences, syntax) }),
});
