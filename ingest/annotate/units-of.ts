import type { Analysis, NameSpan } from '../analysis';
import type { Knowledge } from '../knowledge';
import { isGroupWord } from '../lexicons/known-words';
import { mergeAliases } from './merge-aliases';
import { mergeTitles, type Descriptions } from './merge-titles';
import { withinSegments } from './within-segments';

type Input = Pick<Analysis, 'tokens' | 'tags' | 'segments' | 'names'>;

/** What the parser takes as one unit: a name with its other names and its title, inside one segment. */
export const unitsOf = ({ tokens, tags, segments, names }: Input, knowledge: Knowledge): NameSpan[] => {
  const merged = mergeTitles(tokens, tags, mergeAliases(tokens, names), describe(knowledge));
  return withinSegments(tokens, segments, merged).map(untyped);
};

// The parser was trained on names without their types.
const untyped = ({ first, end }: NameSpan): NameSpan => ({ first, end }) as NameSpan;

const describe = ({ roles, groupWords, models }: Knowledge): Descriptions => ({
  isVerbForm: (word) => models.lemmas.verbs.has(word) || /[^e]ed$/u.test(word),
  endsInRole: (words) => {
    for (let at = Math.max(0, words.length - 4); at < words.length; at += 1) {
      if (roles.match(words, words, at)?.length === words.length - at) return true;
    }
    return false;
  },
  roleWithOf: (words) => {
    for (let at = 0; at < words.length; at += 1) {
      if (words.slice(at).includes('of') && roles.match(words, words, at)?.length === words.length - at)
        return words.length - at;
    }
    return 0;
  },
  endsInGroupWord: (words) => isGroupWord(groupWords)(words.at(-1)!),
});
