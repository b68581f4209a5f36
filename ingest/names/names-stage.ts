import { withinSegments } from '../annotate/within-segments';
import { defineStage } from '../stage';
import { readNames } from './read-names';

export const names = defineStage({
  name: 'names',
  needs: ['article', 'paragraphs', 'sentences', 'tokens', 'segments', 'tags', 'lemmas'],
  adds: ['names'],
  run: (input, knowledge) => ({
    names: withinSegments(input.tokens, input.segments, readNames(input, knowledge)),
  }),
});
