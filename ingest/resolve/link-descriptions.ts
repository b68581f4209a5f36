import type { Mention } from '../analysis';
import type { Phrase } from '../coreference/phrase';
import type { Told } from '../coreference/told';
import { isLabel } from '../syntax/syntax';
import type { Guesses } from './guess-antecedents';
import { joinAges } from './same-age';
import type { UnionFind } from './union-find';

/**
 * How far "stands for the same" must lead over "for nobody said before"; chosen by reading joins on real news, where a wrong one costs
 * most. One noun in a text of several bodies ("the court", "the agency") says less of which is meant.
 */
const LEAST_MARGIN = { Person: 30, Group: 40 };
/** So many sentences back at most. */
const REACH = 15;

/**
 * Joins a description that no surer rule explained ("the suspect", "the company", "this agency") with what the trained model takes
 * for the same. `isKnown` tells the sets that have an identity of their own.
 */
export const linkDescriptions = (
  { told, of }: Guesses,
  mentions: readonly Mention[],
  sets: UnionFind,
  isKnown: (set: number) => boolean,
): void => {
  const { phrases } = told;
  const explained = whomPredicatesExplain(told);
  joinAges(told.syntax, mentions, sets);
  for (const { before, at, margin } of of.values()) {
    const [one, other] = [explained(phrases[before]!), phrases[at]!];
    if (other.form !== 'nominal' || one.mention < 0 || other.sentence - one.sentence > REACH) continue;
    const type = typeOfBoth(mentions[one.mention]!, mentions[other.mention]!);
    if (type === undefined || margin < LEAST_MARGIN[type]) continue;
    // "protesters" here and there are seldom the same, "the Scottish court" is not the court named before.
    const isSaid = explained({ ...other, mention: -1 }).mention === one.mention;
    if (type === 'Group' && !isSaid && (!isKnown(sets.find(one.mention)) || !carries(one, other))) continue;
    sets.join(one.mention, other.mention, 'description');
  }
};

/** "NAME is an engineer … the engineer", "NAME, an engineer": who is said to be one, of a phrase that is no mention. */
const whomPredicatesExplain = ({ syntax, phrases }: Told): ((phrase: Phrase) => Phrase) => {
  const byHead = new Map(phrases.map((phrase) => [phrase.head, phrase] as const));
  return (phrase) => {
    const { head, mention } = phrase;
    if (mention >= 0) return phrase;
    const beside = isLabel(syntax.labels[head]!, 'appos') ? syntax.heads[head]! : -1;
    return (
      byHead.get(beside >= 0 ? beside : syntax.child(head, 'cop') >= 0 ? syntax.child(head, 'nsubj') : -1) ?? phrase
    );
  };
};

const typeOfBoth = (one: Mention, other: Mention): 'Person' | 'Group' | undefined =>
  one.form === 'pronoun' || one.isDemonym || one.type !== other.type || one.type === 'Country' || one.type === 'Place'
    ? undefined
    : one.type;

/** Whether all that the later one says of itself was said before. */
const carries = (one: Phrase, other: Phrase): boolean =>
  [...other.modifiers].every((word) => one.modifiers.has(word) || one.core === word);
