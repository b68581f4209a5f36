import type { NameSpan, NameType, Token, Upos } from '../analysis';

/**
 * One name, one type in an article: what the text calls the other name of an organisation ("X (Y) or Z") is one, and a
 * name that the model read in two ways takes the more frequent reading; "mining company X" says what X is. `listedAs`
 * knows the names that are listed as a place or as a body, `isPerson` given names, titles and offices.
 */
export const settleTypes = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  read: readonly NameSpan[],
  isGroupWord: (word: string) => boolean,
  isPlace: (word: string) => boolean,
  listedAs: (phrase: string) => 'place' | 'organisation' | undefined,
  isPerson: (token: number) => boolean,
): NameSpan[] => {
  const people = surnamesOf(tokens, read);
  const names = read.map((name): NameSpan => {
    const { first, end, type } = name;
    const listed = listedAs(keyOf(tokens, first, end));
    if (end - first > 1) return { ...name, type: listed ?? type };
    // "the Amazon" is a river; somebody may be called like a firm.
    const isOther = people.has(tokens[first]!.text) || isPerson(first) || /^(?:the|in|near)$/iu.test(tokens[first - 1]?.text ?? ''); // prettier-ignore
    // "a Geneva bank"
    if (listed === 'place' && type === 'organisation' && tags[end] === 'NOUN') return { ...name, type: 'place' };
    return listed === 'organisation' && !isOther ? { ...name, type: 'organisation' } : name;
  });
  const keys = names.map(({ first, end }) => keyOf(tokens, first, end));
  const settled = new Map<string, NameType>();
  const counts = new Map<string, Map<NameType, number>>();
  names.forEach(({ type }, index) => {
    const count = counts.get(keys[index]!) ?? new Map<NameType, number>();
    counts.set(keys[index]!, count.set(type, (count.get(type) ?? 0) + 1));
  });
  for (const [key, count] of counts) {
    if (count.size > 1) settled.set(key, [...count].reduce((best, one) => (one[1] > best[1] ? one : best))[0]);
  }
  const surnames = surnamesOf(tokens, names);
  names.forEach(({ first, end, type }, index) => {
    const word = tokens[first]!.text;
    if (end - first === 1 && type !== 'person' && surnames.has(word) && !isPlace(word))
      settled.set(keys[index]!, 'person');
  });
  names.forEach((name, index) => {
    // "the West Bank" is no bank; a union of states is a place that acts.
    const key = keyOf(tokens, name.first, name.end);
    if (name.end - name.first > 1 && listedAs(key) === 'place' && !key.endsWith('union')) return;
    const isListed = name.type === 'place' && isPlace(tokens[name.first]!.text);
    if (isCalledGroup(tokens, tags, name, isGroupWord, isListed, isPerson)) settled.set(keys[index]!, 'organisation');
  });
  names.forEach((name, index) => {
    for (const other of aliasesOf(tokens, names, index)) settled.set(keys[other]!, name.type);
  });
  return names.map((name, index) => ({ ...name, type: settled.get(keys[index]!) ?? name.type }));
};

/** Last words of the people named in full, without those that end another name as well. */
const surnamesOf = (tokens: readonly Token[], names: readonly NameSpan[]): ReadonlySet<string> => {
  const people = new Set<string>();
  const others = new Set<string>();
  for (const { first, end, type } of names)
    if (end - first > 1) (type === 'person' ? people : others).add(tokens[end - 1]!.text);
  others.forEach((word) => people.delete(word));
  return people;
};

/** "outside the Governor House": where the text takes it for a place, it is the building. */
export const BUILDING =
  /^(?:Airport|Barracks|Court|Gate|Hall|Hospital|House|Palace|Prison|Square|Stadium|Tower|Towers)$/u;

/** What is called after the person who leads it. */
const BODY_OF_PERSON =
  /^(?:administration|cabinet|campaign|camp|family|government|presidency|regime|team|clan|dynasty)$/iu;

