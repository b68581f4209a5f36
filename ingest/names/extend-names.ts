import type { NameSpan, Token } from '../analysis';

/**
 * "Election" for "Election Commission": a name of a body takes in the capital word behind it that says what body it is,
 * where the model cut it off.
 */
export const extendNames = (
  tokens: readonly Token[],
  names: readonly NameSpan[],
  isBody: (token: number) => boolean,
): NameSpan[] => {
  const covered = new Set<number>();
  for (const { first, end } of names) for (let at = first; at < end; at += 1) covered.add(at);
  return names.map((name) => {
    const { first, end, type } = name;
    if (type !== 'organisation' && type !== 'other') return name;
    const next = tokens[end];
    const takes = next?.sentence === tokens[first]!.sentence && /^\p{Lu}\p{Ll}/u.test(next.text) && !covered.has(end) && isBody(end); // prettier-ignore
    return takes ? { ...name, end: end + 1, type: 'organisation' } : name;
  });
};
