import { append } from '../../graph/model/append';
import type { Mention, NameSpan, Office } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Syntax } from '../syntax/syntax';
import { basedPlaces } from './based-places';
import { withChambers } from './chambers';
import { counterparts } from './counterparts';
import { cutOffices } from './cut-offices';
import { findOffices } from './find-offices';
import { groupNominals } from './group-nominals';
import { indexMentions } from '../lookup/mention-index';
import { countryMentions, nameMentions } from './name-mentions';
import { withImpliedCountry } from './implied-country';
import { heldByOthers, withKnownHolders } from './known-terms';
import { namesakeStates } from './namesake-states';
import { officeBodies } from './office-bodies';
import { partyWords } from './party-words';
import { peoplesAsGroups } from './peoples';
import { settleSharedAdjectives } from './shared-adjectives';
import { sharedNouns } from './shared-nouns';
import { personNominals } from './person-nominals';
import { pronounMentions } from './pronouns';

/**
 * Everything in the text that stands for a person, group, country or place, in text order, and the offices held. Lines of
 * credits have names alone. `isPlace` knows the places of the lists; `year` is that of the article, where it is known.
 */
export const findMentions = (
  syntax: Syntax,
  spans: readonly NameSpan[],
  isCredit: (sentence: number) => boolean,
  isPlace: (words: string) => boolean,
  knowledge: Knowledge,
  year?: number,
): { mentions: Mention[]; offices: Office[] } => {
  const names = cutOffices(syntax, spans, knowledge);
  const covered = new Uint8Array(syntax.tokens.length);
  const cover = (mentions: readonly Mention[]) => {
    for (const mention of mentions) covered.fill(1, mention.first, mention.endToken);
  };
  for (const name of names) covered.fill(1, name.first, name.end);
  syntax.tokens.forEach(({ sentence }, token) => isCredit(sentence) && covered.fill(1, token, token + 1));
  const named = nameMentions(syntax, names, knowledge).map((mention) =>
    isCredit(mention.sentence) ? { ...mention, isCredit: true } : mention,
  );
  cover(named);
  const countries = countryMentions(syntax, covered, knowledge);
  append(countries, basedPlaces(syntax, covered, isPlace, knowledge));
  const known = namesakeStates(syntax, [...named, ...countries], knowledge);
  const bodies = officeBodies(syntax, covered, known, knowledge);
  append(bodies, partyWords(syntax, covered, known, knowledge));
  cover(bodies);
  const described = groupNominals(syntax, covered, known, knowledge);
  const groups = [...bodies, ...described, ...sharedNouns(syntax, described, known)];
  cover(countries);
  cover(groups);
  const pronouns = pronounMentions(syntax, covered, knowledge);
  const everything = [...known, ...groups, ...pronouns].sort(inTextOrder);
  const found = peoplesAsGroups(
    syntax,
    settleSharedAdjectives(syntax, everything, knowledge.gazetteer),
    (verb) => verb >= 0 && harmsPeople(syntax.lemmas[verb]!, knowledge),
    (verb) => verb >= 0 && knowledge.frames.verb(syntax.lemmas[verb]!).some(isOfArms),
  );
  const index = indexMentions(syntax, found);
  const { offices: stated, nominals } = findOffices(syntax, index, knowledge);
  const { offices, settled } = withKnownHolders(stated, index, syntax, knowledge.knownHolders, year);
  const isHeld = heldByOthers(index, syntax, knowledge.knownHolders, year);
  const isNone = (office: Office, iso: string): boolean => !knowledge.roles.mayHave(iso, office.canonical) || isHeld(office, iso); // prettier-ignore
  const twins = counterparts(syntax, index, offices, knowledge);
  const all = [
    ...withImpliedCountry(withChambers(offices, index, syntax), twins, index, syntax, knowledge.words, settled, isNone),
    ...twins,
  ];
  // What one country calls a secretary of state is a foreign minister elsewhere.
  const common = all.map((office) => {
    const iso = office.of === undefined ? undefined : found[office.of]?.iso;
    return { ...office, canonical: knowledge.roles.common(office.canonical, iso) };
  });
  cover(pronouns);
  cover(nominals);
  return inOrder([...found, ...nominals, ...personNominals(syntax, covered, knowledge)], common);
};

/** "kill", "arrest": a relation that no country can suffer. */
const harmsPeople = (verb: string, { frames, ontology }: Knowledge): boolean =>
  frames.verb(verb).some(({ type, to }) => {
    const ends = ontology.relations.find(({ name }) => name === type)?.to;
    return to === 'object' && ends?.includes('Group') === true && !ends.includes('Country');
  });

/** "shell", "attack": armed forces do it to anybody. */
const isOfArms = ({ fromKinds, from, theme, objectKinds }: ReturnType<Knowledge['frames']['verb']>[number]): boolean =>
  from === 'subject' &&
  theme === undefined &&
  objectKinds === undefined &&
  fromKinds?.includes('armed forces') === true;

const inTextOrder = (one: Mention, other: Mention): number => one.first - other.first || other.endToken - one.endToken;

/** Sorts mentions and lets the offices point at their new places. */
const inOrder = (
  mentions: readonly Mention[],
  offices: readonly Office[],
): { mentions: Mention[]; offices: Office[] } => {
  const order = mentions.map((_, index) => index).sort((one, other) => inTextOrder(mentions[one]!, mentions[other]!));
  const placeOf = new Int32Array(mentions.length);
  order.forEach((from, to) => (placeOf[from] = to));
  return {
    mentions: order.map((index) => mentions[index]!),
    offices: offices.map((office) => ({
      ...office,
      holder: placeOf[office.holder]!,
      of: office.of === undefined ? undefined : placeOf[office.of],
    })),
  };
};
