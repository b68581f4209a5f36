import type { Office } from '../analysis';
import { findAntecedents, type Antecedent } from '../coreference/find-antecedents';
import type { Phrase } from '../coreference/phrase';
import { tell, type Text, type Told } from '../coreference/told';
import type { Knowledge } from '../knowledge';
import type { UnionFind } from './union-find';

/** What the trained model takes descriptions for. */
export interface Guesses {
  readonly told: Told;
  /** By phrase index; none for a phrase that it takes for new. */
  readonly of: ReadonlyMap<number, Antecedent>;
}

export const guessAntecedents = (
  text: Text,
  sets: UnionFind,
  isKnown: (set: number) => boolean,
  knowledge: Knowledge,
): Guesses => {
  const told = tell(text, sets.find, knowledge);
  const { phrases } = told;
  const isOffice = holdersOf(text.offices);
  const isAsked = (at: number): boolean => {
    const phrase = phrases[at]!;
    if (phrase.mention < 0) return false;
    return pointsBack(phrase) && !isOffice.has(phrase.mention) && !isKnown(sets.find(phrase.mention));
  };
  const found = findAntecedents(told, knowledge.models.antecedents, isAsked);
  return { told, of: new Map(found.map((one) => [one.at, one])) };
};

/** "the minister" is joined by what the office is of. */
const holdersOf = (offices: readonly Office[]): ReadonlySet<number> => new Set(offices.map(({ holder }) => holder));

const pointsBack = ({ form, determiner, number }: Phrase): boolean =>
  form === 'nominal' && (determiner === 'the' || determiner === 'this') && number === 'one';
