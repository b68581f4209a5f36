import type { Analysis } from '../analysis';
import type { EntityLookup } from '../lookup/entity-lookup';
import { headWithin } from '../syntax/stretch';

/** At most so many words name the speaker of a headline. */
const LONGEST = 5;

/**
 * "Troops target civilians: opposition chief": who a headline quotes stands behind its last colon. Gives the entity by
 * sentence; what the headline says is then that entity's claim.
 */
export const headlineSpeakers = (
  { paragraphs, sentences, syntax }: Pick<Analysis, 'paragraphs' | 'sentences' | 'syntax'>,
  lookup: EntityLookup,
): Map<number, { readonly entity: number; readonly colon: number }> => {
  const speakers = new Map<number, { entity: number; colon: number }>();
  sentences.forEach(({ paragraph, firstToken, endToken }, sentence) => {
    if (paragraphs[paragraph]!.role !== 'title') return;
    for (let colon = endToken - 2; colon > firstToken && endToken - colon <= LONGEST + 1; colon -= 1) {
      if (syntax.tokens[colon]!.text !== ':') continue;
      const entity = lookup.at(headWithin(syntax, colon + 1, endToken));
      if (entity >= 0) speakers.set(sentence, { entity, colon });
      return;
    }
  });
  return speakers;
};
