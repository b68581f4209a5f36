import { upwards } from '../syntax/climb';
import { isPassiveVerb } from '../syntax/clause';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { CueAt } from './find-cues';
import { namedRightBefore } from './speaker-before';
import { isOutlet, speakerOf, type Setting } from './setting';

/** The entity that says what a reporting word reports; -1 where the text names nobody. */
export const sayerOf = (setting: Setting, at: CueAt): number => {
  const who = whoSays(setting, at);
  if (who >= 0) return who;
  const owned = namedBehindOwner(setting, at);
  if (owned >= 0) return owned;
  // "NAME was quoted by the agency": the name before a passive says nothing.
  const isVerb =
    at.cue.pos === 'verb' &&
    !isLabel(setting.syntax.labels[at.token]!, 'acl') &&
    !isPassiveVerb(setting.syntax, at.token);
  const named = isVerb ? namedRightBefore(setting, at, setting.syntax.tokens[at.token]!.sentence) : -1;
  return named >= 0 ? named : notOutlet(setting, at.speakers);
};

/** "said the Labour Party's NAME": the tree takes the owner for the subject, but the person speaks. */
const namedBehindOwner = ({ syntax, mentions, mentionsOf, entityOf }: Setting, { token, speakers }: CueAt): number => {
  const owner = speakers.find((one) => one > token && isOwner(syntax, one));
  if (owner === undefined) return -1;
  const named = mentionsOf(syntax.tokens[owner]!.sentence).find((index) => {
    const { first, type, form } = mentions[index]!;
    return first === owner + 2 && type === 'Person' && form === 'name' && entityOf[index]! >= 0;
  });
  return named === undefined ? -1 : entityOf[named]!;
};

/** "the Labour Party" of "the Labour Party's NAME". */
export const isOwner = ({ tokens }: Syntax, noun: number): boolean => /^['’]s?$/u.test(tokens[noun + 1]?.text ?? '');

/** "the media and the government warned": who is no outlet speaks for himself. */
const notOutlet = (setting: Setting, tokens: readonly number[]): number => {
  const speaker = speakerOf(setting, tokens);
  if (tokens.length < 2 || !isOutlet(setting, speaker)) return speaker;
  const other = speakerOf(
    setting,
    tokens.filter((token) => setting.lookup.at(token) !== speaker),
  );
  return other >= 0 && !isOutlet(setting, other) ? other : speaker;
};

/** "NAME, the mayor of Oslo, who has urged": no town is a "who", but whoever it is part of the description of. */
const whoSays = ({ syntax, lookup, entities }: Setting, { token, speakers }: CueAt): number => {
  const isWho = syntax.childrenUnder(token, 'nsubj').some((one) => syntax.tokens[one]!.text.toLowerCase() === 'who');
  const [first] = speakers;
  if (!isWho || first === undefined || !isLabel(syntax.labels[token]!, 'acl')) return -1;
  for (const above of upwards(syntax, first)) {
    if (above >= token) return -1;
    const entity = lookup.at(above);
    if (entity >= 0 && entities[entity]!.type === 'Person') return entity;
    if (!/^(?:nmod|appos|conj|flat)/u.test(syntax.labels[above]!)) return -1;
  }
  return -1;
};
