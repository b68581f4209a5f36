import type { Mention } from '../analysis';
import { bodyBehind } from '../lookup/body-behind';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { Held } from './held';
import type { RolePhrase } from './role-phrase';
import type { MentionIndex } from '../lookup/mention-index';

/** What an office belongs to, as a mention index: "Iraqi Foreign Ministry spokesman", "head of X", "its leader". */
export const findOrganisation = (
  syntax: Syntax,
  phrase: RolePhrase,
  index: MentionIndex,
  held: Held | undefined,
): number | undefined => {
  const body = bodyInside(syntax, phrase, index);
  if (body !== undefined) return body;
  const fits = (mention: number): boolean =>
    mention >= 0 &&
    mention !== held?.mention &&
    (canHaveOffices(index.mentions[mention]!, phrase) || isPlaceInFront(syntax, index.mentions[mention]!, phrase));
  const behind = behindName(syntax, index, held).find(fits);
  const after = ofPhrase(syntax, phrase, index).find(fits) ?? behind;
  // "whose Latvian director": where the words say whose office it is, an adjective says where its holder is from.
  const owner =
    phrase.role.of === 'group' || isWhose(syntax, phrase) ? possessor(syntax, phrase, index).find(fits) : undefined;
  const before = owner ?? inFront(syntax, phrase, index).find(fits) ?? possessor(syntax, phrase, index).find(fits);
  // "opposition lawmaker NAME of the Unity Party": the name says more than the noun before.
  const isNamed = behind !== undefined && index.mentions[behind]!.form === 'name';
  if (isNamed && before !== undefined && index.mentions[before]!.form === 'nominal') return behind;
  // "AU chairperson President NAME of Egypt": the first title has its body in front, the second behind.
  if (phrase.isStacked && behind !== undefined && index.mentions[behind]!.type === 'Country') return behind;
  // "Kenya country director for Oxfam", "Africa director at a bank": an area in front, the body behind.
  if (phrase.role.of !== 'country' && before !== undefined && after !== undefined && isArea(syntax, index, before, after, phrase)) return after; // prettier-ignore
  // "the Union's envoy for the Sahel" is the Union's; only "of" outdoes whose office it is.
  const isOf = syntax.tokens[phrase.endToken]?.text === 'of' || phrase.rank === 'spokesperson';
  return isOf ? (after ?? before) : (before ?? after);
};

/** A country or region in front that owns nothing, where "for" or "at" leads to a body behind. */
const isArea = (
  syntax: Syntax,
  { mentions }: MentionIndex,
  before: number,
  after: number,
  phrase: RolePhrase,
): boolean =>
  /^(?:Country|Place)$/u.test(mentions[before]!.type) &&
  !mentions[before]!.isDemonym &&
  !isPossessive(syntax, mentions[before]!.endToken) &&
  mentions[after]!.type === 'Group' &&
  /^(?:for|at)$/u.test(syntax.tokens[phrase.endToken]?.text ?? '');

/** "army chief", "deputy U.N. spokeswoman": what stands inside the office's own words. */
const bodyInside = (syntax: Syntax, phrase: RolePhrase, index: MentionIndex): number | undefined => {
  // "press secretary": what somebody deals with.
  if (/^(?:press|media)$/iu.test(syntax.tokens[phrase.first]!.text)) return undefined;
  for (let at = phrase.first; at < phrase.head; at += 1) {
    const mention = index.startingAt(at);
    if (mention >= 0 && index.mentions[mention]!.type === 'Group' && index.mentions[mention]!.endToken <= phrase.head)
      return mention;
  }
  if (phrase.role.body !== undefined) {
    return [index.endingAt(phrase.endToken), index.covering(phrase.head)].find((party) => party >= 0 && index.mentions[party]!.kind === 'party'); // prettier-ignore
  }
  const before = index.covering(phrase.first);
  return before >= 0 && index.mentions[before]!.isBody ? before : undefined;
};

/** "President NAME of Togo", "lawmaker NAME of the ruling Unity Party", "senator NAME (Unity Party)" */
const behindName = (syntax: Syntax, index: MentionIndex, held: Held | undefined): number[] => {
  if (held?.rule !== 'holder-title') return [];
  const found = bodyBehind(syntax, index, held.mention);
  return found === undefined || syntax.tokens[found.link]!.text === 'from' ? [] : [found.mention];
};

