import type { NameSpan, NameType, Token, Upos } from '../analysis';
import type { TitleAt } from './trim-titles';

/** What the knowledge says of words; each takes words as written, joined by blanks. */
export interface NameReadings {
  /** How the words stand for a country, or undefined. */
  countryBy(words: string): 'name' | 'demonym' | 'capital' | 'seat' | undefined;
  /** "If", "Accusing": a word that opens a sentence and no name. */
  opensSentence(word: string): boolean;
  /** "Warns": a form of a verb in the present that no name begins with. */
  isVerb(word: string): boolean;
  isGivenName(word: string): boolean;
  /** "Kurdish", "Takfiri": a people's or faith's adjective that is no country's. */
  isOfPeople(word: string): boolean;
  /** A weekday or month. */
  isDay(word: string): boolean;
  titleAt: TitleAt;
}

/**
 * Undoes what the names model ran together: a sentence's first word ("If Addis Ababa"), two names joined by "and" of which
 * one is a country or capital ("Zagreb and Ljubljana"), and a people's adjective before a title ("Egyptian General NAME").
 */
export const splitNames = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  names: readonly NameSpan[],
  readings: NameReadings,
): NameSpan[] => {
  const words = (first: number, end: number): string => {
    let joined = '';
    for (let at = first; at < end; at += 1) joined += at > first ? ` ${tokens[at]!.text}` : tokens[at]!.text;
    return joined;
  };
  const startsSentence = (token: number): boolean => {
    const before = tokens[token - 1];
    return before === undefined || before.sentence !== tokens[token]!.sentence || /^["“‘'«:]+$/u.test(before.text);
  };
  const retyped = (name: NameSpan, fallback: NameType): NameSpan => {
    const by = readings.countryBy(words(name.first, name.end));
    const isKnown = by !== undefined && (name.type === 'other' || by !== 'demonym');
    return { ...name, type: isKnown ? 'place' : name.type === 'other' ? fallback : name.type };
  };
  const found: NameSpan[] = [];
  for (const name of names) {
    let { first, type } = name;
    const end = endOf(tokens, tags, name, readings);
    if (end - first === 1) {
      const whole = { first, end, type };
      found.push(type === 'other' ? retyped(whole, type) : whole);
      continue;
    }
    // "Jan Moll", "June Adams"
    const isNamedSo = type === 'person' && readings.isGivenName(tokens[first]!.text);
    if (end - first > 1 && readings.isDay(tokens[first]!.text) && !isNamedSo) first += 1;
    if (
      startsSentence(first) &&
      readings.opensSentence(tokens[first]!.text) &&
      tags[first + 1] !== 'ADP' &&
      // "Downing Street"
      readings.countryBy(words(first, end)) === undefined
    )
      first += 1;
    // A headline's "…, Warns Israel": its verbs have capitals too.
    for (let at = first; at + 1 < end; at += 1)
      if (readings.isVerb(tokens[at]!.text) && readings.countryBy(words(at + 1, end))) first = at + 1;
    // "Commander of the Iranian Navy": the office is no part of the name.
    const office = readings.titleAt(first);
    if (office > 0 && tokens[first + office]?.text === 'of' && first + office + 1 < end) {
      first += office + 1;
      if (tokens[first]!.text === 'the' && first + 1 < end) first += 1;
    }
    // "European assets of X": a common noun stands outside names; what follows "of" is named again by its place.
    if (type === 'other' && hasCommonNoun(tokens, tags, first, end)) continue;
    const joint = jointOf(tokens, first, end);
    if (joint > 0 && (readings.countryBy(words(first, joint)) ?? readings.countryBy(words(joint + 1, end)))) {
      found.push(retyped({ first, end: joint, type }, 'place'), retyped({ first: joint + 1, end, type }, 'place'));
      continue;
    }
    if (
      type !== 'organisation' &&
      readings.countryBy(tokens[first]!.text) === 'demonym' &&
      first + 1 < end &&
      readings.titleAt(first + 1) > 0
    )
      first += 1;
    const title = readings.titleAt(first);
    if (type === 'other' && ((title > 0 && first + title < end) || readings.isGivenName(tokens[first]!.text)))
      type = 'person';
    found.push(retyped({ first, end, type }, type));
  }
  return found;
};

/** "European Union on Tuesday", "China's embassy urged": a name ends before a verb, or a preposition with a day. */
const endOf = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  { first, end, type }: NameSpan,
  readings: NameReadings,
): number => {
  for (let at = first + 1; at < end; at += 1) {
    const { text } = tokens[at]!;
    if (!/^\p{Ll}/u.test(text)) continue;
    if (tags[at] === 'VERB' || tags[at] === 'AUX') return at;
    // "Lisbon last month"
    if (/^(?:last|this|next)$/u.test(text)) return at;
    // "told the Assembly that Russia …"
    if (/^(?:that|which|who|whom|whose|where|because|although|while|whether|if|but)$/u.test(text)) return at;
    // "Bishop NAME of Mendi"
    if (type === 'person' && text === 'of' && at - first > 1) return at;
    if (/^(?:on|in|at|since|until|before|after)$/u.test(text) && readings.isDay(tokens[at + 1]?.text ?? '')) return at;
  }
  // "Daesh Takfiri terrorists": the adjective belongs to the noun behind.
  if (
    end - first > 1 &&
    type === 'organisation' &&
    readings.isOfPeople(tokens[end - 1]!.text) &&
    /^(?:NOUN|ADJ)$/u.test(tags[end] ?? '') &&
    /^\p{Ll}/u.test(tokens[end]!.text)
  )
    return end - 1;
  // "Tuesday Washington", "Union Monday"
  return end - first > 1 && readings.isDay(tokens[end - 1]!.text) ? end - 1 : end;
};

const hasCommonNoun = (tokens: readonly Token[], tags: readonly Upos[], first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1)
    if (tags[at] === 'NOUN' && /^\p{Ll}{3}/u.test(tokens[at]!.text) && tokens[at + 1]?.text === 'of') return true;
  return false;
};

/** Where "and" or "&" stands inside the name, or -1. */
const jointOf = (tokens: readonly Token[], first: number, end: number): number => {
  for (let at = first + 1; at < end - 1; at += 1) if (/^(?:and|&)$/u.test(tokens[at]!.text)) return at;
  return -1;
};
