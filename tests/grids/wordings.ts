import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../src/read-yaml';

/** An end may name alternatives with a bar: `{adjective} troops|{country}`. */
const relation = z.union([
  z.tuple([z.string(), z.string(), z.string()]),
  z.tuple([z.string(), z.string(), z.string(), z.record(z.string(), z.string())]),
]);

const wording = z
  .strictObject({
    text: z.string(),
    gives: z.array(relation).default([]),
    /** Speaker and the words of the statement. */
    says: z.tuple([z.string(), z.string()]).optional(),
  })
  .refine(({ gives, says }) => gives.length > 0 || says !== undefined, 'gives a relation or says something');

export type Wording = z.infer<typeof wording>;

/** The wordings of all types, in the order of their files. */
export const readWordings = (): Wording[] => {
  const folder = join(__dirname, 'wordings');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readYaml(join(folder, file), z.array(wording)));
};
