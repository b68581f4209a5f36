import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import { isLabel, type Syntax } from '../syntax/syntax';
import { makeMention } from './make-mention';
import { climbWhile } from '../syntax/climb';
import { spend } from '../budget';

/** What stands before a noun and belongs to it. */
const MODIFIERS = ['amod', 'compound', 'nmod:poss', 'nummod', 'punct', 'flat', 'nmod:desc'];

/**
 * Groups named by description: "US troops", "the Iraqi parliament", "the committee", "the government of Iraq".
 * With a country or a name before it the phrase names a group; alone it points back to one named before.
 */
export const groupNominals = (
  syntax: Syntax,
  covered: Uint8Array,
  named: readonly Mention[],
  knowledge: Knowledge,
): Mention[] => {
  const { tokens, tags, lemmas } = syntax;
  const at = new Map<number, Mention>();
  for (const mention of named)
    for (let token = mention.first; token < mention.endToken; token += 1) at.set(token, mention);
  const found: Mention[] = [];
  for (let head = 0; head < tokens.length; head += 1) {
    if (covered[head] === 1 || (tags[head] !== 'NOUN' && tags[head] !== 'PROPN')) continue;
    const word = knowledge.groupWords.get(
      tokens[head]!.text.toLowerCase(),
      lemmas[head]!,
      tokens[head - 1]?.text.toLowerCase(),
    );
    if (!word || (isModifier(syntax, head) && !isNamed(syntax, head)) || knowledge.words.stateNouns.has(lemmas[head]!))
      continue;
    // "the mining company NAME": the name is the mention.
    if (
      named.length > 0 &&
      at.get(head + 1)?.type === 'Group' &&
      at.get(head + 1)!.first === head + 1 &&
      syntax.tags[head] === 'NOUN'
    )
      continue;
    // "the X channel": the name before it is the mention.
    if (at.get(head - 1)?.type === 'Group' && at.get(head - 1)!.form === 'name' && tags[head] === 'NOUN') continue;
    // "leadership in finalising the plan" is no body.
    if (/^(?:leadership|presidency)$/u.test(lemmas[head]!) && /^(?:in|on|for)$/u.test(tokens[head + 1]?.text ?? '')) continue; // prettier-ignore
    // "in front of the embassy" is a place.
    if (tokens[head - 1]?.text.toLowerCase() === 'in' && tokens[head + 1]?.text === 'of') continue;
    // "Papua New Guinean forces": a country's adjective stands whole.
    const start = startOfPhrase(syntax, head);
    const first = Math.min(start, at.get(start)?.isDemonym === true ? at.get(start)!.first : start);
    // "Lebanon's al-Nour al-Jadid television": whose it is stands before the name.
    const own = ownNameBefore(syntax, first, head);
    // "the Council on X advocacy group": so is a longer name before a word that only says what it is.
    if (knowledge.words.genericTails.has(lemmas[head]!) && namesGroup(at.get(head - 2), head - 1)) continue;
    // "a Riga court" is the city's.
    const iso = countryBefore(syntax, first, head, at, word.kind === 'court') ?? countryAfter(syntax, head, at);
    // "Iraqi officials", "the Israeli regime": the state itself acts.
    const isState = iso !== undefined && (word.state || lemmas[head] === 'regime');
    found.push(
      makeMention(syntax, {
        first: own < 0 ? first : own,
        endToken:
          iso !== undefined && countryBefore(syntax, first, head, at, false) === undefined
            ? endOfOf(syntax, head, at)
            : head + 1,
        head,
        form: 'nominal',
        type: isState ? 'Country' : 'Group',
        iso,
        kind: word.kind,
      }),
    );
  }
  return found;
};

