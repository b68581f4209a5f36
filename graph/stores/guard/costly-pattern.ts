/** Three parts that may be of any length are tried in n³ ways; a dozen choices in 2¹². More of either is no search but a trap. */
const [MOST_REPEATS, MOST_CHOICES, MOST_LENGTH] = [3, 12, 1_000];

/** The signs of a pattern that lead to several ways through a text, and those that only seem to; the rest stands for itself. */
const PART = new RegExp(
  [
    '(?<odd>\\\\Q|\\(\\?[a-wyzA-Z-]*x)',
    '(?<back>\\\\(?:[1-9]|k))',
    '(?<plain>\\\\[\\s\\S]?|\\[\\^?(?:[^\\][\\\\]|\\\\[^Q])+\\]|\\(\\?[a-zA-Z-]*\\))',
    '(?<open>\\((?:\\?(?:[a-zA-Z-]*:|<?[=!]|>|<\\w+>))?)',
    '(?<close>\\))',
    '(?<same>\\{\\d+\\}[?+]?)',
    '(?<repeat>(?:[*+]|\\{\\d+,\\d*\\})[?+]?)',
    '(?<choice>\\?[?+]?|\\|)',
    '(?<bracket>\\[)',
  ].join('|'),
  'gu',
);

/**
 * Why a regular expression may keep a server that tries one way after another (Java's) at work for years; undefined when its
 * ways are few. Nothing ends such a match there, no deadline and no closed session.
 */
export const costOf = (pattern: string): string | undefined => {
  if (pattern.length > MOST_LENGTH) return `is longer than ${MOST_LENGTH} signs`;
  /** Of the whole and of each group that is open: whether there are several ways through it. */
  const open = [false];
  let [repeats, choices] = [0, 0];
  /** Where a group with several ways through it was closed. */
  let closedAt = -1;
  for (const { groups: part = {}, 0: text, index } of pattern.matchAll(PART)) {
    const isRepeated = part.repeat !== undefined || part.same !== undefined;
    if (isRepeated && closedAt === index) return 'repeats what repeats or varies';
    if (part.back !== undefined) return 'refers back to a group';
    if (part.odd !== undefined) return 'is quoted or commented';
    if (part.bracket !== undefined) return 'holds a class in a class, or an empty one';
    if (part.open !== undefined) open.push(false);
    if (part.repeat !== undefined) repeats += 1;
    if (part.choice !== undefined) choices += 1;
    const isVaried = part.close !== undefined && open.length > 1 && open.pop()!;
    if (isVaried) closedAt = index + text.length;
    if (isVaried || part.repeat !== undefined || part.choice !== undefined) open[open.length - 1] = true;
  }
  if (repeats > MOST_REPEATS) return `has more than ${MOST_REPEATS} parts of any length`;
  return choices > MOST_CHOICES ? `has more than ${MOST_CHOICES} choices` : undefined;
};
