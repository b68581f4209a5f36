import { defineStage } from '../stage';
import { findParagraphs } from './find-paragraphs';

export const paragraphs = defineStage({
  name: 'paragraphs',
  needs: ['article'],
  adds: ['paragraphs'],
  run: ({ article }, { page }) => ({ paragraphs: findParagraphs(article, page) }),
});
