import { defineStage } from '../stage';
import { resolve } from './resolve';

export const entities = defineStage({
  name: 'entities',
  needs: ['quotes', 'names', 'syntax', 'mentions', 'offices'],
  adds: ['resolution'],
  run: (input, knowledge) => ({ resolution: resolve(input, knowledge) }),
});
