import { z } from 'zod';

export const stanceWordSchema = z.looseObject({
  word: z.string(),
  polarity: z.enum(['negative', 'positive']),
  strength: z.number().default(1),
});
export type StanceWord = z.infer<typeof stanceWordSchema>;

export interface StanceWords {
  get(lemma: string): StanceWord | undefined;
}

export const compileStanceWords = (entries: readonly StanceWord[]): StanceWords => {
  const byWord = new Map(entries.map((entry) => [entry.word.toLowerCase().replace(/^an? /u, ''), entry]));
  return { get: (lemma) => byWord.get(lemma) };
};
