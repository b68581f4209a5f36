import { lemmatise } from '../annotate/lemmatise';
import type { Knowledge } from '../knowledge';
import { Listed } from '../names/name-lexicon';

/** A form of a verb that the rules know something about. */
export const isKnownVerb = (word: string, { models, frames, cues, words }: Knowledge): boolean => {
  const lemma = lemmatise(word, 'VERB', models.lemmas);
  return frames.verb(lemma).length > 0 || words.supportVerbs.has(lemma) || cues.verb([lemma], 0) !== undefined;
};

/** "party", "army": one body of people who act together. */
export const isGroupWord =
  (groupWords: Knowledge['groupWords']) =>
  (word: string): boolean => {
    const entry = groupWords.get(word, word);
    return entry !== undefined && !entry.vague && !entry.plural;
  };

/** "army", "ministers", "survivor": people, who may say something. */
export const isActor = (
  word: string,
  lemma: string,
  { groupWords, roles }: Pick<Knowledge, 'groupWords' | 'roles'>,
): boolean =>
  (groupWords.get(word, lemma) ?? groupWords.get(`${lemma}s`, lemma)) !== undefined ||
  roles.match([word], [lemma], 0) !== undefined;

/** "Gaza": a place that the lexicons list. */
export const isListedPlace = (words: string, { models }: Pick<Knowledge, 'models'>): boolean =>
  ((models.names.lexicon.listed(words.toLowerCase()) ?? 0) & Listed.Place) !== 0;
