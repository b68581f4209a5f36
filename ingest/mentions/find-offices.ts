import type { Mention, Office } from '../analysis';
import type { Knowledge } from '../knowledge';
import { headWithin } from '../syntax/stretch';
import type { Syntax } from '../syntax/syntax';
import { findHolder } from './find-holder';
import type { Held } from './held';
import { findOrganisation } from './find-organisation';
import { joinOffices } from './joined-offices';
import { headsPart } from './heads-a-part';
import { sharers, sharersBefore } from './title-sharers';
import { makeMention } from './make-mention';
import type { MentionIndex } from '../lookup/mention-index';
import type { RolePhrase } from './role-phrase';

/**
 * Who holds which office of what: titles ("X spokesman NAME"), appositions ("NAME, head of X"), copulas, and phrases
 * without a name ("the chairman of X"), which become mentions of a person themselves.
 */
export const findOffices = (
  syntax: Syntax,
  index: MentionIndex,
  knowledge: Knowledge,
): { offices: Office[]; nominals: Mention[] } => {
  const offices: Office[] = [];
  const nominals: Mention[] = [];
  const found = [...rolePhrases(syntax, index, knowledge)].map((phrase) => {
    const held = findHolder(syntax, phrase, index, knowledge.words);
    return { phrase, held, of: findOrganisation(syntax, phrase, index, held) };
  });
  for (const { phrase, held, of: organisation } of joinOffices(syntax, found)) {
    if (phrase.isPlural && held?.rule !== 'holder-apposition' && held?.rule !== 'holder-title' && held?.isBehindBody !== true) continue; // prettier-ignore
    const isBodyNoun = (token: number): boolean => knowledge.groupWords.get(syntax.tokens[token]!.text, syntax.lemmas[token]!) !== undefined; // prettier-ignore
    const kind = organisation === undefined ? '' : (index.mentions[organisation]!.kind ?? '');
    const rank = headsPart(syntax, index, phrase, organisation, isBodyNoun)
      ? 'officer'
      : phrase.role.headOf.includes(kind) && phrase.rank === 'officer'
        ? 'head'
        : phrase.rank;
    const office = officeOf(syntax, { ...phrase, rank }, held);
    if (held) {
      offices.push({ ...office, holder: held.mention, of: organisation });
      if (phrase.isPlural && (held.rule === 'holder-title' || held.isBehindBody === true))
        for (const { holder, of } of sharers(syntax, index, held.mention, organisation)) offices.push({ ...office, holder, of }); // prettier-ignore
      if (phrase.isPlural && held.rule === 'holder-apposition')
        for (const holder of sharersBefore(syntax, index, held.mention)) offices.push({ ...office, holder, of: organisation }); // prettier-ignore
      continue;
    }
    if (
      isSought(syntax, phrase) ||
      phrase.role.of === 'body' ||
      phrase.role.body !== undefined ||
      (organisation === undefined && !isDefiniteRole(syntax, phrase))
    )
      continue;
    offices.push({ ...office, holder: index.mentions.length + nominals.length, of: organisation });
    nominals.push(nominalOf(syntax, phrase, organisation === undefined ? undefined : index.mentions[organisation]));
  }
  return { offices, nominals };
};

const officeOf = (syntax: Syntax, phrase: RolePhrase, held: Held | undefined): Omit<Office, 'holder' | 'of'> => ({
  role: roleText(syntax, phrase),
  canonical: phrase.canonical,
  rank: phrase.rank,
  isFormer: phrase.isFormer || held?.isFormer === true,
  isFuture: phrase.isFuture || held?.isFuture === true,
  post: phrase.role,
  first: phrase.first,
  endToken: phrase.endToken,
  head: phrase.head,
  sentence: syntax.tokens[phrase.head]!.sentence,
  rule: held?.rule ?? 'holder-described',
});

function* rolePhrases(syntax: Syntax, index: MentionIndex, knowledge: Knowledge): Generator<RolePhrase> {
  const { tokens, lemmas, tags } = syntax;
  // "then-governor", "ex-president": the prefix says how it was held.
  const words = tokens.map((token) => token.text.toLowerCase().replace(/^(?:ex|then)-(?=\p{Ll})/u, ''));
  // "Governors NAME and NAME": what is written like a name keeps its plural as its lemma.
  const singulars = lemmas.map((lemma, at) => (lemma === words[at] && /^\p{Lu}\p{Ll}+s$/u.test(tokens[at]!.text) ? lemma.slice(0, -1) : lemma)); // prettier-ignore
  let behind = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const isVerb = tags[at] === 'VERB' && !/^\p{Lu}/u.test(tokens[at]!.text);
    const match = knowledge.roles.match(words, singulars, at, (length) => !index.nameAcross(at, at + length));
    // "The union heads off a strike"; an "astronaut" is none, whatever its tag.
    if (isVerb && (match?.role.of !== 'body' || index.startingAt(at + match.length) < 0)) continue;
    if (!match) {
      const inner = aroundDemonym(syntax, words, at, index, knowledge);
      if (inner) yield inner;
      continue;
    }
    const endToken = at + match.length;
    // "a general election", "the chief reason"
    if (match.length === 1 && tags[at] === 'ADJ' && /^\p{Ll}/u.test(tokens[at]!.text)) continue;
    if (tokens[endToken - 1]!.sentence !== tokens[at]!.sentence) continue;
    const { first, isDeputy, isFormer, isFuture } = markersBefore(words, at, knowledge, tokens[at]!.sentence, syntax);
    // "Secretary of Labor" is headed by its first word.
    const isOf = words[at + 1] === 'of' && match.role.of === 'country';
    yield {
      first,
      endToken,
      head: isOf ? headWithin(syntax, at, endToken) : endToken - 1,
      canonical: `${isDeputy ? 'deputy ' : ''}${match.role.role}`,
      rank: isDeputy && match.role.rank === 'head' ? 'deputy' : match.role.rank,
      role: match.role,
      isOfPlaces: knowledge.words.headsOfPlaces.has(match.role.role),
      isOfParties: knowledge.words.headsOfParties.has(match.role.role),
      isStacked: at === behind,
      isFormer,
      isFuture,
      isPlural:
        /^[^'’]*s$/u.test(words[endToken - 1]!) &&
        words[endToken - 1] !== singulars[endToken - 1] &&
        match.role.rank !== 'spokesperson',
    };
    behind = endToken;
    at = endToken - 1;
  }
}

