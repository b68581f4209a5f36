import type { NameSpan, Token } from '../analysis';

/**
 * "the towns of NAME and NAME", "firms such as NAME and NAME": what stands behind such a noun are places or bodies, whatever
 * the model took them for. `isPlaceNoun` and `isBodyNoun` tell the nouns by their token.
 */
export const placedNames = (
  tokens: readonly Token[],
  names: readonly NameSpan[],
  isPlaceNoun: (token: number) => boolean,
  isBodyNoun: (token: number) => boolean,
): NameSpan[] => {
  let listEnd = -1;
  let bodiesEnd = -1;
  return names.map((name) => {
    const { first, end } = name;
    if (isExample(tokens, first, isBodyNoun) || (bodiesEnd > 0 && isJoint(tokens, bodiesEnd, first))) {
      bodiesEnd = end;
      return /^['’]s?$/u.test(tokens[end]?.text ?? '') ? name : { ...name, type: 'organisation' as const };
    }
    const isFirst = tokens[first - 1]?.text === 'of' && first >= 2 && isPlaceNoun(first - 2) && tokens[first - 2]!.sentence === tokens[first]!.sentence; // prettier-ignore
    const isNext = listEnd > 0 && isJoint(tokens, listEnd, first);
    if (!isFirst && !isNext) return name;
    // Only a plural opens a list: "the cities of NAME and NAME".
    listEnd = isNext || /s$/u.test(tokens[first - 2]!.text) ? end : -1;
    return end - first === 1 || isFirst ? { ...name, type: 'place' as const } : name;
  });
};

/** Nothing but a comma or "and" stands between. */
const isJoint = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= 1 && to - from <= 2 && tokens.slice(from, to).every(({ text }) => /^(?:,|and)$/u.test(text));

/** "banks such as NAME" */
const isExample = (tokens: readonly Token[], first: number, isBodyNoun: (token: number) => boolean): boolean =>
  first >= 3 &&
  tokens[first - 1]!.text === 'as' &&
  tokens[first - 2]!.text === 'such' &&
  /s$/u.test(tokens[first - 3]!.text) &&
  tokens[first - 3]!.sentence === tokens[first]!.sentence &&
  isBodyNoun(first - 3);
