import { z } from 'zod';

export const STANCES = [
  'neutral', 'criticise', 'accuse', 'praise', 'support', 'welcome', 'deny', 'reject', 'warn', 'threaten', 'demand',
  'request', 'promise', 'agree', 'doubt', 'concede', 'announce', 'ask', 'speculate',
] as const; // prettier-ignore
export const CERTAINTIES = ['asserts', 'claims', 'knows', 'supposes', 'wants', 'denies'] as const;

/** CAMEO code and PLOVER category of an event. */
export const eventCodesSchema = z.strictObject({ cameo: z.string().optional(), plover: z.string().optional() });
export type EventCodes = z.infer<typeof eventCodesSchema>;

/** The codes of what is said with a stance; data/lexicons/stance-codes.yaml. */
export const stanceCodesSchema = z.partialRecord(z.enum(STANCES), eventCodesSchema);
export type StanceCodes = z.infer<typeof stanceCodesSchema>;

export const cueSchema = z.looseObject({
  lemma: z.string(),
  pos: z.enum(['verb', 'noun', 'phrase']),
  takes: z.array(z.enum(['quote', 'that', 'to', 'ing', 'for', 'np', 'wh', 'as', 'of', 'on'])).default([]),
  stance: z.enum(STANCES),
  certainty: z.enum(CERTAINTIES),
  with: z.array(z.string()).default([]),
  /** The codes of what is said by this word, where they are not those of its stance. */
  codes: eventCodesSchema.optional(),
});
export type Cue = z.infer<typeof cueSchema>;

export interface CueMatch {
  readonly cue: Cue;
  /** How many tokens it takes, itself included. */
  readonly length: number;
}

export interface Cues {
  /** The verb cue at this token, its particles included ("hit out at"): the longest that fits the lemmas. */
  verb(lemmas: readonly string[], at: number): CueMatch | undefined;
  noun(lemma: string): Cue | undefined;
  /** The phrase that starts at this token; `words` are lower-case forms. */
  phrase(words: readonly string[], at: number): CueMatch | undefined;
}

interface Entry {
  readonly words: readonly string[];
  readonly cue: Cue;
}

const index = (cues: readonly Cue[]): Map<string, Entry[]> => {
  const byFirst = new Map<string, Entry[]>();
  for (const cue of cues) {
    const words = cue.lemma.toLowerCase().split(' ');
    const entries = byFirst.get(words[0]!);
    if (entries) entries.push({ words, cue });
    else byFirst.set(words[0]!, [{ words, cue }]);
  }
  for (const entries of byFirst.values()) entries.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
};

const longest = (entries: readonly Entry[] | undefined, words: readonly string[], at: number): CueMatch | undefined => {
  for (const entry of entries ?? []) {
    if (entry.words.every((word, offset) => words[at + offset] === word)) {
      return { cue: entry.cue, length: entry.words.length };
    }
  }
  return undefined;
};

export const compileCues = (cues: readonly Cue[]): Cues => {
  const verbs = index(cues.filter((cue) => cue.pos === 'verb'));
  const phrases = index(cues.filter((cue) => cue.pos === 'phrase'));
  const nouns = new Map(cues.filter((cue) => cue.pos === 'noun').map((cue) => [cue.lemma.toLowerCase(), cue]));
  return {
    verb: (lemmas, at) => longest(verbs.get(lemmas[at]!), lemmas, at),
    noun: (lemma) => nouns.get(lemma),
    phrase: (words, at) => longest(phrases.get(words[at]!), words, at),
  };
};
