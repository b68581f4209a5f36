import type { Mention, Office } from '../analysis';
import { folded, type KnownHolders, type Term } from '../lexicons/known-holders';
import type { MentionIndex } from '../lookup/mention-index';
import type { Syntax } from '../syntax/syntax';
import { mentionsOfCountries, nearest } from './mentions-of-countries';

/**
 * Offices that name no state but whose holder is known the world over: "President Biden" led the United States, whomever he
 * visits. Where the text never names that state, the office stays without one, and no other may be guessed: those are in
 * `settled`, as are those that were given theirs. `year` is that of the article: who left before held it once, and who came
 * later is somebody else.
 */
export const withKnownHolders = (
  offices: readonly Office[],
  index: MentionIndex,
  { tokens }: Syntax,
  known: KnownHolders,
  year: number | undefined,
): { offices: Office[]; settled: ReadonlySet<Office> } => {
  const countries = mentionsOfCountries(index.mentions);
  const settled = new Set<Office>();
  const all = offices.map((office) => {
    if (isLongAgo(office)) return { ...office, isFormer: true };
    const term = office.of === undefined ? termOf(office) : undefined;
    if (term === undefined) return office;
    const of = nearest(index.mentions, countries.get(term.iso) ?? [], office.head);
    const isFormer = office.isFormer || (year !== undefined && term.until < year);
    const told =
      of === undefined ? { ...office, isElsewhere: true } : { ...office, of, isFormer, rule: `${office.rule}-known` };
    settled.add(told);
    return told;
  });
  return { offices: all, settled };

  /** "a statue of US President Andrew Jackson": the state is named, and the holder left before the article's year. */
  function isLongAgo({ holder, of, canonical }: Office): boolean {
    const person = index.mentions[holder];
    const iso = of === undefined ? undefined : index.mentions[of]!.iso;
    if (year === undefined || iso === undefined || person?.form !== 'name') return false;
    const terms = known.termsOf(canonical, wordsOf(person)).filter((term) => term.iso === iso);
    return terms.length > 0 && terms.every(({ until, isFull }) => isFull && until < year);
  }

  function termOf(office: Office): Term | undefined {
    const holder = index.mentions[office.holder];
    if (holder?.form !== 'name') return undefined;
    const terms = known
      .termsOf(office.canonical, wordsOf(holder))
      .filter(({ from }) => year === undefined || from <= year);
    const states = new Set(terms.map(({ iso }) => iso));
    // Two of one surname led two states: the one that the text names.
    const named = terms.filter(({ iso }) => states.size === 1 || countries.has(iso));
    if (new Set(named.map(({ iso }) => iso)).size !== 1) return undefined;
    const isTitle = /^\p{Lu}/u.test(tokens[office.first]!.text);
    if (!named[0]!.isFull && (!isTitle || isAnother(holder, office, named[0]!))) return undefined;
    return named.find(({ until }) => year === undefined || until >= year) ?? named.at(-1);
  }

  /** The text gives this surname with a given name that nobody known bears. */
  function isAnother(holder: Mention, office: Office, { iso }: Term): boolean {
    const surname = wordsOf(holder).at(-1);
    return index.mentions.some(
      (other) =>
        other.type === 'Person' &&
        other.form === 'name' &&
        other.endToken - other.first > 1 &&
        tokens[other.endToken - 1]!.text === surname &&
        !known.termsOf(office.canonical, wordsOf(other)).some((term) => term.isFull && term.iso === iso) &&
        // "Dr. Jill Biden" is no president; where the year is known, only who is called so may be meant.
        (year === undefined || offices.some(({ canonical, holder }) => canonical === office.canonical && index.mentions[holder] === other)), // prettier-ignore
    );
  }

  function wordsOf({ first, endToken }: Mention): string[] {
    return tokens.slice(first, endToken).map(({ text }) => text);
  }
};

/** Whether the text names somebody else who held the office in that country (ISO code in upper case) in the article's year. */
export const heldByOthers = (
  { mentions }: MentionIndex,
  { tokens }: Syntax,
  known: KnownHolders,
  year: number | undefined,
): ((office: Office, iso: string) => boolean) => {
  const people = new Set(mentions.filter(({ type, form }) => type === 'Person' && form === 'name').map(({ endToken }) => folded(tokens[endToken - 1]!.text))); // prettier-ignore
  return ({ canonical, isFormer }, iso) =>
    !isFormer && year !== undefined && known.holdersIn(canonical, iso, year).some((surname) => people.has(surname));
};
