import { spend } from '../budget';
import { firstUpwards } from '../syntax/climb';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { Phrase } from './phrase';
import type { Told } from './told';

/** A pronoun looks back over so many phrases, a noun over so many and over all that have the same noun. */
const REACH = { pronoun: 50, noun: 60 };
/** As many with the same noun, from the nearest back. */
const MOST_OF_CORE = 20;

/** What a phrase may stand for the same as, nearest first. */
export const candidatesOf = (told: Told, at: number): number[] => {
  const { phrases, syntax } = told;
  const phrase = phrases[at]!;
  const found: number[] = [];
  const isPronoun = phrase.form === 'pronoun';
  const reach = at - (isPronoun ? REACH.pronoun : REACH.noun);
  for (let before = at - 1; before >= Math.max(0, reach); before -= 1)
    if (mayBe(syntax, phrases[before]!, phrase)) found.push(before);
  spend(REACH.noun);
  if (isPronoun) return found;
  for (let before = told.nearestOfCore(at), left = MOST_OF_CORE; before >= 0 && left > 0; left -= 1) {
    if (before < reach && mayBe(syntax, phrases[before]!, phrase)) found.push(before);
    before = told.nearestOfCore(before);
  }
  return found;
};

const mayBe = (syntax: Syntax, one: Phrase, other: Phrase): boolean => {
  if (one.head === other.head) return false;
  if (one.sentence !== other.sentence) return fits(one, other);
  const { heads, labels } = syntax;
  const isBeside = heads[other.head] === one.head && isLabel(labels[other.head]!, 'appos');
  // "his mother" is not his, "the mayor of the town" no town.
  if (!isBeside && syntax.isUnder(other.head, one.head) && !isLabel(labels[other.head]!, 'nsubj') && !isClause(syntax, other.head, one.head)) return false; // prettier-ignore
  if (syntax.isUnder(one.head, other.head) && syntax.child(other.head, 'cop') < 0 && !isClause(syntax, one.head, other.head)) return false; // prettier-ignore
  return fits(one, other);
};

/** Whether a clause of its own stands between: "the man who sold his car". */
const isClause = (syntax: Syntax, low: number, high: number): boolean =>
  firstUpwards(syntax, low, (at) => at === high || CLAUSE.test(syntax.labels[at]!)) !== high;

const CLAUSE = /^(?:acl|advcl|ccomp|xcomp|parataxis)/u;

const fits = (one: Phrase, other: Phrase): boolean => {
  if (one.gender === 'any' || other.gender === 'any') return true;
  return one.gender === other.gender;
};
