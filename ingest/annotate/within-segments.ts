import type { NameSpan, Segment, Token } from '../analysis';

/**
 * No name reaches over the end of a segment, whatever found it: of one that does, the longest part between two ends is left,
 * without the marks at its edges. A tree holds a name as one unit, and has no place for half of one.
 */
export const withinSegments = (
  tokens: readonly Pick<Token, 'text'>[],
  segments: readonly Segment[],
  names: readonly NameSpan[],
): NameSpan[] => {
  const kept: NameSpan[] = [];
  let at = 0;
  for (const name of names) {
    while (at < segments.length && segments[at]!.endToken <= name.first) at += 1;
    if (at < segments.length && segments[at]!.firstToken <= name.first && name.end <= segments[at]!.endToken) {
      kept.push(name);
      continue;
    }
    let longest: NameSpan | undefined;
    for (let next = at; next < segments.length && segments[next]!.firstToken < name.end; next += 1) {
      const part = trim(tokens, {
        ...name,
        first: Math.max(name.first, segments[next]!.firstToken),
        end: Math.min(name.end, segments[next]!.endToken),
      });
      if (part.end - part.first > (longest === undefined ? 0 : longest.end - longest.first)) longest = part;
    }
    if (longest !== undefined) kept.push(longest);
  }
  return kept;
};

const MARK = /^[^\p{L}\p{N}]+$/u;

const trim = (tokens: readonly Pick<Token, 'text'>[], name: NameSpan): NameSpan => {
  let { first, end } = name;
  while (first < end && MARK.test(tokens[first]!.text)) first += 1;
  while (end > first && MARK.test(tokens[end - 1]!.text)) end -= 1;
  return { ...name, first, end };
};