const canHaveOffices = (mention: Mention, phrase: RolePhrase): boolean => {
  if (phrase.role.except.includes(mention.type === 'Country' ? 'country' : (mention.kind ?? ''))) return false;
  if (mention.type === 'Person') return mention.form === 'pronoun' || phrase.rank === 'spokesperson';
  // "German astronaut", "Boston professor": where somebody is from.
  if (phrase.role.of === 'body') return mention.type === 'Group' && mention.form === 'name';
  // "Democratic Representative NAME": of the party is the person, not the office.
  const isPartyWord = mention.kind === 'party' && mention.form === 'nominal' && mention.isWord === true;
  if (isPartyWord && phrase.rank !== 'member' && phrase.rank !== 'spokesperson' && !phrase.isOfParties) return false;
  // "committee chairman NAME of Ohio": where a chairman is from.
  if (mention.type === 'Place' && phrase.role.of === 'group' && phrase.rank === 'head' && !phrase.isOfPlaces)
    return false;
  // "Syrian tribal leader": where a leader of a group is from.
  if (phrase.role.of === 'group' && phrase.rank === 'head' && mention.type === 'Country') return false;
  if (phrase.role.of === 'country')
    return (
      mention.type === 'Country' || mention.iso !== undefined || mention.form !== 'name' || mention.type === 'Group'
    );
  return true;
};

/** "Kansas Secretary of State NAME", not "in Geneva Foreign Minister NAME said". */
const isPlaceInFront = (syntax: Syntax, { type, form, first, endToken, isDemonym }: Mention, phrase: RolePhrase): boolean =>
  phrase.role.of === 'country' && type === 'Place' && form === 'name' && !isDemonym && endToken === phrase.first && syntax.tags[first - 1] !== 'ADP'; // prettier-ignore

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in']);

/** "head of X", "spokesman for X"; where the tree lost it, the first name after the preposition. */
const ofPhrase = (syntax: Syntax, phrase: RolePhrase, index: MentionIndex): number[] => {
  const found: number[] = [];
  for (const child of syntax.childrenUnder(phrase.head, 'nmod')) {
    if (
      marksNext(syntax, child, phrase) &&
      (PREPOSITIONS.has(syntax.caseOf(child)) || isStaffOf(syntax, index, child, phrase)) &&
      (syntax.caseOf(child) === 'of' || found.length === 0)
    ) {
      const mention = placeWithin(syntax, index, child);
      // "Commander of the Ground Force General NAME": the tree hangs the body on the name.
      if (mention >= 0 && (index.mentions[mention]!.type !== 'Person' || index.mentions[mention]!.form !== 'name')) found.push(mention); // prettier-ignore
    }
  }
  const preposition = syntax.tokens[phrase.endToken];
  if (found.length > 0 || !preposition || !['of', 'for'].includes(preposition.text)) return found;
  let isSection = false;
  for (let at = phrase.endToken + 1; at < Math.min(phrase.endToken + 8, syntax.tokens.length); at += 1) {
    const mention = index.startingAt(at);
    const end = mention < 0 ? -1 : index.mentions[mention]!.endToken;
    // "head of Ghana's cycling association" heads what is owned.
    if (end >= 0 && isPossessive(syntax, end)) {
      at = end;
      continue;
    }
    // "campaign manager for US Senator NAME": the country says whose senator it is.
    if (mention >= 0 && index.mentions[mention]!.type === 'Country' && /^(?:NOUN|PROPN)$/u.test(syntax.tags[end] ?? '') && index.startingAt(end) < 0) continue; // prettier-ignore
    if (isSection && mention >= 0) return index.mentions[mention]!.type === 'Group' && index.mentions[mention]!.form === 'name' ? [mention] : []; // prettier-ignore
    if (mention >= 0 && !index.mentions[mention]!.isDemonym) return [mention];
    // "mayor of the Polish city of Gdańsk"
    if (syntax.tokens[at]!.text === 'of' && isPlaceNoun(syntax, at - 1)) continue;
    // "professor of law at the university", "head of policy for the charity"
    if (/^(?:at|for|with)$/u.test(syntax.tokens[at]!.text) && at > phrase.endToken + 1 && !isSection) {
      isSection = true;
      continue;
    }
    const isRuling = syntax.tags[at] === 'VERB' && syntax.tokens[at]!.text.endsWith('ing');
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'PART'].includes(syntax.tags[at]!) && !isRuling && mention < 0) return [];
  }
  return [];
};

