import type { NameSpan, NameType, Sentence, Token } from '../analysis';

const TYPES: readonly NameType[] = ['organisation', 'person', 'place'];

/**
 * Names of the lines that say who wrote or carried a story, by the rules of the page: each rule's named group says what
 * it is, and the first rule that takes a word keeps it. The names model has never seen such lines.
 * `prose` is the offset of the first full sentence.
 */
export const creditNames = (
  text: string,
  credits: readonly Sentence[],
  tokens: readonly Token[],
  rules: readonly RegExp[],
  prose: number,
  isTitle: (token: number) => boolean,
): NameSpan[] => {
  const found: NameSpan[] = [];
  const taken = new Uint8Array(tokens.length);
  for (const { start, end, firstToken, endToken } of credits) {
    const line = text.slice(start, end);
    for (const rule of rules) {
      for (const match of line.matchAll(rule)) {
        const type = TYPES.find((name) => match.indices?.groups?.[name] !== undefined);
        const [from, to] = type === undefined ? [0, 0] : match.indices!.groups![type]!;
        let first = firstToken;
        while (first < endToken && tokens[first]!.start < start + from) first += 1;
        let last = first;
        while (last < endToken && tokens[last]!.end <= start + to) last += 1;
        // Only a story's first words say where it was written: "SMITH: Why?" and "PRESIDENT SMITH: Well," are talks.
        const isSpeaker = type === 'place' && from === 0 && (start > prose || isTitle(first));
        if (type === undefined || isSpeaker || last === first || taken.subarray(first, last).includes(1)) continue;
        taken.fill(1, first, last);
        found.push({ first, end: last, type });
      }
    }
  }
  return found;
};

/** Names of the story as they were read, those of its credits as the page's rules have them. */
export const withCredits = (
  names: readonly NameSpan[],
  credits: readonly NameSpan[],
  isCredit: (token: number) => boolean,
): NameSpan[] =>
  [...names.filter(({ first }) => !isCredit(first)), ...credits].sort((one, other) => one.first - other.first);
