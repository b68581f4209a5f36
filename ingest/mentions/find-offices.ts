import type { Mention, Office } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Syntax } from '../syntax/syntax';
import { findHolder, type Held } from './find-holder';
import { findOrganisation } from './find-organisation';
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
  for (const phrase of rolePhrases(syntax, index, knowledge)) {
    const held: Held | undefined = findHolder(syntax, phrase, index, (verb) =>
      knowledge.words.namingVerbs.has(syntax.lemmas[verb]!),
    );
    const organisation = findOrganisation(syntax, phrase, index, held);
    if (phrase.isPlural && held?.rule !== 'holder-apposition' && held?.rule !== 'holder-title') continue;
    let holder = held?.mention;
    if (holder === undefined) {
      if (organisation === undefined && !isDefiniteRole(syntax, phrase)) continue;
      holder = index.mentions.length + nominals.length;
      nominals.push(nominalOf(syntax, phrase, organisation === undefined ? undefined : index.mentions[organisation]));
    }
    offices.push({
      role: roleText(syntax, phrase),
      canonical: phrase.canonical,
      rank: phrase.rank,
      isFormer: phrase.isFormer,
      isFuture: phrase.isFuture,
      heads: phrase.of,
      holder,
      of: organisation,
      first: phrase.first,
      endToken: phrase.endToken,
      head: phrase.head,
      sentence: syntax.tokens[phrase.head]!.sentence,
      rule: held?.rule ?? 'holder-described',
    });
  }
  return { offices, nominals };
};

function* rolePhrases(syntax: Syntax, index: MentionIndex, knowledge: Knowledge): Generator<RolePhrase> {
  const { tokens, lemmas, tags } = syntax;
  // "then-governor", "ex-president": the prefix says how it was held.
  const words = tokens.map((token) => token.text.toLowerCase().replace(/^(?:ex|then)-(?=\p{Ll})/u, ''));
  for (let at = 0; at < tokens.length; at += 1) {
    if (tags[at] === 'VERB' && !/^\p{Lu}/u.test(tokens[at]!.text)) continue;
    const match = knowledge.roles.match(words, lemmas, at);
    if (!match) {
      const inner = aroundDemonym(syntax, words, at, index, knowledge);
      if (inner) yield inner;
      continue;
    }
    const endToken = at + match.length;
    // "a general election", "the chief reason"
    if (match.length === 1 && tags[at] === 'ADJ' && /^\p{Ll}/u.test(tokens[at]!.text)) continue;
    if (tokens[endToken - 1]!.sentence !== tokens[at]!.sentence) continue;
    if (index.nameAcross(at, endToken)) continue;
    const { first, isDeputy, isFormer, isFuture } = markersBefore(words, at, knowledge, tokens[at]!.sentence, syntax);
    yield {
      first,
      endToken,
      head: endToken - 1,
      canonical: `${isDeputy ? 'deputy ' : ''}${match.role.role}`,
      rank: isDeputy && match.role.rank === 'head' ? 'deputy' : match.role.rank,
      of: match.role.of,
      except: match.role.except,
      isFormer,
      isFuture,
      isPlural:
        /^[^'’]*s$/u.test(words[endToken - 1]!) &&
        words[endToken - 1] !== lemmas[endToken - 1] &&
        match.role.rank !== 'spokesperson',
    };
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
  const { role, rank, of, except } = match.role;
  return { first: endToken, endToken: endToken + 1, head: endToken, canonical: role, rank, of, except, isFormer: false, isFuture: false, isPlural: false }; // prettier-ignore
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
    } else if (knowledge.roles.formerMarkers.has(words[before]!)) {
      isFormer = true;
    } else if (knowledge.roles.futureMarkers.has(words[before]!)) {
      isFuture = true;
    } else if (knowledge.roles.actingMarkers.has(words[before]!)) {
      first = before;
    } else if (syntax.tags[before] !== 'ADJ' && syntax.tags[before] !== 'PROPN' && syntax.tags[before] !== 'NOUN')
      break;
  }
  return { first, isDeputy, isFormer, isFuture };
};

const roleText = (syntax: Syntax, phrase: RolePhrase): string =>
  syntax.tokens
    .slice(phrase.first, phrase.endToken)
    .map((token) => token.text)
    .join(' ');

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
