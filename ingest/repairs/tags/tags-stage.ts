import { lemmatise } from '../../annotate/lemmatise';
import { settleFine } from '../../annotate/settle-fine';
import { tag } from '../../annotate/tag';
import { defineStage } from '../../stage';
import { tagPasses } from './order';
import type { TagPass } from './tag-repair';
import { runTagRepairs } from './run-tag-repairs';
import { tagWords } from './tag-words';

/** The stage with these repairs; the reader has all of them. */
export const tagsStage = (passes: readonly TagPass[]) =>
  defineStage({
    name: 'tags',
    needs: ['sentences', 'tokens'],
    adds: ['tags', 'fineTags', 'lemmas', 'tagRepairs'],
    run: ({ sentences, tokens }, knowledge) => {
      const { models, words } = knowledge;
      const guessed = tag(tokens, sentences, models.tagger);
      const mended = runTagRepairs(tokens, sentences, guessed.tags, passes, tagWords(knowledge));
      const isPast = (word: string): boolean => words.pastForms.has(word);
      return {
        tags: mended.tags,
        fineTags: settleFine(tokens, guessed, mended.tags, models.tagger.classes, isPast),
        lemmas: tokens.map((token, index) => lemmatise(token.text, mended.tags[index]!, models.lemmas)),
        tagRepairs: mended.touched,
      };
    },
  });

export const tags = tagsStage(tagPasses);
