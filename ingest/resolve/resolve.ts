import type { Analysis, Mention, Office, Resolution } from '../analysis';
import type { Span } from '../../graph/model/span';
import type { Knowledge } from '../knowledge';
import type { Gender } from '../lexicons/word-lists';
import { indexMentions, type MentionIndex } from '../lookup/mention-index';
import type { Syntax } from '../syntax/syntax';
import { actsAsState } from './acting-capitals';
import { buildEntities } from './build-entities';
import { clusterNames } from './cluster-names';
import { guessAntecedents } from './guess-antecedents';
import { linkDescriptions } from './link-descriptions';
import { linkGroups } from './link-groups';
import { linkOffices } from './link-offices';
import { linkPronouns } from './link-pronouns';
import { readPersonName } from './person-names';
import { findSeats, joinSeats } from './seats-of-blocs';
import { countryMeant } from './state-of-affairs';
import { makeUnionFind, type UnionFind } from './union-find';

/** Sieves in order of certainty: names, countries, groups that point back, offices, pronouns. */
export const resolve = (
  {
    syntax,
    quotes,
    names,
    mentions: found,
    offices,
  }: Pick<Analysis, 'syntax' | 'quotes' | 'names' | 'mentions' | 'offices'>,
  knowledge: Knowledge,
): Resolution => {
  const seats = findSeats(syntax, found, knowledge.words);
  const { mentions } = seats;
  const index = indexMentions(syntax, mentions);
  const sets = makeUnionFind(mentions.length);
  const counts = countCountries(mentions);
  clusterNames(syntax, index, sets, knowledge);
  joinSeats(seats, sets);
  const implied = linkGroups(syntax, index, sets, counts, knowledge);
  const countryOf = joinCountries(syntax, index, sets, counts, knowledge);
  const isTitle = (token: number): boolean => knowledge.words.honorifics.has(syntax.tokens[token]!.text.toLowerCase());
  const speaks = (verb: number): boolean => knowledge.cues.verb(syntax.lemmas, verb) !== undefined;
  linkOffices(syntax, index, offices, sets, speaks, isTitle);
  const isKnown = knownSets(mentions, sets, countryOf, implied);
  const guesses = guessAntecedents({ syntax, mentions, offices, quotes, names }, sets, isKnown, knowledge);
  const genders = genderBySet(syntax, mentions, sets, knowledge);
  linkPronouns({
    syntax,
    index,
    sets,
    knowledge,
    ownerOf: ownersOfOffices(offices),
    isQuoted: markQuoted(mentions, quotes),
    genderOf: (set) => genders.get(set) ?? 'any',
  });
  linkDescriptions(guesses, mentions, sets, isKnown);
  return buildEntities({ syntax, index, offices, sets, knowledge, countryOf, implied });
};

/** Sets with a name, a country, or a country that explains them. */
const knownSets = (
  mentions: readonly Mention[],
  sets: UnionFind,
  ...explained: readonly ReadonlyMap<number, string>[]
): ((set: number) => boolean) => {
  const known = new Set<number>();
  mentions.forEach(({ form, isDemonym }, at) => {
    if ((form === 'name' && !isDemonym) || explained.some((codes) => codes.has(at))) known.add(sets.find(at));
  });
  return (set) => known.has(set);
};

/** What the office whose noun stands at a token can belong to. */
const ownersOfOffices = (offices: readonly Office[]): ((token: number) => 'country' | 'group' | undefined) => {
  const heads = new Map(offices.map((office) => [office.head, office.post.of]));
  return (token) => {
    const owner = heads.get(token);
    return owner === 'either' ? undefined : owner === 'body' ? 'group' : owner;
  };
};

/** Which mentions stand inside a quotation. */
const markQuoted = (mentions: readonly Mention[], quotes: readonly Span[]): readonly boolean[] => {
  let next = 0;
  const order = mentions.map((_, at) => at).sort((one, other) => mentions[one]!.start - mentions[other]!.start);
  const quoted = new Array<boolean>(mentions.length).fill(false);
  for (const at of order) {
    const { start } = mentions[at]!;
    while (next < quotes.length && quotes[next]!.end <= start) next += 1;
    quoted[at] = next < quotes.length && quotes[next]!.start <= start;
  }
  return quoted;
};

const countCountries = (mentions: readonly Mention[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { iso, type, isCredit } of mentions)
    if (iso !== undefined && !(isCredit && type === 'Place')) counts.set(iso, (counts.get(iso) ?? 0) + 1);
  return counts;
};

/** Names, adjectives, acting capitals and "the country": one set a country. Gives the code of each such mention. */
const joinCountries = (
  syntax: Syntax,
  index: MentionIndex,
  sets: UnionFind,
  counts: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): Map<number, string> => {
  const first = new Map<string, number>();
  const countryOf = new Map<number, string>();
  index.mentions.forEach((mention, at) => {
    const iso = codeOf(syntax, index, mention, at, counts, knowledge);
    if (iso === undefined) return;
    countryOf.set(at, iso);
    const before = first.get(iso);
    if (before === undefined) first.set(iso, at);
    else sets.join(before, at, 'same-country');
  });
  return countryOf;
};

const codeOf = (
  syntax: Syntax,
  index: MentionIndex,
  mention: Mention,
  at: number,
  counts: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): string | undefined => {
  if (mention.type === 'Place' && mention.iso !== undefined) {
    return !mention.isCredit && actsAsState(syntax, mention, knowledge.words) ? mention.iso : undefined;
  }
  if (mention.type !== 'Country') return undefined;
  return mention.iso ?? countryMeant(syntax, index, at, counts, knowledge);
};

const genderBySet = (
  syntax: Syntax,
  mentions: readonly Mention[],
  sets: UnionFind,
  knowledge: Knowledge,
): Map<number, Gender> => {
  const genders = new Map<number, Gender>();
  mentions.forEach((mention, at) => {
    if (mention.type !== 'Person' || mention.form === 'pronoun') return;
    const gender =
      mention.form === 'name'
        ? readPersonName(syntax, mention, knowledge).gender
        : (knowledge.words.genderedTitles.get(syntax.lemmas[mention.head]!) ?? 'any');
    if (gender !== 'any' && !genders.has(sets.find(at))) genders.set(sets.find(at), gender);
  });
  return genders;
};