/** "mining company X", "the X group", "X, a rebel group": a group word beside the name says what it is. */
const isCalledGroup = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  { first, end, type }: NameSpan,
  isGroupWord: (word: string) => boolean,
  isListed: boolean,
  isPerson: (token: number) => boolean,
): boolean => {
  const isGroupNoun = (at: number): boolean =>
    tags[at] === 'NOUN' && tokens[at]?.sentence === tokens[first]!.sentence && isGroupWord(tokens[at]!.text);
  // "the Lee administration"
  const isOwnBody = type === 'person' && BODY_OF_PERSON.test(tokens[end]?.text ?? '');
  if (end - first > 1 && isGroupWord(tokens[end - 1]!.text.toLowerCase()))
    return type !== 'place' || !BUILDING.test(tokens[end - 1]!.text);
  if (type === 'person' && end - first > 1 && (isPerson(first) || isOfPerson(tokens, tags, first, isPerson)))
    return false;
  // "the party's youth wing, NAME, marched"
  if (tokens[first - 1]?.text === ',' && tokens[end]?.text === ',' && type !== 'place' && isGroupNoun(first - 2)) return true; // prettier-ignore
  // "a spokesperson for NAME"
  if (type === 'other' && tokens[first - 1]?.text === 'for' && /^spokes\p{L}+$/iu.test(tokens[first - 2]?.text ?? '')) return true; // prettier-ignore
  // "the national airline, NAME."
  if (tokens[first - 1]?.text === ',' && /^[.,]$/u.test(tokens[end]?.text ?? '') && !isListed && isGroupNoun(first - 2) && isDefinite(tokens, tags, first - 2)) return true; // prettier-ignore
  // "Lombard Odier, a private bank": nobody is a bank.
  const isWhole = type === 'person' && end - first > 1;
  if (!isWhole && (isGroupNoun(first - 1) || (type !== 'place' && !isOwnBody && isGroupNoun(end)))) return true;
  if (tokens[end]?.text !== ',' || !/^an?$/u.test(tokens[end + 1]?.text ?? '')) return false;
  for (let at = end + 2; at < end + 6 && /^(?:ADJ|NOUN|PROPN)$/u.test(tags[at] ?? ''); at += 1) {
    if (isGroupNoun(at) && tags[at + 1] !== 'NOUN') return true;
  }
  return false;
};

/** "the leader of the movement, NAME,": between commas a name explains the phrase before it, which speaks of a person. */
const isOfPerson = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  first: number,
  isPerson: (token: number) => boolean,
): boolean => {
  if (tokens[first - 1]?.text !== ',') return false;
  for (let at = first - 2; at >= 0 && first - at < 12 && tokens[at]!.sentence === tokens[first]!.sentence; at -= 1) {
    if (tags[at] === 'VERB' || tags[at] === 'AUX' || tokens[at]!.text === ',') return false;
    // "members of the youth wing, NAME," are several.
    if (isPerson(at) && !/s$/u.test(tokens[at]!.text)) return true;
  }
  return false;
};

/** "the national airline", "its airline" */
const isDefinite = (tokens: readonly Token[], tags: readonly Upos[], noun: number): boolean => {
  let at = noun - 1;
  while (at > noun - 4 && /^(?:ADJ|NOUN|PROPN)$/u.test(tags[at] ?? '')) at -= 1;
  return /^(?:the|its|their|his|her|['’]s?)$/iu.test(tokens[at]?.text ?? '');
};

const keyOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map((token) => token.text.toLowerCase().replace(/[’‘]/gu, "'"))
    .join(' ');

/** Names that stand as other names of an organisation: in brackets, after "or" behind the bracket, after "known as". */
const aliasesOf = (tokens: readonly Token[], names: readonly NameSpan[], at: number): number[] => {
  const name = names[at]!;
  if (name.type !== 'organisation') return [];
  const found: number[] = [];
  let { end } = name;
  let next = at + 1;
  const isBracketed =
    tokens[end]?.text === '(' && names[next]?.first === end + 1 && tokens[names[next]!.end]?.text === ')';
  if (isBracketed) {
    found.push(next);
    end = names[next]!.end + 1;
    next += 1;
  }
  const words = tokens
    .slice(end, end + 5)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  const link =
    /^(?:, )?(?:also |better |formerly )?known as (?:the )?/u.exec(words)?.[0] ??
    (isBracketed ? /^or (?:the )?/u.exec(words)?.[0] : undefined);
  if (link !== undefined && names[next]?.first === end + link.trim().split(' ').length) found.push(next);
  return found;
};