/** Where the capital words between "'s" and a noun start; -1 where there are none. */
const ownNameBefore = ({ tokens, tags }: Syntax, first: number, head: number): number => {
  let at = head;
  while (at > first && tags[at - 1] === 'PROPN') at -= 1;
  return at < head && at > first && /^['’]s$/u.test(tokens[at - 1]!.text) ? at : -1;
};

const namesGroup = (mention: Mention | undefined, endToken: number): boolean =>
  mention?.type === 'Group' && mention.form === 'name' && mention.endToken === endToken && mention.endToken - mention.first > 1; // prettier-ignore

/** "Central Command" in "US Central Command General NAME": capitals make it a name. */
const isNamed = (syntax: Syntax, token: number): boolean => {
  const before = token - 1;
  if (before < 0 || syntax.tokens[before]!.sentence !== syntax.tokens[token]!.sentence) return false;
  if (syntax.tags[token] === 'PROPN' && syntax.tags[before] === 'PROPN') return true;
  if (/-\p{Ll}+$/u.test(syntax.tokens[before]!.text)) return false;
  return isCapital(syntax, token) && isCapital(syntax, before) && !isTitleCase(syntax, token);
};

/** Only words that belong to the noun: a verb or the first word of a sentence in capitals does not. */
const isWordOfName = (syntax: Syntax, token: number, head: number): boolean =>
  syntax.tokens[token]!.sentence === syntax.tokens[head]!.sentence &&
  isCapital(syntax, token) &&
  // "NATO-led" says who leads it.
  !/-\p{Ll}+$/u.test(syntax.tokens[token]!.text) &&
  (/^(?:PROPN|ADJ|NOUN)$/u.test(syntax.tags[token]!) ||
    /^(?:First|Second|Third|Fourth|Fifth)$/u.test(syntax.tokens[token]!.text));

const isCapital = (syntax: Syntax, token: number): boolean => /^\p{Lu}/u.test(syntax.tokens[token]!.text);

/** In a headline every word is written like a name: it has no verb in lower case. */
const isTitleCase = (syntax: Syntax, token: number): boolean => {
  spend(1);
  const { sentence } = syntax.tokens[token]!;
  let first = token;
  while (first > 0 && syntax.tokens[first - 1]!.sentence === sentence) first -= 1;
  for (let at = first; syntax.tokens[at]?.sentence === sentence; at += 1) {
    if (syntax.tags[at] === 'VERB' && !isCapital(syntax, at)) return false;
  }
  return true;
};

/** "the army chief": here the word says what kind of chief, it is no group that acts. */
const isModifier = (syntax: Syntax, token: number): boolean =>
  isLabel(syntax.labels[token]!, 'compound') && syntax.heads[token]! > token;

/** Walks left over adjectives, names and possessors that hang on the noun; articles and quantifiers stay outside. */
const startOfPhrase = (syntax: Syntax, head: number): number => {
  const { labels, heads, tags, tokens } = syntax;
  let first = head;
  if (isNamed(syntax, head)) {
    while (first > 0 && isWordOfName(syntax, first - 1, head)) first -= 1;
    return first;
  }
  for (let token = head - 1; token >= 0 && tokens[token]!.sentence === tokens[head]!.sentence; token -= 1) {
    if (!syntax.isUnder(token, head) || tags[token] === 'ADP' || tags[token] === 'CCONJ') break;
    if (tags[token + 1] === 'NUM' && !leadsNumber(syntax, token)) break;
    const label = labels[token]!;
    if (label === 'det' || label === 'det:predet' || tags[token] === 'PRON' || tags[token] === 'DET') continue;
    const anchor = heads[token] === head ? label : labels[topUnder(syntax, token, head)]!;
    if (!MODIFIERS.some((wanted) => isLabel(anchor, wanted)) || (tags[token] === 'VERB' && label !== 'amod')) break;
    if (tags[token] === 'PUNCT' && tokens[token]!.text !== '-') break;
    if (tags[token] !== 'NUM' && tags[token] !== 'PART') first = token;
  }
  return first;
};

/** "the bloc's 27 ministers", "the first 14 prisoners"; not "about 60 troops", "at least 14 women", "Minsk freed 14 prisoners". */
const leadsNumber = ({ tags, tokens }: Syntax, token: number): boolean =>
  /^(?:PART|DET|PRON|ADJ|NUM)$/u.test(tags[token]!) && !/^(?:least|most)$|\p{Ll}ed$/iu.test(tokens[token]!.text);

const topUnder = (syntax: Syntax, token: number, head: number): number =>
  climbWhile(syntax, token, (at) => syntax.heads[at] !== head);

const countryBefore = (
  { tokens }: Syntax,
  first: number,
  head: number,
  at: ReadonlyMap<number, Mention>,
  withoutCapitals: boolean,
): string | undefined => {
  for (let token = head - 1; token >= first; token -= 1) {
    const mention = at.get(token);
    if (withoutCapitals && mention?.type === 'Place') continue;
    // "a Kenyan-led mission" is led by Kenya and not Kenya's.
    if (/-\p{Ll}+$/u.test(tokens[token]!.text)) continue;
    if (mention?.iso !== undefined && mention.type !== 'Group') return mention.iso;
  }
  return undefined;
};

/** "the government of Iraq" */
const countryAfter = (syntax: Syntax, head: number, at: ReadonlyMap<number, Mention>): string | undefined =>
  ofChild(syntax, head, at)?.iso;

const endOfOf = (syntax: Syntax, head: number, at: ReadonlyMap<number, Mention>): number =>
  ofChild(syntax, head, at)?.endToken ?? head + 1;

const ofChild = (syntax: Syntax, head: number, at: ReadonlyMap<number, Mention>): Mention | undefined => {
  // "pulled its troops out of Syria" says where they were.
  if (syntax.tokens[head + 1]?.text !== 'of') return undefined;
  const child = syntax.childrenUnder(head, 'nmod').find((one) => syntax.caseOf(one) === 'of');
  const mention = child === undefined ? undefined : at.get(child);
  return mention?.type === 'Country' ? mention : undefined;
};
