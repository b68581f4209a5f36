import type { Sentence, Token, Upos } from '../analysis';
import { settleVerbs, type VerbForms } from './settle-verbs';

const NOMINAL: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** Tags that hide a finite verb. */
const MISTAKEN: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'ADP', 'SCONJ', 'CCONJ', 'DET', 'PRON']);
/** Closed classes: a word outside their lists is none of them. */
const CLOSED: ReadonlySet<Upos> = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'PRON']);
/** Participles that have become prepositions. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'according concerning considering counting excluding following given granted including like past pending provided providing regarding respecting save touching'.split(
    ' ',
  ),
);

/** They make other verbs of verbs: "turned down", "sent back". */
const PARTICLES: ReadonlySet<string> = new Set('away back down over'.split(' '));

/** What the lexicons say of a word's form. */
export interface WordForms extends VerbForms {
  /** "Kenyan": the adjective of a people. */
  isAdjectiveOfPeople(word: string): boolean;
  /** "froze", "arrested": may be the finite form of a verb. */
  isPast(word: string): boolean;
  /** "drew": the finite form of a verb and nothing else. */
  isOnlyVerb(word: string): boolean;
  /** "Malawi": the name of a country. */
  isCountry(word: string): boolean;
  /** "rebels", "watchdog": people who act together. */
  isGroupNoun(word: string): boolean;
  /** "chief executive": an office whose last word is this token. */
  endsOffice(token: number): boolean;
  /** "retired": says before a title that the office is no longer held. */
  isFormerMarker(word: string): boolean;
  /** A people's adjective or a title starts here. */
  startsTitle(token: number): boolean;
}

/**
 * Mends what a tagger that has seen little news gets wrong: "Kenyan" before a noun is an adjective, or the tree has two
 * subjects; and a full sentence has a verb, or the tree has none.
 */
export const settleTags = (
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
  tags: readonly Upos[],
  forms: WordForms,
): Upos[] => {
  const settled = tags.map((guessed, index) => {
    const word = tokens[index]!.text;
    const tag = settleOpenClass(tokens, tags, index, forms);
    if (tag !== guessed) return tag;
    if (MISTAKEN.has(tag) && /^\p{Ll}{4}/u.test(word)) {
      if (forms.isOnlyVerb(word)) return 'VERB';
      // "the coalition purportedly formed"
      const isBeforeVerb = tags[index + 1] === 'VERB' && tags[index - 1] !== 'DET' && tag !== 'DET';
      if (word.endsWith('ly') && isBeforeVerb && !forms.isGroupNoun(word)) return 'ADV';
      const isVerb = CLOSED.has(tag) && forms.isKnownVerb(word) && !PREPOSITIONS.has(word) && !PARTICLES.has(word);
      if (isVerb) return 'VERB';
    }
    if (tag === 'ADJ' && forms.endsOffice(index)) return 'NOUN';
    if (
      tag === 'VERB' &&
      forms.isFormerMarker(word) &&
      tokens[index - 1]?.text !== 'has' &&
      forms.startsTitle(index + 1)
    )
      return 'ADJ';
    if (tag !== 'PROPN' && tag !== 'NOUN') return tag;
    const next = tokens[index + 1];
    if (next === undefined || next.sentence !== tokens[index]!.sentence || !NOMINAL.has(tags[index + 1]!)) return tag;
    return forms.isAdjectiveOfPeople(tokens[index]!.text) ? 'ADJ' : tag;
  });
  for (const sentence of sentences) {
    settleVerbs(tokens, settled, sentence, forms);
    giveVerb(tokens, settled, sentence.firstToken, sentence.endToken, forms);
  }
  return settled;
};

