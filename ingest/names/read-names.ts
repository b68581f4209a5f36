import type { Analysis, NameSpan, Sentence, Token } from '../analysis';
import type { Knowledge } from '../knowledge';
import { isGroupWord, isKnownVerb } from '../lexicons/known-words';
import { cutNames } from './cut-names';
import { describedNames } from './described-names';
import { creditNames, withCredits } from './credit-names';
import { extendNames } from './extend-names';
import { findNames } from './find-names';
import { listedNames } from './listed-names';
import { missedNames } from './missed-names';
import { Known, Listed, type NameLexicon } from './name-lexicon';
import { placedNames } from './placed-names';
import { partNames } from './run-together';
import { recurringNames } from './recurring-names';
import { retypeNames } from './retype-names';
import { settleTypes } from './settle-types';
import { splitNames } from './split-names';
import { thingNames } from './thing-names';
import { trimTitles } from './trim-titles';

type Input = Pick<Analysis, 'article' | 'paragraphs' | 'sentences' | 'tokens' | 'tags' | 'lemmas'>;

/** The proper names of an article: what the model finds, mended and completed by rule, and those of its credits. */
export const readNames = (
  { article, paragraphs, sentences, tokens, tags, lemmas }: Input,
  knowledge: Knowledge,
): NameSpan[] => {
  const { models, groupWords, roles, gazetteer, words: wordLists, page } = knowledge;
  const { lexicon } = models.names;
  const isCredit = ({ paragraph }: Sentence): boolean => paragraphs[paragraph]!.role === 'credit';
  const read = sentences.filter((sentence) => !isCredit(sentence));
  const words = tokens.map((token) => token.text.toLowerCase());
  const known = (word: string): number => lexicon.known(word);
  const isGivenName = (word: string): boolean => wordLists.genderOfName(word) !== 'any';
  const titleAt = (token: number): number =>
    roles.match(words, lemmas, token)?.length ?? (wordLists.memberNouns.has(words[token]!) ? 1 : 0);
  const endOfPeople = (first: number): number => [first + 3, first + 2].find((end) => gazetteer.countryOf(words.slice(first, end).join(' '))?.by === 'demonym') ?? -1; // prettier-ignore
  const isCommon = (token: number): boolean =>
    titleAt(token) > 0 ||
    wordLists.acronymsOfThings.has(words[token]!) ||
    (known(words[token]!) & NO_NAME) !== 0 ||
    gazetteer.countryOf(tokens[token]!.text) !== undefined ||
    endOfPeople(token) > token ||
    groupWords.get(words[token]!, lemmas[token]!) !== undefined;
  const whole = listedNames(tokens, findNames(tokens, read, tags, models.names), lexicon);
  const cut = cutNames(tokens, whole, {
    isPeople: (token) => groupWords.get(words[token]!, lemmas[token]!)?.plural === true && tokens[token]!.text !== tokens[token]!.text.toUpperCase(), // prettier-ignore
    isDirection: (token) => (known(words[token]!) & Known.Direction) !== 0,
    isOfPeople: (token) => (known(words[token]!) & Known.Demonym) !== 0,
    isListed: (first, end) => lexicon.listed(words.slice(first, end).join(' ')) === Listed.Organisation,
    endOfPeople,
  });
  const split = splitNames(tokens, tags, cut, {
    countryBy: (name) => gazetteer.countryOf(name)?.by,
    opensSentence: (word) => opensSentence(word, knowledge),
    isVerb: (word) => /^\p{Lu}\p{Ll}+s$/u.test(word) && lexicon.known(word.toLowerCase()) === 0 && isKnownVerb(word.toLowerCase(), knowledge), // prettier-ignore
    isGivenName,
    isDay: (word) => (known(word.toLowerCase()) & Known.Calendar) !== 0,
    isOfPeople: (word) => (known(word.toLowerCase()) & Known.Demonym) !== 0 && !gazetteer.countryOf(word),
    titleAt,
  });
  const opensForeignBody = (token: number): boolean => opensBody(tokens, token, wordLists.bodyStarts);
  const placeOfficeAt = (token: number): number => {
    const match = roles.match(words, lemmas, token);
    return match &&
      ((match.role.of === 'country' && match.role.rank === 'head') || wordLists.officesOfPlaces.has(match.role.role))
      ? match.length
      : 0;
  };
  const stateOfficeAt = (token: number): number => {
    const match = roles.match(words, lemmas, token);
    return match && match.role.rank === 'head' && /^(?:country|either)$/u.test(match.role.of) ? match.length : 0;
  };
  const missed = missedNames(tokens, read, tags, split, { isCommon, isGivenName, placeOfficeAt, opensForeignBody });
  const isBody = (token: number): boolean => isGroupWord(groupWords)(words[token]!);
  const recurring = recurringNames(tokens, tags, missed, { isCommon });
  const isNobody = (token: number): boolean => (known(words[token]!) & Known.Calendar) !== 0 || gazetteer.countryOf(tokens[token]!.text) !== undefined || roles.match(words, lemmas, token)?.role.rank === 'head'; // prettier-ignore
  const isPlaceNoun = (token: number): boolean => (known(lemmas[token]!) & Known.PlaceHead) !== 0;
  const found = placedNames(
    tokens,
    trimTitles(tokens, extendNames(tokens, recurring, isBody, isNobody), titleAt),
    isPlaceNoun,
    (token) => isGroupWord(groupWords)(lemmas[token]!),
  );
  const parted = partNames(tokens, found, {
    titleAt,
    isGivenName,
    endsBody: (token) => isBody(token) || (known(words[token]!) & Known.OrganisationHead) !== 0,
    endsPlace: (token) => (known(words[token]!) & Known.PlaceHead) !== 0,
    listedAs: (name) => {
      const bits = lexicon.listed(name) ?? Listed.Prefix;
      if ((bits & (Listed.Country | Listed.Place)) !== 0) return 'place';
      return (bits & Listed.Organisation) !== 0 ? 'organisation' : undefined;
    },
  });
  const retyped = retypeNames(tokens, tags, parted, {
    titleAt,
    stateOfficeAt,
    isOfficeOfPlace: (token) => wordLists.officesOfPlaces.has(words[token]!),
    isGivenName,
    isListed: (name) => (lexicon.listed(name.toLowerCase()) ?? Listed.Prefix) !== Listed.Prefix,
    isGroupNoun: (token) => tags[token] === 'NOUN' && isBody(token),
    startsBody: (token) => (known(words[token]!) & (Known.OrganisationStart | Known.Title)) === Known.OrganisationStart,
    opensForeignBody,
    isPersonal: (word) => /^(?:van|von|der|den|bin|bint|ibn|ben|ter|zu)$/u.test(word),
    endsFirm: (token) => (known(words[token]!) & (Known.OrganisationHead | Known.OrganisationSuffix)) !== 0,
    isLandNoun: (token) => wordLists.landNouns.has(lemmas[token]!) || wordLists.landNouns.has(`${words[token]!} ${words[token + 1] ?? ''}`), // prettier-ignore
    isPartOfWater: (token) => wordLists.partsOfWaters.has(words[token]!),
  });
  const described = describedNames(tokens, tags, retyped, {
    isGivenName,
    isSurname: (word) => (known(word.toLowerCase()) & Known.Surname) !== 0,
    isListed: (name) => (lexicon.listed(name.toLowerCase()) ?? Listed.Prefix) !== Listed.Prefix,
    isCountry: (word) => gazetteer.countryOf(word)?.by === 'name',
    isSettlement: (token) => wordLists.settlementNouns.has(words[token] ?? ''),
    isFacility: (token) => wordLists.facilityNouns.has(words[token] ?? ''),
    endsBody: isBody,
    endsPeople: (token) => groupWords.get(words[token]!, lemmas[token]!)?.plural === true && known(words[token]!) !== Known.Surname, // prettier-ignore
    isFirmNoun: (token) => wordLists.firmNouns.has(words[token] ?? ''),
    titleAt,
  });
  const isPerson = (token: number): boolean =>
    titleAt(token) > 0 || (known(words[token]!) & Known.Title) !== 0 || isGivenName(tokens[token]!.text);
  const isKnownPlace = (word: string): boolean =>
    ((lexicon.listed(word.toLowerCase()) ?? 0) & (Listed.Country | Listed.Place)) !== 0;
  const settled = settleTypes(
    tokens,
    tags,
    described,
    isGroupWord(groupWords),
    isKnownPlace,
    listedAs(lexicon),
    isPerson,
  );
  const isProse = ({ start, end, paragraph }: Sentence): boolean =>
    paragraphs[paragraph]!.role === 'body' && /[.!?]["'”’)]*$/u.test(article.text.slice(start, end));
  const prose = sentences.find(isProse)?.start ?? 0;
  const credits = creditNames(
    article.text,
    sentences.filter(isCredit),
    tokens,
    page.credit.names,
    prose,
    (token) => titleAt(token) > 0,
  );
  const acting = thingNames(tokens, settled, {
    endsThing: (word) => wordLists.thingHeads.has(word),
    startsThing: (word) => wordLists.thingStarts.has(word),
    isThing: (word) => wordLists.acronymsOfThings.has(word.toLowerCase()),
    isGivenName,
    isListed: (name) => (lexicon.listed(name.toLowerCase()) ?? Listed.Prefix) !== Listed.Prefix,
  });
  return withCredits(acting, credits, (token) => isCredit(sentences[tokens[token]!.sentence]!));
};

/** "Hizb al-NAME", "Lashkar-e-NAME": an opening word with a name behind it. */
const opensBody = (tokens: readonly Token[], token: number, starts: ReadonlySet<string>): boolean => {
  const { text } = tokens[token]!;
  const [start, ...rest] = text.toLowerCase().split('-');
  if (!/^\p{Lu}\p{Ll}/u.test(text) || !starts.has(start!)) return false;
  return rest.length > 0 || /^(?:\p{Lu}|al-|del?$)/u.test(tokens[token + 1]?.text ?? '');
};

/** Words that are capitals without being names. */
const NO_NAME = Known.Title | Known.Calendar | Known.Demonym | Known.Direction | Known.PlaceHead;

/** "If", "Accusing": a conjunction, or the participle of a verb that the rules know. */
const opensSentence = (word: string, knowledge: Knowledge): boolean => {
  const plain = word.toLowerCase();
  return knowledge.words.openingWords.has(plain) || (plain.endsWith('ing') && isKnownVerb(plain, knowledge));
};

/** Where the lists say one thing alone of a name. */
const listedAs =
  ({ listed }: NameLexicon) =>
  (phrase: string): 'place' | 'organisation' | undefined => {
    const bits = listed(phrase);
    return bits === Listed.Place ? 'place' : bits === Listed.Organisation ? 'organisation' : undefined;
  };