/** "the top Iranian diplomat": the words of an office around the adjective of whose it is. */
const aroundDemonym = (
  { tokens, lemmas }: Syntax,
  words: readonly string[],
  at: number,
  index: MentionIndex,
  { roles }: Knowledge,
): RolePhrase | undefined => {
  const inside = index.startingAt(at + 1);
  if (!/^(?:top|chief|lead)$/u.test(words[at]!) || inside < 0 || index.mentions[inside]!.isDemonym !== true) return undefined; // prettier-ignore
  const { endToken } = index.mentions[inside]!;
  const match = roles.match([words[at]!, words[endToken] ?? ''], [lemmas[at]!, lemmas[endToken] ?? ''], 0);
  if (match?.length !== 2 || tokens[endToken]!.sentence !== tokens[at]!.sentence) return undefined;
  const { role } = match;
  return { first: endToken, endToken: endToken + 1, head: endToken, canonical: role.role, rank: role.rank, role, isOfPlaces: false, isOfParties: false, isStacked: false, isFormer: false, isFuture: false, isPlural: false }; // prettier-ignore
};

const markersBefore = (
  words: readonly string[],
  at: number,
  knowledge: Knowledge,
  sentence: number,
  syntax: Syntax,
): { first: number; isDeputy: boolean; isFormer: boolean; isFuture: boolean } => {
  let first = at;
  let isDeputy = /^(?:vice|deputy|sub)-/u.test(words[at]!);
  let isFormer = /^(?:ex|then)-/iu.test(syntax.tokens[at]!.text);
  let isFuture = false;
  for (
    let before = at - 1;
    before >= 0 && syntax.tokens[before]!.sentence === sentence && at - before <= 4;
    before -= 1
  ) {
    if (knowledge.roles.deputyMarkers.has(words[before]!)) {
      isDeputy = true;
      first = before;
    } else if (words[before] === 'then' && /^(?:|CCONJ|PUNCT)$/u.test(tagBefore(syntax, before))) {
      // "And then President NAME spoke": after that.
      break;
    } else if (knowledge.roles.formerMarkers.has(words[before]!)) {
      isFormer = true;
    } else if (knowledge.roles.futureMarkers.has(words[before]!)) {
      isFuture = true;
    } else if (knowledge.roles.actingMarkers.has(words[before]!)) {
      first = before;
    } else if (syntax.tags[before] !== 'ADJ' && syntax.tags[before] !== 'PROPN' && syntax.tags[before] !== 'NOUN')
      break;
  }
  // "NAME, formerly a professor at BODY"
  const article = /^(?:an?|the)$/u.test(words[first - 1] ?? '') ? first - 1 : first;
  isFormer ||= /^(?:formerly|previously|once)$/u.test(words[article - 1] ?? '');
  // "the death of Queen NAME"
  isFormer ||=
    words[first - 1] === 'of' && /^(?:death|passing|funeral|assassination|murder)$/u.test(words[first - 2] ?? '');
  return { first, isDeputy, isFormer, isFuture };
};

const tagBefore = ({ tags, tokens }: Syntax, token: number): string =>
  token > 0 && tokens[token - 1]!.sentence === tokens[token]!.sentence ? tags[token - 1]! : '';

const roleText = (syntax: Syntax, phrase: RolePhrase): string =>
  syntax.tokens
    .slice(phrase.first, phrase.endToken)
    .map((token) => token.text)
    .join(' ');

/** "his campaign for president of X", "as governor of X": the office, and nobody who holds it. */
const isSought = ({ tokens }: Syntax, { first }: RolePhrase): boolean => /^(?:for|as)$/u.test(tokens[first - 1]?.text ?? ''); // prettier-ignore

const isDefiniteRole = (syntax: Syntax, phrase: RolePhrase): boolean => {
  for (let before = phrase.first - 1; before >= Math.max(0, phrase.first - 4); before -= 1) {
    const word = syntax.tokens[before]!.text.toLowerCase();
    if (word === 'the') return true;
    if (syntax.tags[before] !== 'ADJ' && syntax.tags[before] !== 'PROPN' && syntax.tags[before] !== 'NOUN')
      return false;
  }
  return false;
};

/** "The chairman of Iraq's X": from the role or what it belongs to, whichever stands first, to the end of both. */
const nominalOf = (syntax: Syntax, phrase: RolePhrase, organisation: Mention | undefined): Mention => {
  const near = organisation?.sentence === syntax.tokens[phrase.head]!.sentence ? organisation : undefined;
  return makeMention(syntax, {
    first: Math.min(phrase.first, near?.first ?? phrase.first),
    endToken: Math.max(phrase.endToken, near?.endToken ?? phrase.endToken),
    head: phrase.head,
    form: 'nominal',
    type: 'Person',
  });
};
