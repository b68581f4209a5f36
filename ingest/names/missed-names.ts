import type { NameSpan, NameType, Sentence, Token, Upos } from '../analysis';

/** What the knowledge says of a capital word that the names model left out. */
export interface WordReadings {
  /** Months, weekdays, titles, offices, peoples, generic nouns: a capital that names nobody. */
  isCommon(token: number): boolean;
  isGivenName(word: string): boolean;
  /** "Hizb al-NAME": opens the name of a body. */
  opensForeignBody(token: number): boolean;
  /** How many words an office of a land or place ("governor") takes from this token on, or 0. */
  placeOfficeAt(token: number): number;
}

const ACRONYM = /^\p{Lu}(?:\p{Lu}|\.|-(?=\p{Lu})){2,9}$/u;
const IN = /^(?:in|near|outside|from|towards?|across|around|at)$/iu;
const FOR = /^(?:for|of|by|against|between|with|the)$/iu;
const OWNS = /^['’]s$/u;

/**
 * Names that the model passed over: capitals in the middle of a sentence that is not all in capitals, tagged as names. An
 * acronym, or what stands after "the", "for" and "by", is an organisation; after "in" a place; two words with a known
 * given name are a person; before the office of somebody named it is a place ("Duhok Governor NAME").
 */
export const missedNames = (
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
  tags: readonly Upos[],
  names: readonly NameSpan[],
  readings: WordReadings,
): NameSpan[] => {
  const covered = new Uint8Array(tokens.length);
  for (const { first, end } of names) covered.fill(1, first, end);
  const personAt = new Map(names.filter(({ type }) => type === 'person').map((name) => [name.first, name]));
  const found: NameSpan[] = [];
  const longer = new Map<NameSpan, NameSpan>();
  for (const { firstToken, endToken } of sentences) {
    if (isTitleCase(tokens, tags, firstToken, endToken)) continue;
    for (let first = firstToken; first < endToken; first += 1) {
      if (covered[first] === 0 && readings.opensForeignBody(first)) {
        const end = endOfBody(first, endToken);
        found.push({ first, end, type: 'organisation' });
        first = end - 1;
        continue;
      }
      if (!isCandidate(first)) continue;
      let end = first + 1;
      while (end < endToken && isCandidate(end)) end += 1;
      const office = readings.placeOfficeAt(end);
      if (office > 0 && covered[first - 1] !== 1 && tags[first] === 'PROPN' && personAt.has(end + office)) {
        found.push({ first, end, type: 'place' });
        first = end;
        continue;
      }
      // The first word of a sentence is a capital anyway, unless all of it is.
      if (first === firstToken && !ACRONYM.test(tokens[first]!.text)) continue;
      const touches = covered[first - 1] === 1 || covered[end] === 1;
      const type = touches || /^["“‘'«]$/u.test(tokens[first - 1]?.text ?? '') ? undefined : typeOf(first, end);
      if (type !== undefined) found.push({ first, end, type });
      // "ambassador to China NAME Quoc Anh": the first word of a person's name that the model cut off.
      const person = personAt.get(end);
      if (person && end - first === 1 && tags[first] === 'PROPN') longer.set(person, { ...person, first });
      first = end;
    }
  }
  return [...names.map((name) => longer.get(name) ?? name), ...found].sort((one, other) => one.first - other.first);

  function isCandidate(token: number): boolean {
    const tag = tags[token];
    return (
      covered[token] === 0 &&
      (tag === 'PROPN' || tag === 'NOUN' || (/^(?:X|INTJ)$/u.test(tag!) && ACRONYM.test(tokens[token]!.text))) &&
      /^\p{Lu}[\p{L}.’'-]+$/u.test(tokens[token]!.text) &&
      !readings.isCommon(token)
    );
  }

  /** "Hizb al-NAME", "Banco del NAME" */
  function endOfBody(first: number, endToken: number): number {
    let end = first + 1;
    while (end < endToken && covered[end] === 0 && /^(?:\p{Lu}\p{Ll}|al-\p{Lu}|del?$)/u.test(tokens[end]!.text) && tags[end] !== 'VERB') end += 1; // prettier-ignore
    return end;
  }

  function typeOf(first: number, end: number): NameType | undefined {
    const before = tokens[first - 1]?.text ?? '';
    if (end - first === 1 && ACRONYM.test(tokens[first]!.text)) return 'organisation';
    if (end - first > 1 && readings.isGivenName(tokens[first]!.text)) return 'person';
    if (IN.test(before)) return 'place';
    // "Iran's Revolutionary Guards"
    if (end - first > 1 && OWNS.test(before)) return 'organisation';
    return FOR.test(before) ? 'organisation' : undefined;
  }
};

/** A headline writes every word like a name: it has hardly a verb or noun in lower case, least of all if it is closed. */
const isTitleCase = (tokens: readonly Token[], tags: readonly Upos[], first: number, end: number): boolean => {
  let lower = 0;
  let upper = 0;
  for (let at = first; at < end; at += 1) {
    if (!/^(?:NOUN|VERB|ADJ|PROPN|AUX)$/u.test(tags[at]!)) continue;
    if (/^\p{Lu}/u.test(tokens[at]!.text)) upper += 1;
    else lower += 1;
  }
  const isClosed = /^[.!?]$/u.test(tokens[end - 1]!.text);
  return upper >= lower * (isClosed ? 3 : 1);
};
