import type { Mention, Office } from '../analysis';
import type { WordLists } from '../lexicons/word-lists';
import type { MentionIndex } from '../lookup/mention-index';
import { mentionsOfCountries, nearest } from './mentions-of-countries';
import { isLabel, type Syntax } from '../syntax/syntax';

/**
 * A national office that names no country is that of the country whose act its holder reports ("Tokyo wants …, Foreign
 * Minister NAME said"), that the sentence before was about ("India congratulated … . Foreign Minister NAME said"), or that
 * the article is about. `twins` are the offices of counterparts, who are of another country; of `settled` ones nothing is
 * guessed, nor a country for which `isNone`: it has no such office, or another holds it.
 */
export const withImpliedCountry = (
  offices: readonly Office[],
  twins: readonly Office[],
  index: MentionIndex,
  syntax: Syntax,
  words: Pick<WordLists, 'officesAbroad' | 'titlesOfState' | 'hostileVerbs'>,
  settled: ReadonlySet<Office>,
  isNone: (office: Office, iso: string) => boolean,
): Office[] => {
  const topics = countTopics(index);
  const lead = onlyCountry(index.mentions.filter(({ sentence }) => sentence < LEAD));
  const beside = onlyCountries(index.mentions);
  const countries = mentionsOfCountries(index.mentions);
  const taken = heldElsewhere([...offices, ...twins], index);
  return offices.map((office) => {
    if (office.of !== undefined || settled.has(office)) return office;
    if (!isOfState(office, syntax, words)) return office;
    // "Senator NAME" may sit anywhere, unless the story is at home in one country alone.
    if (office.rank === 'member' && !isAlone(topics)) return office;
    const usual = office.post.usually === undefined ? [] : (countries.get(office.post.usually.toUpperCase()) ?? []);
    if (usual.length > 0) return { ...office, of: nearest(index.mentions, usual, office.head), rule: `${office.rule}-by-usage` }; // prettier-ignore
    const isFree = (iso: string): boolean =>
      !isNone(office, iso) &&
      !taken.get(office.canonical)?.has(iso) &&
      !isTarget(syntax, index, office, iso, (verb) => words.hostileVerbs.has(verb));
    const actor = actingCountry(syntax, index, office, isFree);
    if (actor !== undefined) return { ...office, of: actor, rule: `${office.rule}-of-the-actor` };
    if (words.officesAbroad.has(office.canonical)) return office;
    const topic = topicOf(topics, isFree, [lead, beside.get(office.sentence)]);
    if (topic === undefined || namesAnother(index, syntax, topic, office)) return office;
    // "former president NAME" may be anybody's where the story is not at home in one country alone.
    if (office.isFormer && !(lead === topic && isAlone(topics))) return office;
    return {
      ...office,
      of: nearest(index.mentions, countries.get(topic) ?? [], office.head),
      rule: `${office.rule}-of-the-story`,
    };
  });
};

/** Countries of which the text names another holder of the same office. */
const heldElsewhere = (offices: readonly Office[], index: MentionIndex): Map<string, Set<string>> => {
  const taken = new Map<string, Set<string>>();
  for (const { canonical, of, holder, isFormer } of offices) {
    const iso = of === undefined ? undefined : index.mentions[of]!.iso;
    if (iso === undefined || isFormer || index.mentions[holder]?.form !== 'name') continue;
    const countries = taken.get(canonical);
    if (countries) countries.add(iso);
    else taken.set(canonical, new Set([iso]));
  }
  return taken;
};

const SAYING = /^(?:root|ccomp|parataxis|conj)$/u;

/** The country that acts in what the holder reports, or as the only one in the sentence before. */
const actingCountry = (
  syntax: Syntax,
  index: MentionIndex,
  office: Office,
  isFree: (iso: string) => boolean,
): number | undefined => {
  // Holders that the office phrase itself describes are not in the index yet.
  const holder = index.mentions[office.holder];
  if (holder?.form !== 'name' || !isLabel(syntax.labels[holder.head]!, 'nsubj')) return undefined;
  const verb = syntax.heads[holder.head]!;
  const reported = syntax.child(verb, 'ccomp');
  const own = reported < 0 ? -1 : countryAsSubject(syntax, index, reported);
  if (own >= 0 && isFree(index.mentions[own]!.iso!)) return own;
  let before = -1;
  for (let at = office.holder - 1; at >= 0; at -= 1) {
    const mention = index.mentions[at]!;
    if (office.sentence - mention.sentence > 1) break;
    if (mention.iso === undefined || mention.sentence === office.sentence || mention.type === 'Group') continue;
    const clause = syntax.heads[mention.head]!;
    if (
      mention.isDemonym ||
      !isLabel(syntax.labels[mention.head]!, 'nsubj') ||
      !SAYING.test(syntax.labels[clause] ?? '')
    )
      continue;
    if (before >= 0 && index.mentions[before]!.iso !== mention.iso) return undefined;
    before = at;
  }
  if (before < 0) return undefined;
  const { iso } = index.mentions[before]!;
  // "LIMA — … Chile said … . Prime Minister NAME called": Peru's; "Russia said … . The minister accused Russia": not its own.
  const isStory = dateline(index) === undefined || dateline(index) === iso;
  return isStory && isFree(iso!) ? before : undefined;
};

