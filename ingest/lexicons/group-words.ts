import { z } from 'zod';

export const groupWordSchema = z.looseObject({
  word: z.string(),
  kind: z.string(),
  plural: z.boolean().default(false),
  /** With a country's adjective or a name before it, it usually makes a group of its own: "Iraqi parliament". */
  named: z.boolean().default(false),
  /** Too vague to be a node without a name: "officials". */
  vague: z.boolean().default(false),
  /** With a country's adjective they are the country: "Iranian officials", not "Iranian analysts". */
  state: z.boolean().default(false),
});
export type GroupWord = z.infer<typeof groupWordSchema>;

export interface GroupWords {
  /** By lower-case word, as written or singular; with the word before it where the two are one ("air force"). */
  get(word: string, singular: string, before?: string): GroupWord | undefined;
}

export const compileGroupWords = (entries: readonly GroupWord[]): GroupWords => {
  const byWord = new Map(entries.map((entry) => [entry.word.toLowerCase(), entry]));
  return {
    get: (word, singular, before) =>
      (before === undefined ? undefined : byWord.get(`${before} ${word}`)) ?? byWord.get(word) ?? byWord.get(singular),
  };
};
