import type { CueAt } from './find-cues';
import type { Setting } from './setting';

/**
 * "NAME, spokesman for the council, said": where the tree has lost the subject, a person's name right before the reporting
 * word speaks, or one whose office closes with a comma before it. -1 where there is none.
 */
export const speakerBefore = (setting: Setting, at: CueAt, sentence: number): number => {
  const { syntax, mentions, entityOf } = setting;
  if (at.speakers.some((token) => token < at.token && syntax.tags[token] !== 'PRON' && syntax.tags[token] !== 'NOUN'))
    return -1;
  let best = -1;
  for (const index of setting.mentionsOf(sentence)) {
    const mention = mentions[index]!;
    if (mention.form !== 'name' || mention.type !== 'Person' || entityOf[index]! < 0 || mention.endToken > at.first)
      continue;
    const last = at.first - 1;
    const isBetweenCommas = syntax.tokens[last]?.text === ',' && syntax.tokens[mention.first - 1]?.text === ',';
    const isNext =
      mention.endToken === at.first || (mention.endToken === last && (syntax.tags[last] === 'ADV' || isBetweenCommas));
    if (isNext || isApposition(setting, mention.endToken, at.first)) best = entityOf[index]!;
  }
  return best;
};

/** From comma to comma, without a verb between. */
const isApposition = ({ syntax }: Setting, first: number, end: number): boolean => {
  if (syntax.tokens[first]?.text !== ',' || syntax.tokens[end - 1]?.text !== ',' || end - first < 4) return false;
  if (syntax.tags[first + 1] === 'CCONJ') return false;
  for (let token = first + 1; token < end - 1; token += 1) {
    const { text } = syntax.tokens[token]!;
    if (/^(?:VERB|AUX)$/u.test(syntax.tags[token]!) && syntax.labels[token] !== 'amod') return false;
    if (/^[;:"“”.]$/u.test(text)) return false;
  }
  return true;
};
