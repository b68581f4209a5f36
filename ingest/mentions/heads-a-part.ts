import type { MentionIndex } from '../lookup/mention-index';
import type { Syntax } from '../syntax/syntax';
import type { RolePhrase } from './role-phrase';

/**
 * "BODY's head of design", "CEO for Central Europe", "BODY Africa director", "director of research at BODY", "head of BODY
 * operations": who heads a part or a place of a body is an official of it and does not lead it.
 */
export const headsPart = (
  { tokens, tags }: Syntax,
  index: MentionIndex,
  phrase: RolePhrase,
  organisation: number | undefined,
  isBodyNoun: (token: number) => boolean,
): boolean => {
  const body = organisation === undefined ? undefined : index.mentions[organisation]!;
  if (phrase.rank !== 'head' || phrase.role.of === 'country' || body?.type !== 'Group') return false;
  if (body.form === 'pronoun' || body.sentence !== tokens[phrase.head]!.sentence) return false;
  if (body.endToken <= phrase.first) return isPartBetween(body.endToken, phrase.first) || isPartBehind();
  if (body.first < phrase.endToken) return false;
  let prepositions = 0;
  for (let at = phrase.endToken; at < body.first; at += 1) if (tags[at] === 'ADP') prepositions += 1;
  return prepositions > 1 || (isNoun(body.endToken) && index.startingAt(body.endToken) < 0);

  /** "Oxfam Africa director", "BBC sports editor" */
  function isPartBetween(first: number, end: number): boolean {
    for (let at = first; at < end; at += 1) {
      const mention = index.covering(at);
      if (mention >= 0 && /^(?:Place|Country)$/u.test(index.mentions[mention]!.type)) return true;
      if (mention < 0 && isNoun(at)) return true;
    }
    return false;
  }

  /** "BODY's head of design", "BODY's CEO for Central Europe", "BODY's head in Mali" */
  function isPartBehind(): boolean {
    const word = tokens[phrase.endToken]?.text ?? '';
    if (!/^(?:of|for|in)$/u.test(word)) return false;
    let at = phrase.endToken + 1;
    while (/^(?:DET|ADJ)$/u.test(tags[at] ?? '') && index.covering(at) < 0) at += 1;
    const mention = index.covering(at);
    if (mention >= 0) return word !== 'of' && /^(?:Place|Country)$/u.test(index.mentions[mention]!.type);
    return isNoun(at) && word !== 'in';
  }

  function isNoun(token: number): boolean {
    const isHere = tokens[token]?.sentence === tokens[phrase.head]!.sentence;
    return isHere && tags[token] === 'NOUN' && /^\p{Ll}/u.test(tokens[token]!.text) && !isBodyNoun(token);
  }
};
