import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Gender } from '../lexicons/word-lists';
import type { Syntax } from '../syntax/syntax';
import { foldSpelling } from './normalise-name';

export interface PersonName {
  /** Folded words without titles. */
  readonly words: readonly string[];
  readonly gender: Gender;
  /** "Sir Alan": a title that goes with a given name alone. */
  readonly isByGivenName: boolean;
  /** "President Lee"; "Dr. Lee", "First Lady Ann Lee". */
  readonly title?: 'office' | 'courtesy' | undefined;
  readonly shortNames: ReadonlyMap<string, readonly string[]>;
}

/** "Jr." of "Robert Lee Jr.": tells a son from his father, whom an article seldom names beside him. */
const GENERATION = /^(?:Jr|Sr|Jnr|Snr)\.?$|^(?:II|III|IV)$/u;

const COURTESY = /^(?:dr|mrs|ms|miss|lady|gentleman)$/u;

/** A person's name as words that identify: titles that the names model took in are left out. */
export const readPersonName = (syntax: Syntax, mention: Mention, knowledge: Knowledge): PersonName => {
  const words = syntax.tokens.slice(mention.first, mention.endToken).map((token) => token.text);
  let first = 0;
  let gender: Gender = 'any';
  while (first < words.length - 1 && isTitle(words[first]!, knowledge)) {
    gender = knowledge.words.genderedTitles.get(words[first]!.toLowerCase().replace(/\.$/u, '')) ?? gender;
    first += 1;
  }
  const before = syntax.tokens[mention.first - 1]?.text.toLowerCase().replace(/\.$/u, '') ?? '';
  gender = knowledge.words.genderedTitles.get(before) ?? gender;
  if (gender === 'any' && words.length - first > 1) gender = knowledge.words.genderOfName(words[first]!);
  const title = first > 0 ? words[first - 1]!.toLowerCase() : before;
  let end = words.length;
  while (end - first > 2 && GENERATION.test(words[end - 1]!)) end -= 1;
  if (words[end - 1] === ',') end -= 1;
  return {
    words: words.slice(first, end).map(foldSpelling),
    gender,
    title: COURTESY.test(title.replace(/\.$/u, '')) ? 'courtesy' : isTitle(title, knowledge) ? 'office' : undefined,
    shortNames: knowledge.words.shortNames,
    isByGivenName: end - first === 1 && knowledge.words.givenNameTitles.has(title),
  };
};

const isTitle = (word: string, knowledge: Knowledge): boolean => {
  const plain = word.toLowerCase();
  return (
    knowledge.words.genderedTitles.has(plain.replace(/\.$/u, '')) ||
    (knowledge.words.honorifics.has(plain) && plain.endsWith('.')) ||
    knowledge.roles.match([plain], [plain], 0) !== undefined
  );
};

/**
 * Whether the shorter name can stand for the longer one: its words are the last ones ("Hussein"), the first and the
 * last, or a run within ("Abu Mahdi"), articles such as "al-" not counted. A lone given name is too little.
 */
export const canAbbreviate = (shorter: PersonName, longer: PersonName): boolean => {
  if (shorter.words.length > longer.words.length) return false;
  if (shorter.gender !== 'any' && longer.gender !== 'any' && shorter.gender !== longer.gender) return false;
  const short = shorter.words.map(bareWord);
  const long = longer.words.map(bareWord);
  if (short.length === long.length && short.every((word, index) => word === long[index])) return true;
  // "Zinko Viktor Mykolaiovych": three words or more in another order.
  if (short.length === long.length && short.length > 2 && sorted(short) === sorted(long)) return true;
  const last = short.length - 1;
  if (short[last] === long[long.length - 1] && short.slice(0, last).every((word) => isAmong(word, long, shorter)))
    return true;
  if (short.length === 1) return short[0] === long[long.length - 1] || (shorter.isByGivenName && short[0] === long[0]);
  return short.every((word, index) => word === long[index] || isInitialOf(word, long[index]!));
};

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');

/** "joe" of Joseph R. Lee, or one of his names itself. */
const isAmong = (word: string, long: readonly string[], { shortNames }: PersonName): boolean =>
  long.includes(word) || shortNames.get(word)?.includes(long[0]!) === true;

/** A word of a name without its article: "al-Hakim" meets "Hakim". */
export const bareWord = (word: string): string => word.replace(/^(?:al|el|ul|ad|as|ash|an|ar|at|az)[-' ]/u, '');

const isInitialOf = (word: string, full: string): boolean => /^\p{L}$/u.test(word) && full.startsWith(word);
