import type { Upos } from '../../annotation';
import { lemmatise } from '../../annotate/lemmatise';
import type { Knowledge } from '../../knowledge';
import { isKnownVerb } from '../../lexicons/known-words';

/** Words by number, and nothing outside of their sentence. */
export interface Texts {
  text(token: number): string;
}

/** What the lexicons say of a word by its form alone, before it has a tag that can be trusted; made once of knowledge. */
export interface TagWords {
  /** "Kenyan": the adjective of a people. */
  isAdjectiveOfPeople(word: string): boolean;
  /** "froze", "arrested": may be the finite form of a verb. */
  isPast(word: string): boolean;
  /** "drew": the finite form of a verb and nothing else. */
  isOnlyVerb(word: string): boolean;
  /** "withdraw", "accused": a form of a verb that the rules know. */
  isKnownVerb(word: string): boolean;
  /** "vow", "refuse": an infinitive may follow the verb. */
  takesInfinitive(word: string): boolean;
  /** "add": a clause with "that" may follow. */
  reports(word: string): boolean;
  /** "calm": an adjective that is a verb as well. */
  isEitherVerb(word: string): boolean;
  /** "demand", "insistence": a clause behind "that" says what is wanted, in the subjunctive. */
  wants(word: string, tag: Upos): boolean;
  /** "rebels", "watchdog": people who act together, by the word's own form: not "watching". */
  isGroupNoun(word: string): boolean;
  /** "attack": a noun that the rules know. */
  isKnownNoun(word: string): boolean;
  /** "retired": says before a title that the office is no longer held. */
  isFormerMarker(word: string): boolean;
  /** "chief executive": an office of two words whose last one is this token. */
  endsOffice(sentence: Texts, token: number): boolean;
  /** A people's adjective or a title starts here. */
  startsTitle(sentence: Texts, token: number): boolean;
}

const made = new WeakMap<Knowledge, TagWords>();

export const tagWords = (knowledge: Knowledge): TagWords => {
  const known = made.get(knowledge) ?? makeTagWords(knowledge);
  made.set(knowledge, known);
  return known;
};

/** No office has more words. */
const TITLE = 8;

const makeTagWords = (knowledge: Knowledge): TagWords => {
  const { models, gazetteer, roles, words, cues, frames, groupWords } = knowledge;
  const asVerb = (word: string): string => lemmatise(word.toLowerCase(), 'VERB', models.lemmas);
  const asNoun = (word: string): string => lemmatise(word, 'NOUN', models.lemmas);
  const officeAt = ({ text }: Texts, first: number) => {
    const lower = Array.from({ length: TITLE }, (_, offset) => text(first + offset).toLowerCase());
    return roles.match(lower, lower, 0);
  };
  return {
    isAdjectiveOfPeople: (word) => gazetteer.countryOf(word)?.by === 'demonym' && !/[^is]s$/u.test(word),
    isPast: (word) => word.endsWith('ed') || models.lemmas.verbs.has(word),
    isOnlyVerb: (word) => words.pastForms.has(word),
    isKnownVerb: (word) => isKnownVerb(word, knowledge),
    takesInfinitive: (word) => {
      const lemma = asVerb(word);
      const lists = [words.planningVerbs, words.negatingVerbs, words.requestVerbs, words.supposingVerbs];
      return lists.some((list) => list.has(lemma)) || (cues.verb([lemma], 0)?.cue.takes.includes('to') ?? false);
    },
    reports: (word) => cues.verb([asVerb(word)], 0)?.cue.takes.includes('that') ?? false,
    isEitherVerb: (word) => words.verbsLikeAdjectives.has(word),
    wants: (word, tag) => {
      if (tag === 'VERB') return cues.verb([lemmatise(word, 'VERB', models.lemmas)], 0)?.cue.certainty === 'wants';
      return tag === 'NOUN' && words.requestNouns.has(asNoun(word));
    },
    isGroupNoun: (word) => groupWords.get(word, asNoun(word)) !== undefined,
    isKnownNoun: (word) => frames.noun(word).length > 0 || words.supposingNouns.has(word),
    isFormerMarker: (word) => roles.formerMarkers.has(word),
    endsOffice: (sentence, token) => officeAt(sentence, token - 1)?.length === 2,
    startsTitle: (sentence, token) =>
      gazetteer.countryOf(sentence.text(token))?.by === 'demonym' || officeAt(sentence, token) !== undefined,
  };
};
