import { disjointSets } from '../../graph/model/disjoint-sets';
import type { Analysis } from '../analysis';
import type { Knowledge } from '../knowledge';
import { tell, type Told } from './told';

/** What a text had told when the model was asked: all joins but those of pronouns and of the model itself. */
export const tellByNames = (analysis: Analysis, knowledge: Knowledge): Told => {
  const sets = disjointSets(analysis.mentions.length);
  for (const { one, other, by } of analysis.resolution.joins) if (!ASKED_LATER.has(by)) sets.join(one, other);
  return tell(analysis, sets.find, knowledge);
};

const ASKED_LATER = new Set(['pronoun', 'description']);