/** Words that can be auxiliaries; the class is closed. */
const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|being|have|has|had|having|do|does|did|done|doing|will|would|shall|should|can|could|may|might|must|ought|need|needs|dare|used|get|gets|got|getting|gotten|going|gon|let|better|ca|wo|sha|ai|i|['’]?(?:s|re|ve|d|ll|m))$/iu;

/** Verbs, auxiliaries and adverbs that are nouns after all, and the other way round. */
const settleOpenClass = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  index: number,
  { isGroupNoun, isKnownVerb, isKnownNoun, isCountry }: WordForms,
): Upos => {
  const tag = tags[index]!;
  const word = tokens[index]!.text;
  const { sentence } = tokens[index]!;
  const near = (at: number): Upos | undefined => (tokens[at]?.sentence === sentence ? tags[at] : undefined);
  const before = near(index - 1);
  const isPlain = /^\p{Ll}+$/u.test(word);
  if (tag === 'AUX' && !AUXILIARY.test(word))
    return /^\p{Lu}/u.test(word) ? 'PROPN' : word.endsWith('s') ? 'NOUN' : 'VERB';
  // "war-torn Mozambique", "Angolan-led forces": a compound before a noun describes it.
  if (tag === 'VERB' && /\p{L}-\p{Ll}+(?:ed|en|rn|ld|un|de)$/u.test(word) && NOMINAL.has(near(index + 1)!))
    return 'ADJ';
  if (tag === 'ADJ' && isPlain && word.endsWith('ed') && isKnownVerb(word) && followsHave(tokens, tags, index))
    return 'VERB';
  // "her first official foreign visit"
  if (tag === 'NOUN' && word === 'official' && near(index + 1) === 'ADJ' && before !== 'DET') return 'ADJ';
  // "An intelligence official, who asked not to be named, said"
  if (
    tag === 'ADJ' &&
    /^(?:official|general)$/u.test(word) &&
    (before === 'DET' || NOMINAL.has(before!)) &&
    !NOMINAL.has(near(index + 1)!)
  )
    return 'NOUN';
  const isAmongNouns = NOMINAL.has(before!) || before === 'DET';
  if (tag === 'ADV' && isPlain && (isGroupNoun(word) || (isKnownNoun(word) && isAmongNouns))) return 'NOUN';
  // "lent Malawi 200 million"
  if (tag === 'ADJ' && isCountry(word)) return 'PROPN';
  // "Serb militiamen murdered", "the court's ruling as void"
  const isLastWord = !NOMINAL.has(near(index + 1)!) || /^\p{Ll}+ed$/u.test(tokens[index + 1]!.text);
  if (tag === 'ADJ' && isPlain && (word.endsWith('men') || isLastWord) && isGroupNoun(word)) return 'NOUN'; // prettier-ignore
  // "the senate accused Estonia"
  const isActor = NOMINAL.has(before!) && (before !== 'ADJ' || isGroupNoun(tokens[index - 1]!.text));
  if (tag === 'ADJ' && isPlain && /ed$/u.test(word) && isActor && isKnownVerb(word) && /^(?:PROPN|DET|PRON)$/u.test(near(index + 1) ?? '')) return 'VERB'; // prettier-ignore
  if (tag === 'VERB' && isPlain && word.endsWith('ing') && tags[index - 1] === 'PART' && /^['’]s?$/u.test(tokens[index - 1]!.text) && !NOMINAL.has(near(index + 1)!)) return 'NOUN'; // prettier-ignore
  // "… in May, trader NAME has denied"
  if (tag === 'VERB' && isPlain && /[eo]r$/u.test(word) && !isKnownVerb(word) && /^(?:PUNCT|ADJ)$/u.test(before ?? 'X') && near(index + 1) === 'PROPN') return 'NOUN'; // prettier-ignore
  // "offered to hand over to", "agreed to release two": after a verb's "to" no article opens a noun phrase of such a word.
  if (tag === 'NOUN' && isPlain && tokens[index - 1]?.text === 'to' && isKnownVerb(word) && isInfinitive(tokens, tags, index)) return 'VERB'; // prettier-ignore
  if (tag === 'ADP' && word === 'to' && near(index + 1) === 'NOUN' && isKnownVerb(tokens[index + 1]!.text) && isInfinitive(tokens, tags, index + 1)) return 'PART'; // prettier-ignore
  // "vowed to wage war": in small letters no name.
  if (tag === 'PROPN' && isPlain && tokens[index - 1]?.text === 'to' && isKnownVerb(word) && near(index + 1) !== 'PROPN') return 'VERB'; // prettier-ignore
  if (word === 'to' && tag === 'ADP' && near(index + 1) === 'PROPN' && /^\p{Ll}+$/u.test(tokens[index + 1]!.text) && isKnownVerb(tokens[index + 1]!.text) && near(index + 2) !== 'PROPN') return 'PART'; // prettier-ignore
  // "despite growing pressure by", "amid mounting calls for": what grows is the pressure.
  if (tag === 'VERB' && near(index + 1) === 'NOUN' && /^(?:growing|mounting|rising|increasing|escalating|deepening|lingering|simmering)$/u.test(word) && /^(?:despite|amid|under|after|over|to|of|by|with)$/iu.test(tokens[index - 1]?.text ?? '')) return 'ADJ'; // prettier-ignore
  // "a shelling offensive against", "bombing and shelling raids": a deed, and what describes it
  if (tag === 'ADJ' && isPlain && isKnownNoun(word) && /ing$/u.test(tokens[index - 1]?.text ?? '') && tokens[index + 1]?.text === 'against') return 'NOUN'; // prettier-ignore
  if (tag === 'VERB' && isPlain && /ing$/u.test(word) && before === 'CCONJ' && near(index - 2) === 'NOUN' && /ing$/u.test(tokens[index - 2]!.text) && isKnownNoun(tokens[index + 1]?.text ?? '')) return 'NOUN'; // prettier-ignore
  // "$50,000 worth of goods"
  if (tag === 'ADJ' && word === 'worth' && tokens[index + 1]?.text === 'of') return 'NOUN';
  // "outgoing Prime Minister": no verb has such a form.
  if (tag === 'VERB' && /^(?:outgoing|incoming|upcoming|ongoing|forthcoming|oncoming)$/u.test(word)) return 'ADJ';
  // "conceded to demands": no infinitive ends so.
  if (tag === 'VERB' && isPlain && isPluralOf(word, isKnownNoun) && tokens[index - 1]?.text === 'to') return 'NOUN';
  // "that the US cancel plans"
  if (tag === 'PROPN' && isPlain && before === 'PROPN' && isKnownVerb(word) && !isGroupNoun(word)) return 'VERB';
  if (tag !== 'VERB' || !isPlain || !NOMINAL.has(before!)) return tag;
  // "opposition candidates", "Chadian rebels on Friday rejected": what acts together, where another word is the verb.
  // "rejected a United Nations appeal to", "a US offer to": after an article no base form agrees with the name.
  if (isKnownNoun(word) && before === 'PROPN' && articleBefore(tokens, tags, index)) return 'NOUN';
  const isFollowedByVerb = verbAfter(tokens, tags, index);
  const after = near(index + 1);
  const hasObject = after === 'DET' || after === 'PRON' || after === 'PROPN' || after === 'PART';
  if (isGroupNoun(word) && (!isKnownVerb(word) || (isFollowedByVerb && !hasObject))) return 'NOUN';
  return tag;
};

/** Behind a verb or adjective and "to", and before a particle or a determiner; or before a name ("an accord to supply NAME"). */
const isInfinitive = (tokens: readonly Token[], tags: readonly Upos[], index: number): boolean => {
  const governor = tags[index - 2];
  if (tags[index + 1] === 'PROPN' && NOMINAL.has(governor!) && tokens[index]!.text !== 'state') return true;
  if (governor !== 'VERB' && governor !== 'ADJ') return false;
  const next = tokens[index + 1]?.text ?? '';
  return /^(?:over|up|out|off|down|back|away)$/u.test(next) || tags[index + 1] === 'DET' || (tags[index + 1] === 'PRON' && /^(?:its|their|his|her|them|it|him)$/u.test(next)); // prettier-ignore
};

const isPluralOf = (word: string, isKnownNoun: WordForms['isKnownNoun']): boolean =>
  /[^s]s$/u.test(word) && isKnownNoun(word.slice(0, -1));

/** "a United Nations …", "an EU …" */
const articleBefore = (tokens: readonly Token[], tags: readonly Upos[], index: number): boolean => {
  let at = index - 1;
  while (at > 0 && index - at < 5 && NOMINAL.has(tags[at]!)) at -= 1;
  return /^an?$/iu.test(tokens[at]?.text ?? '') && tokens[at]!.sentence === tokens[index]!.sentence;
};

/** "has reportedly conceded" */
const followsHave = (tokens: readonly Token[], tags: readonly Upos[], index: number): boolean => {
  let at = index - 1;
  while (at > 0 && (tags[at] === 'ADV' || tags[at] === 'PART')) at -= 1;
  return (
    /^(?:has|have|had|having|['’]ve)$/iu.test(tokens[at]?.text ?? '') &&
    tokens[at]!.sentence === tokens[index]!.sentence
  );
};

/** A finite verb further on in the sentence, before any subordinate clause. */
const verbAfter = (tokens: readonly Token[], tags: readonly Upos[], index: number): boolean => {
  for (let at = index + 1; tokens[at]?.sentence === tokens[index]!.sentence; at += 1) {
    if (tags[at] === 'SCONJ' || (tags[at] === 'PRON' && /^(?:that|which|who|whom)$/iu.test(tokens[at]!.text)))
      return false;
    if (tags[at] === 'VERB') return !tokens[at]!.text.endsWith('ing');
    if (tags[at] === 'AUX') return true;
  }
  return false;
};

/** "The Treasury froze the assets": the one word that can be a past form is the verb that the sentence lacks. */
const giveVerb = (
  tokens: readonly Token[],
  tags: Upos[],
  firstToken: number,
  endToken: number,
  { isPast }: WordForms,
): void => {
  if (!/^[.!?]$/u.test(tokens[endToken - 1]?.text ?? '')) return;
  let candidate = -1;
  for (let token = firstToken; token < endToken; token += 1) {
    if (tags[token] === 'VERB' || tags[token] === 'AUX') return;
    const { text } = tokens[token]!;
    if (candidate < 0 && token > firstToken && /^\p{Ll}/u.test(text) && isPast(text)) candidate = token;
  }
  if (candidate >= 0) tags[candidate] = 'VERB';
};
