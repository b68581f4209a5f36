import { append } from '../../graph/model/append';
import type { Mention, NameSpan } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Syntax } from '../syntax/syntax';
import { headWithin, wordsOf } from '../syntax/stretch';
import { makeMention } from './make-mention';

const STATE_WORDS = new Set(['republic', 'kingdom', 'emirate', 'emirates', 'federation', 'states', 'union']);

/**
 * Names become mentions. What the gazetteer knows as a country, its people's adjective, capital or seat of government
 * carries that country's code; the names model decides the rest.
 */
export const nameMentions = (syntax: Syntax, names: readonly NameSpan[], knowledge: Knowledge): Mention[] => {
  const found: Mention[] = [];
  for (const name of names) {
    const { first, endToken } = { first: name.first, endToken: name.end };
    const head = headWithin(syntax, first, endToken);
    const words = wordsOf(syntax, first, endToken);
    if (isTitleOnly(syntax, name, knowledge)) continue;
    const pair = endToken - first === 1 ? pairedCountry(syntax, first, knowledge) : undefined;
    if (pair !== undefined) {
      found.push(pair);
      continue;
    }
    const reading = knowledge.gazetteer.countryOf(words);
    const country = reading?.by === 'seat' && isOtherHouse(syntax, first, endToken, reading.iso, knowledge) ? undefined : reading; // prettier-ignore
    const base = { first, endToken, head, form: 'name' as const };
    if (country && !(name.type === 'person' && endToken - first > 1)) {
      const isPlaceName = country.by === 'capital';
      found.push(
        makeMention(syntax, {
          ...base,
          type: isPlaceName ? 'Place' : 'Country',
          iso: country.iso,
          isDemonym: country.by === 'demonym',
        }),
      );
    } else if (name.type === 'person') found.push(makeMention(syntax, { ...base, type: 'Person' }));
    else if (name.type === 'organisation') found.push(organisation(syntax, name, head, knowledge));
    else if (name.type === 'place') found.push(makeMention(syntax, { ...base, type: 'Place' }));
    else append(found, adjectivesOf(syntax, name, knowledge));
  }
  return found;
};

