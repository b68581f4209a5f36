import { defineStage } from '../stage';
import { findStatements } from './find-statements';
import { makeSetting } from './make-setting';

export const statements = defineStage({
  name: 'statements',
  needs: ['article', 'paragraphs', 'quotes', 'sentences', 'syntax', 'mentions', 'offices', 'resolution'],
  adds: ['statements'],
  run: (input, knowledge) => ({ statements: findStatements(makeSetting(input, knowledge)) }),
});
