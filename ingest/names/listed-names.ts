import type { NameSpan, Token } from '../analysis';
import { Listed, type NameLexicon } from './name-lexicon';

/** Words of the longest name in the lists. */
const LONGEST = 9;
const SHORTEST = 3;

/**
 * Listed bodies of several words stand whole, where the names model cut them at a joining word: "Organization for
 * Security and Co-operation in Europe".
 */
export const listedNames = (
  tokens: readonly Token[],
  names: readonly NameSpan[],
  { listed }: Pick<NameLexicon, 'listed'>,
): NameSpan[] => {
  const whole: NameSpan[] = [];
  for (const { first, end: known } of names) {
    if (first < (whole.at(-1)?.end ?? 0)) continue;
    let phrase = '';
    let end = -1;
    for (let at = first; at < first + LONGEST && tokens[at]?.sentence === tokens[first]!.sentence; at += 1) {
      phrase += `${at > first ? ' ' : ''}${tokens[at]!.text.toLowerCase()}`;
      const bits = listed(phrase);
      if (bits === undefined) break;
      if (bits === Listed.Organisation && at + 1 - first >= SHORTEST) end = at + 1;
    }
    if (end > first && known <= end) whole.push({ first, end, type: 'organisation' });
  }
  if (whole.length === 0) return [...names];
  const covered = new Uint8Array(tokens.length);
  for (const { first, end } of whole) covered.fill(1, first, end);
  const isPart = ({ first, end }: NameSpan): boolean => covered.subarray(first, end).includes(1);
  return [...names.filter((name) => !isPart(name)), ...whole].sort((one, other) => one.first - other.first);
};
