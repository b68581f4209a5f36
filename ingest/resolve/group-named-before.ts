import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { MentionIndex } from '../lookup/mention-index';
import { wordsOf } from '../syntax/stretch';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { UnionFind } from './union-find';
import { spend } from '../budget';

/** So many sentences back "the group" points. */
const REACH = 3;
/** A look back at so many mentions, so that a text of many groups stays cheap. */
const MOST_MENTIONS = 100;

/**
 * "the group", "the paramilitary group": the body named in the nearest sentence before that names one, unless that sentence
 * names two and none of them, or both, act in it. Gives a mention index, undefined where nobody is meant for certain.
 */
export const groupNamedBefore = (
  syntax: Syntax,
  index: MentionIndex,
  at: number,
  sets: UnionFind,
  knowledge: Knowledge,
): number | undefined => {
  const mention = index.mentions[at]!;
  if (isSaidWhich(syntax, mention)) return undefined;
  const isArmed = syntax.tokens
    .slice(mention.first, mention.head)
    .some(({ text }) => knowledge.words.armedAdjectives.has(text.toLowerCase()));
  let found: number[] = [];
  let sentence = -1;
  for (let before = at - 1; before >= Math.max(0, at - MOST_MENTIONS); before -= 1) {
    spend(1);
    const other = index.mentions[before]!;
    if (mention.sentence - other.sentence > REACH || (found.length > 0 && other.sentence < sentence)) break;
    // Of one verb's arguments none is the other.
    if (!isBody(syntax, other, isArmed, knowledge) || syntax.heads[other.head] === syntax.heads[mention.head]) continue;
    sentence = other.sentence;
    found.push(before);
  }
  const isOne = (some: readonly number[]): boolean => new Set(some.map((one) => sets.find(one))).size === 1;
  if (isArmed && found.length > 1 && !isOne(found)) found = found.filter((one) => isArmedSet(index, one, sets));
  if (found.length > 1 && !isOne(found))
    found = found.filter((one) => isLabel(syntax.labels[index.mentions[one]!.head]!, 'nsubj'));
  return found.length > 0 && isOne(found) ? found[0] : undefined;
};

/** "the group behind the attack", "the organisation that runs the port": the words after it say which one is meant. */
const isSaidWhich = ({ tokens }: Syntax, { endToken }: Mention): boolean =>
  /^(?:behind|responsible|that|which|who|whose|known|called|named|accused|suspected|blamed)$/u.test(
    tokens[endToken]?.text ?? '',
  );

/** "RSF" has no word for what it is, "Rapid Support Forces" has. */
const isArmedSet = ({ mentions }: MentionIndex, at: number, sets: UnionFind): boolean => {
  const set = sets.find(at);
  for (let before = at; before >= Math.max(0, at - MOST_MENTIONS); before -= 1)
    if (sets.find(before) === set && /^(?:movement|militia|armed forces)$/u.test(mentions[before]!.kind ?? ''))
      return true;
  return false;
};

/** A group that has a name and is no body of a state, no outlet and no union of states. */
const isBody = (syntax: Syntax, mention: Mention, isArmed: boolean, { words }: Knowledge): boolean => {
  const { type, form, kind, iso, isBody: isPart } = mention;
  if (type !== 'Group' || form !== 'name' || isPart === true || iso !== undefined) return false;
  if (words.blocs.has(wordsOf(syntax, mention.first, mention.endToken).toLowerCase())) return false;
  if (kind === undefined || /^(?:movement|militia)$/u.test(kind)) return true;
  // "UNIFIL", "IDF": listed forces are called so by nobody; "Oromo Liberation Army" is.
  return kind === 'armed forces'
    ? mention.endToken - mention.first > 1
    : !isArmed && /^(?:organisation|union|party|agency)$/u.test(kind);
};
