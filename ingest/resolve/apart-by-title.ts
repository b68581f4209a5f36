import type { Mention } from '../analysis';
import type { Syntax } from '../syntax/syntax';
import type { PersonName } from './person-names';

interface Titled {
  readonly at: number;
  readonly name: PersonName;
}

/**
 * Last names of two people: "President Lee met Dr. Ann Lee", "the President and Dr. Lee". In one sentence nobody is called by an
 * office and by a title of courtesy both.
 */
export const sharedSurnames = (
  names: readonly Titled[],
  mentions: readonly Mention[],
  { tokens }: Pick<Syntax, 'tokens'>,
): ReadonlySet<string> => {
  const seen = new Map<string, PersonName['title']>();
  const shared = new Set<string>();
  const described = new Set(mentions.filter(({ type, form }) => type === 'Person' && form === 'nominal').map(({ endToken }) => endToken)); // prettier-ignore
  for (const { at, name } of names) {
    if (name.title === undefined) continue;
    const { first } = mentions[at]!;
    // The title may stand within the mention or before it.
    const joint = [first - 1, first - 2].find((token) => tokens[token]?.text === 'and');
    const surname = name.words.at(-1)!;
    if (name.title === 'courtesy' && joint !== undefined && described.has(joint)) shared.add(surname);
    const key = `${mentions[at]!.sentence} ${surname}`;
    const before = seen.get(key);
    if (before !== undefined && before !== name.title) shared.add(surname);
    seen.set(key, name.title);
  }
  return shared;
};

/** Of two who share a last name, the one who has the office is not who is called by courtesy; a last name alone is the former's. */
export const isApart = (one: PersonName, other: PersonName): boolean => {
  const holds = ({ title, words }: PersonName): boolean =>
    title === 'office' || (title === undefined && words.length === 1);
  return (one.title === 'courtesy' && holds(other)) || (other.title === 'courtesy' && holds(one));
};
