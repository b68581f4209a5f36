import type { NameSpan, Token, Upos } from '../analysis';

/** Whether a stretch of lower-case words ends in a role ("foreign minister") or a group word ("mining company"). */
export interface Descriptions {
  endsInRole(words: readonly string[]): boolean;
  endsInGroupWord(words: readonly string[]): boolean;
  /** "soldiers shot dead commander NAME": a verb that the tagger missed ends the walk. */
  isVerbForm(word: string): boolean;
}

const WITHIN: ReadonlySet<Upos> = new Set(['ADJ', 'NOUN', 'PROPN']);
const LONGEST = 6;
const OCCUPATION = /(?:ist|er|or|ian|man|woman|yst|arch|eer)$/u;

/**
 * A description and the name it stands before ("Ugandan President NAME", "mining company NAME") are one unit for the
 * parser: the tree then has one noun where the text has one person or group.
 */
export const mergeTitles = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  names: readonly NameSpan[],
  descriptions: Descriptions,
): NameSpan[] => {
  let floor = 0;
  return names.map((name) => {
    const first = name.type === 'place' ? name.first : startOf(tokens, tags, name, floor, descriptions);
    floor = name.end;
    return first === name.first ? name : { ...name, first };
  });
};

const startOf = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  name: NameSpan,
  floor: number,
  descriptions: Descriptions,
): number => {
  const last = name.first - 1;
  if (last < floor || tokens[last]!.sentence !== tokens[name.first]!.sentence) return name.first;
  let first = name.first;
  while (first > floor && WITHIN.has(tags[first - 1]!) && tokens[first - 1]!.sentence === tokens[last]!.sentence)
    first -= 1;
  if (first === name.first) return first;
  const words = tokens.slice(first, name.first).map((token) => token.text.toLowerCase());
  const described =
    name.type === 'person'
      ? descriptions.endsInRole(words) || (tags[last] === 'NOUN' && OCCUPATION.test(words.at(-1)!))
      : descriptions.endsInGroupWord(words);
  return described ? first : name.first;
};
