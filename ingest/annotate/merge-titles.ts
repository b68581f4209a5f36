import type { NameSpan, Token, Upos } from '../analysis';

/** Whether a stretch of lower-case words ends in a role ("foreign minister") or a group word ("mining company"). */
export interface Descriptions {
  endsInRole(words: readonly string[]): boolean;
  /** How many of the last words are a role with "of" inside ("secretary of state"), 0 where they are none. */
  roleWithOf(words: readonly string[]): number;
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
  const units: NameSpan[] = [];
  for (const name of names) {
    const before = units.at(-1);
    const first = name.type === 'place' ? name.first : startOf(tokens, tags, name, before?.end ?? 0, descriptions);
    // "World Bank President NAME": the body stands inside the title.
    const takesBody =
      first < name.first &&
      before?.end === first &&
      before.type !== 'person' &&
      name.type === 'person' &&
      tokens[before.first]!.sentence === tokens[name.first]!.sentence;
    if (takesBody) units.pop();
    units.push({ ...name, first: takesBody ? before.first : first });
  }
  return units;
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
  const near = tokens.slice(Math.max(floor, name.first - 4), name.first).map((token) => token.text.toLowerCase());
  const inner = name.type === 'person' ? descriptions.roleWithOf(near) : 0;
  let first = name.first - inner;
  while (first > floor && name.first - first < LONGEST && WITHIN.has(tags[first - 1]!)) {
    const { text, sentence } = tokens[first - 1]!;
    if (sentence !== tokens[last]!.sentence || (/^\p{Ll}/u.test(text) && descriptions.isVerbForm(text))) break;
    first -= 1;
  }
  if (first === name.first) return first;
  const words = tokens.slice(first, name.first).map((token) => token.text.toLowerCase());
  const described =
    name.type === 'person'
      ? descriptions.endsInRole(words) || (tags[last] === 'NOUN' && OCCUPATION.test(words.at(-1)!))
      : descriptions.endsInGroupWord(words);
  return described || inner > 0 ? first : name.first;
};