/** "a columnist from the Herald", "an analyst with the bank": of a body alone, for others come from a place. */
const isStaffOf = (
  syntax: Syntax,
  { headedBy, mentions }: MentionIndex,
  noun: number,
  { role }: RolePhrase,
): boolean => {
  const mention = headedBy(noun);
  return role.of === 'body' && mention >= 0 && mentions[mention]!.type === 'Group' && /^(?:from|with)$/u.test(syntax.caseOf(noun)); // prettier-ignore
};

/** "the state of Goa", "the city of Gdańsk": the place that the noun is put before; else the mention of the noun. */
const placeWithin = (syntax: Syntax, index: MentionIndex, noun: number): number => {
  const of = isPlaceNoun(syntax, noun) && syntax.tokens[noun + 1]?.text === 'of' ? index.startingAt(noun + 2) : -1;
  return of >= 0 && index.mentions[of]!.form === 'name' && !index.mentions[of]!.isDemonym ? of : index.headedBy(noun);
};

const isPlaceNoun = ({ lemmas }: Syntax, token: number): boolean =>
  /^(?:city|town|village|state|province|region|district|county|island|republic|emirate|municipality|prefecture|territory)$/u.test(lemmas[token] ?? ''); // prettier-ignore

/** The preposition follows the role at once: in "cleric and head of X" only the head is of X. */
const marksNext = (syntax: Syntax, child: number, phrase: RolePhrase): boolean =>
  child > phrase.head &&
  syntax.childrenOf(child).some((one) => one === phrase.endToken && syntax.labels[one] === 'case');

/** Mentions that stand before the role within its noun phrase, nearest first. */
const inFront = (syntax: Syntax, phrase: RolePhrase, index: MentionIndex): number[] => {
  const found: number[] = [];
  const { tokens, tags } = syntax;
  for (let at = phrase.first - 1; at >= Math.max(0, phrase.first - 12);) {
    if (tokens[at]!.sentence !== tokens[phrase.head]!.sentence) break;
    const ending = index.endingAt(at + 1);
    if (ending >= 0) {
      const mention = index.mentions[ending]!;
      if (mention.type === 'Person' && mention.form === 'name' && !isPossessive(syntax, mention.endToken)) break;
      found.push(ending);
      at = mention.first - 1;
      continue;
    }
    // "Peoples Party (PPP) senator": the short name in brackets, then the long one.
    if (tokens[at]!.text === ')' && tokens[at - 2]?.text === '(') {
      at -= 3;
      continue;
    }
    const isLink =
      tags[at] === 'ADJ' ||
      tags[at] === 'NOUN' ||
      tags[at] === 'PROPN' ||
      /^['’]s?$/u.test(tokens[at]!.text) ||
      tags[at] === 'NUM' ||
      // "AU trade and industry commissioner"
      (tokens[at]!.text === 'and' && tags[at - 1] === 'NOUN' && tags[at + 1] === 'NOUN');
    if (!isLink) break;
    at -= 1;
  }
  return found;
};

const isPossessive = (syntax: Syntax, token: number): boolean => /^['’]s?$/u.test(syntax.tokens[token]?.text ?? '');

/** "the country's foreign minister", "its leader", "their chief". */
const possessor = (syntax: Syntax, phrase: RolePhrase, index: MentionIndex): number[] =>
  syntax
    .childrenOf(phrase.head)
    .filter((child) => isLabel(syntax.labels[child]!, 'nmod:poss'))
    .map((child) => (isWhoseAt(syntax, child) ? index.endingAt(child - 1) : index.headedBy(child)))
    .concat(isWhoseAt(syntax, phrase.first - 1) ? [index.endingAt(phrase.first - 2)] : [])
    .filter((mention) => mention >= 0);

/** "the party, whose leader in the assembly": what stands before the comma owns the office. */
const isWhoseAt = (syntax: Syntax, token: number): boolean =>
  syntax.tokens[token]?.text.toLowerCase() === 'whose' && syntax.tokens[token - 1]?.text === ',';

const isWhose = (syntax: Syntax, phrase: RolePhrase): boolean =>
  isWhoseAt(syntax, phrase.first - 1) ||
  syntax.childrenUnder(phrase.head, 'nmod:poss').some((child) => isWhoseAt(syntax, child));
