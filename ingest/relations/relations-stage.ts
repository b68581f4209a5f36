import { defineStage } from '../stage';
import { findRelations } from './find-relations';

export const relations = defineStage({
  name: 'relations',
  needs: ['paragraphs', 'sentences', 'syntax', 'dates', 'mentions', 'offices', 'resolution', 'statements'],
  adds: ['relations'],
  run: (input, knowledge) => ({ relations: findRelations(input, knowledge) }),
});
