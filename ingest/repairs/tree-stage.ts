import type { NameSpan, Upos } from '../analysis';
import { parse } from '../annotate/parse';
import { unitsOf } from '../annotate/units-of';
import { defineStage } from '../stage';
import { buildSyntax } from '../syntax/syntax';
import { passes as allPasses } from './order';
import type { Pass } from './repair';
import { runRepairs } from './run-repairs';
import { wordReadings } from './word-readings';

/** The stage with these repairs; the reader has all of them. */
export const treeStage = (passes: readonly Pass[]) =>
  defineStage({
    name: 'tree',
    needs: ['segments', 'tokens', 'tags', 'fineTags', 'lemmas', 'names'],
    adds: ['tree', 'syntax', 'treeRepairs'],
    run: ({ segments, tokens, tags, fineTags, lemmas, names }, knowledge) => {
      const proper = withNamesProper(tags, names);
      const units = unitsOf({ tokens, tags: proper, segments, names }, knowledge);
      const parsed = parse(tokens, segments, proper, fineTags, units, knowledge.models.parser);
      const repaired = runRepairs({ tokens, lemmas, tags: proper }, segments, parsed, passes, wordReadings(knowledge));
      return {
        tree: repaired.tree,
        syntax: buildSyntax(tokens, repaired.tags, lemmas, repaired.tree),
        treeRepairs: repaired.touched,
      };
    },
  });

export const tree = treeStage(allPasses);

/** A word of a name is a proper noun, whatever the tagger made of it. */
const withNamesProper = (tags: readonly Upos[], names: readonly NameSpan[]): Upos[] => {
  const proper = [...tags];
  for (const { first, end } of names) {
    for (let token = first; token < end; token += 1)
      if (/^(?:VERB|AUX|ADV|X|INTJ)$/u.test(tags[token]!)) proper[token] = 'PROPN';
  }
  return proper;
};