/** "his “Blue House” compound", "Harare's Blue House": a house that is called like the seat of another government. */
const isOtherHouse = (
  { tokens }: Syntax,
  first: number,
  endToken: number,
  iso: string,
  { gazetteer }: Knowledge,
): boolean => {
  const before = tokens[first - 1]?.text ?? '';
  const isInMarks = /^["“”„«'‘]$/u.test(before) && /^["“”»'’]$/u.test(tokens[endToken]?.text ?? '');
  const owner = /^['’]s?$/u.test(before) ? gazetteer.countryOf(tokens[first - 2]?.text ?? '') : undefined;
  return (
    isInMarks || /^(?:his|her|my|their|our|your|an?)$/iu.test(before) || (owner !== undefined && owner.iso !== iso)
  );
};

/** "U.S.-Iraq", "US-Peru": a pair of countries is no place; the first of them stands for both. */
const pairedCountry = (syntax: Syntax, token: number, { gazetteer }: Knowledge): Mention | undefined => {
  const { text, start } = syntax.tokens[token]!;
  const hyphen = text.indexOf('-', 1);
  const [one, other] = hyphen < 0 ? [] : [gazetteer.countryOf(text.slice(0, hyphen)), gazetteer.countryOf(text.slice(hyphen + 1))]; // prettier-ignore
  if (one === undefined || other === undefined || gazetteer.countryOf(text) !== undefined) return undefined;
  const mention = makeMention(syntax, { first: token, endToken: token + 1, head: token, form: 'name', type: 'Country', iso: one.iso, isDemonym: true }); // prettier-ignore
  return { ...mention, end: start + hyphen };
};

/** "Bosnian Serbs": two peoples written like one name; together they are read as a people (`peoplesAsGroups`). */
const adjectivesOf = (syntax: Syntax, { first, end }: NameSpan, { gazetteer }: Knowledge): Mention[] => {
  const found: Mention[] = [];
  for (let token = first; token < end; token += 1) {
    const reading = gazetteer.countryOf(syntax.tokens[token]!.text);
    if (reading?.by !== 'demonym') return [];
    found.push(makeMention(syntax, { first: token, endToken: token + 1, head: token, form: 'name', type: 'Country', iso: reading.iso, isDemonym: true })); // prettier-ignore
  }
  return found;
};

/** "Iraqi FM": a country's adjective and an office name nobody. */
const isTitleOnly = (syntax: Syntax, { first, end }: NameSpan, knowledge: Knowledge): boolean => {
  const words = syntax.tokens.slice(first, end).map((token) => token.text);
  const from = words.findIndex((word) => knowledge.gazetteer.countryOf(word)?.by !== 'demonym');
  const rest = from < 0 ? [] : words.slice(from).map((word) => word.toLowerCase());
  return rest.length > 0 && knowledge.roles.match(rest, rest, 0)?.length === rest.length;
};

/** "Foreign Ministry" after "Iraqi" belongs to the name: a ministry alone names nobody. */
const organisation = (syntax: Syntax, name: NameSpan, head: number, knowledge: Knowledge): Mention => {
  let { first } = name;
  const word = knowledge.groupWords.get(syntax.tokens[name.end - 1]!.text.toLowerCase(), syntax.lemmas[name.end - 1]!);
  let iso: string | undefined;
  for (let size = 1; word !== undefined && size <= 3 && first - size >= 0; size += 1) {
    const reading = knowledge.gazetteer.countryOf(wordsOf(syntax, first - size, first));
    if (
      reading &&
      reading.by !== 'capital' &&
      syntax.tokens[first]!.sentence === syntax.tokens[first - size]!.sentence
    ) {
      iso = reading.iso;
      first -= size;
      break;
    }
  }
  for (let size = Math.min(3, name.end - name.first - 1); iso === undefined && size >= 1; size -= 1) {
    const reading = knowledge.gazetteer.countryOf(wordsOf(syntax, name.first, name.first + size));
    if (reading && !STATE_WORDS.has(syntax.lemmas[name.end - 1]!)) iso = reading.iso;
  }
  const known = knowledge.organisations.of(wordsOf(syntax, name.first, name.end));
  const kind =
    known?.kind ?? word?.kind ?? kindBeforeOf(syntax, name, knowledge) ?? kindOfStart(syntax, name, knowledge);
  // "Turkey's Foreign Ministry" is not Greece's.
  if (iso === undefined && knowledge.frames.stateBodies?.kinds.has(kind ?? '')) iso = ownerBefore(syntax, name.first, knowledge) ?? ownerWithin(syntax, name, knowledge); // prettier-ignore
  // "Syrian Democratic Forces": they fight there, they are not the state's.
  const isOwnCause =
    word?.kind === 'armed forces' &&
    wordsOf(syntax, first, name.end)
      .split(' ')
      .some((part) => knowledge.words.causeAdjectives.has(part.toLowerCase()));
  if (isOwnCause) iso = undefined;
  return makeMention(syntax, { first, endToken: name.end, head, form: 'name', type: 'Group', iso, kind });
};

/** The country whose possessor stands right before a token. */
const ownerBefore = (syntax: Syntax, first: number, { gazetteer }: Knowledge): string | undefined => {
  const mark = first - 1;
  if (!/^['’]s?$/u.test(syntax.tokens[mark]?.text ?? '')) return undefined;
  for (let size = Math.min(gazetteer.longest, mark); size >= 1; size -= 1) {
    const reading = gazetteer.countryOf(wordsOf(syntax, mark - size, mark));
    if (reading?.by === 'name' && syntax.tokens[mark - size]!.sentence === syntax.tokens[first]!.sentence)
      return reading.iso;
  }
  return undefined;
};

/** "Kataib NAME": names that open with what the group is. */
const kindOfStart = ({ tokens }: Syntax, { first, end }: NameSpan, { groupWords }: Knowledge): string | undefined => {
  const word = tokens[first]!.text.toLowerCase();
  return end - first > 1 ? groupWords.get(word, word)?.kind : undefined;
};

/** "Supreme Court of India": what the word before "of" says; "Armed Forces of NAME" may well fight that state. */
const kindBeforeOf = (
  { tokens, lemmas }: Syntax,
  { first, end }: NameSpan,
  knowledge: Knowledge,
): string | undefined => {
  for (let of = first + 1; of < end - 1; of += 1) {
    if (tokens[of]!.text !== 'of') continue;
    const kind = knowledge.groupWords.get(tokens[of - 1]!.text.toLowerCase(), lemmas[of - 1]!)?.kind;
    return kind === 'armed forces' ? undefined : kind;
  }
  return undefined;
};

/** "Supreme Court of India": the country that closes a name of two words or more. */
const ownerWithin = (syntax: Syntax, { first, end }: NameSpan, { gazetteer }: Knowledge): string | undefined => {
  for (let of = first + 2; of < end - 1; of += 1) {
    if (syntax.tokens[of]!.text !== 'of') continue;
    const reading = gazetteer.countryOf(wordsOf(syntax, of + 1, end).replace(/^the /u, ''));
    if (reading?.by === 'name') return reading.iso;
  }
  return undefined;
};

/** What somebody does for the noun behind. */
const LINKED = /-(?:led|backed|brokered|mediated|sponsored|trained|funded|run|controlled|supported)$/u;

/** Countries and adjectives of countries that no name covers: "Iraqi", "US", and the "US" of "US-led". */
export const countryMentions = (syntax: Syntax, covered: Uint8Array, knowledge: Knowledge): Mention[] => {
  const { tokens } = syntax;
  const found: Mention[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (covered[first] === 1 || !/^\p{Lu}/u.test(tokens[first]!.text)) continue;
    for (let size = knowledge.gazetteer.longest; size >= 1; size -= 1) {
      const endToken = first + size;
      if (endToken > tokens.length || tokens[endToken - 1]!.sentence !== tokens[first]!.sentence) continue;
      const reading = knowledge.gazetteer.countryOf(wordsOf(syntax, first, endToken));
      if (!reading || covered.subarray(first, endToken).includes(1)) continue;
      found.push(
        makeMention(syntax, {
          first,
          endToken,
          head: headWithin(syntax, first, endToken),
          form: 'name',
          type: reading.by === 'capital' ? 'Place' : 'Country',
          iso: reading.iso,
          isDemonym: reading.by === 'demonym',
        }),
      );
      first = endToken - 1;
      break;
    }
    const prefix = /^(.+?)-\p{Ll}+$/u.exec(tokens[first]!.text)?.[1];
    const read = prefix === undefined ? undefined : knowledge.gazetteer.countryOf(prefix);
    // "Cairo-based" names the city (`basedPlaces`).
    const reading =
      read?.by === 'capital' && /-(?:based|born|headquartered|listed|registered)$/u.test(tokens[first]!.text)
        ? undefined
        : read;
    // "NATO-led", "AU-backed"
    const isAcronym = reading === undefined && /^\p{Lu}{2,6}$/u.test(prefix ?? '') && LINKED.test(tokens[first]!.text);
    if (prefix !== undefined && (reading || isAcronym)) {
      const { start } = tokens[first]!;
      found.push({
        ...makeMention(syntax, {
          first,
          endToken: first + 1,
          head: first,
          form: 'name',
          type: reading ? 'Country' : 'Group',
          iso: reading?.iso,
          isDemonym: true,
        }),
        start,
        end: start + prefix.length,
      });
    }
  }
  return found;
};