/** "Foreign Secretary NAME accused Russia": whoever is blamed or warned is another country. */
const isTarget = (
  syntax: Syntax,
  { mentions, firstIn }: MentionIndex,
  { holder, sentence }: Office,
  iso: string,
  isHostile: (verb: string) => boolean,
): boolean => {
  const person = mentions[holder];
  const verb = person === undefined || !isLabel(syntax.labels[person.head]!, 'nsubj') ? -1 : syntax.heads[person.head]!;
  if (verb < 0 || !isHostile(syntax.lemmas[verb]!)) return false;
  for (let at = firstIn(sentence); mentions[at]?.sentence === sentence; at += 1)
    if (mentions[at]!.iso === iso && mentions[at]!.first > verb) return true;
  return false;
};

/** The country of the story's dateline. */
const dateline = ({ mentions }: MentionIndex): string | undefined =>
  mentions.slice(0, DATELINE).find(({ isCredit, iso }) => isCredit && iso !== undefined)?.iso;

/** A dateline has so few mentions. */
const DATELINE = 6;

const countryAsSubject = (syntax: Syntax, index: MentionIndex, verb: number): number => {
  const subject = syntax.child(verb, 'nsubj');
  const mention = subject < 0 ? -1 : index.headedBy(subject);
  if (mention < 0) return -1;
  const { iso, type } = index.mentions[mention]!;
  return iso !== undefined && type !== 'Group' ? mention : -1;
};

/** What the first two sentences name counts double; an adjective ("Swiss nurses") half; a dateline only beside others. */
const countTopics = (index: MentionIndex): [string, number][] => {
  const counts = new Map<string, number>();
  const told = new Set(index.mentions.filter(({ isCredit }) => !isCredit).map(({ iso }) => iso));
  for (const { iso, sentence, isDemonym, isCredit, type } of index.mentions) {
    const isDateline = isCredit && type === 'Place';
    if (iso !== undefined && (!isDateline || told.has(iso)))
      counts.set(iso, (counts.get(iso) ?? 0) + (sentence < 2 ? 2 : 1) * (isDemonym ? 0.5 : 1));
  }
  return [...counts].sort((one, other) => other[1] - one[1]);
};

/** Sentences that tell what a story is about. */
const LEAD = 3;

/** The one country that mentions name, adjectives aside. */
const onlyCountry = (mentions: readonly Mention[]): string | undefined => {
  const named = mentions.filter(({ iso, type, isDemonym, isCredit }) => iso !== undefined && type !== 'Group' && !isDemonym && !(isCredit && type === 'Place')); // prettier-ignore
  return named.every(({ iso }) => iso === named[0]!.iso) ? named[0]?.iso : undefined;
};

/** By sentence, the one country that it names. */
const onlyCountries = (mentions: readonly Mention[]): Map<number, string | undefined> => {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const own = bySentence.get(mention.sentence);
    if (own) own.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return new Map([...bySentence].map(([sentence, own]) => [sentence, onlyCountry(own)]));
};

/** An office of a state by its name, or by the way it stands as a title: "President NAME", not "union president NAME". */
const isOfState = (
  { post, canonical, rule, first }: Office,
  { tokens }: Syntax,
  { titlesOfState }: Pick<WordLists, 'titlesOfState'>,
): boolean =>
  post.of === 'country' ||
  (rule === 'holder-title' &&
    (titlesOfState.has(canonical) || post.seat) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[first]!.text));

/** Named three times as often as any other. */
const isAlone = ([first, second]: readonly [string, number][]): boolean =>
  first !== undefined && first[1] >= 3 * (second?.[1] ?? 0);

/**
 * Named often enough, and twice as often as any other that could hold the office; or more often, and the only one named in
 * the story's `lead` or beside the office.
 */
const topicOf = (
  topics: readonly [string, number][],
  isFree: (iso: string) => boolean,
  only: readonly (string | undefined)[],
): string | undefined => {
  const [first, second] = topics.filter(([iso]) => isFree(iso));
  if (!first || first[1] < 3) return undefined;
  const next = second?.[1] ?? 0;
  return first[1] >= 2 * next || (first[1] > next && only.includes(first[0])) ? first[0] : undefined;
};

/** "Beijing opened out to Delhi and Prime Minister NAME …": which of them is meant, only the reader knows. */
const namesAnother = (
  { mentions, firstIn }: MentionIndex,
  { tokens }: Syntax,
  topic: string,
  office: Office,
): boolean => {
  for (let at = firstIn(office.sentence); at < mentions.length && mentions[at]!.first < office.first; at += 1) {
    const { iso, type, first } = mentions[at]!;
    // "in Lisbon" is a place.
    const isPlace = type === 'Place' && /^(?:in|at|near|outside|around)$/iu.test(tokens[first - 1]?.text ?? '');
    if (type !== 'Group' && iso !== undefined && iso !== topic && !isPlace) return true;
  }
  return false;
};
