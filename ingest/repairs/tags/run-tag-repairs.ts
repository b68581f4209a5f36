import type { Segment, Token, Upos } from '../../annotation';
import type { Touch } from '../touch';
import type { DraftTags, TagPass } from './tag-repair';
import type { TagWords } from './tag-words';

export interface MendedTags {
  readonly tags: readonly Upos[];
  readonly touched: readonly Touch[];
}

const looking = new WeakMap<TagPass['repairs'], Map<Upos, TagPass['repairs']>>();

/** Those of the repairs that look at words of a tag. */
const lookingAt = (repairs: TagPass['repairs'], tag: Upos): TagPass['repairs'] => {
  const byTag = looking.get(repairs) ?? new Map<Upos, TagPass['repairs']>();
  looking.set(repairs, byTag);
  const found = byTag.get(tag) ?? repairs.filter(({ at }) => at.tags === undefined || at.tags.includes(tag));
  byTag.set(tag, found);
  return found;
};

/** Tries the repairs of all passes on the tags of each sentence. */
export const runTagRepairs = (
  tokens: readonly Token[],
  sentences: readonly Segment[],
  guesses: readonly Upos[],
  passes: readonly TagPass[],
  words: TagWords,
): MendedTags => {
  const settled = [...guesses];
  const touched: Touch[] = [];
  let moves = 0;
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    const isInside = (token: number): boolean => token >= firstToken && token < endToken;
    const draftOf = (read: readonly Upos[]): DraftTags => ({
      firstToken,
      endToken,
      text: (token) => (isInside(token) ? tokens[token]!.text : ''),
      tag: (token) => (isInside(token) ? read[token] : undefined),
      retag: (token, tag) => {
        if (!isInside(token) || settled[token] === tag) return;
        settled[token] = tag;
        moves += 1;
      },
    });
    for (const { reads, repairs } of passes) {
      const draft = draftOf(reads === 'guesses' ? guesses : settled);
      for (let token = firstToken; token < endToken; token += 1)
        for (const { name, at, run } of reads === 'guesses' ? lookingAt(repairs, guesses[token]!) : repairs) {
          if (at.tags !== undefined && !at.tags.includes(draft.tag(token)!)) continue;
          if (at.words !== undefined && !at.words.test(draft.text(token))) continue;
          const before = moves;
          run(draft, token, words);
          if (moves === before) continue;
          touched.push({ sentence, repair: name });
          if (reads === 'guesses') break;
        }
    }
  });
  return { tags: settled, touched };
};
