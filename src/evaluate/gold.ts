import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../../graph/model/errors';

const goldEntity = z.looseObject({
  id: z.string(),
  type: z.enum(['Person', 'Group', 'Country', 'Place']),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  notInText: z.boolean().default(false),
});

const goldStatement = z.looseObject({
  speaker: z.string(),
  kind: z.string(),
  text: z.string(),
  about: z.array(z.string()).default([]),
});

const goldRelation = z.looseObject({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  status: z.string().default('asserted'),
  evidence: z.string().optional(),
  required: z.boolean().default(true),
  altTo: z.array(z.string()).default([]),
  altFrom: z.array(z.string()).default([]),
  altType: z.array(z.string()).default([]),
  date: z.string().optional(),
  role: z.string().optional(),
  withdrawFrom: z.string().optional(),
});

const goldFile = z.looseObject({
  id: z.string().optional(),
  source: z.string().optional(),
  text: z.string().optional(),
  title: z.string().optional(),
  published: z.string().optional(),
  article: z
    .looseObject({ title: z.string().optional(), publisher: z.string().optional(), published: z.string().optional() })
    .default({}),
  entities: z.array(goldEntity),
  statements: z.array(goldStatement),
  relations: z.array(goldRelation),
});

export type GoldEntity = z.infer<typeof goldEntity>;
export type GoldStatement = z.infer<typeof goldStatement>;
export type GoldRelation = z.infer<typeof goldRelation>;

/** What a careful reader finds in one article. */
export interface Gold {
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly published?: string;
  readonly entities: readonly GoldEntity[];
  readonly statements: readonly GoldStatement[];
  readonly relations: readonly GoldRelation[];
}

/**
 * Annotated articles of a folder: JSON files that carry their `text`, or name the file that holds it as `source`, beside
 * them or in a folder `seeds` next to theirs. Throws InputError when there is none or one is not as it should be.
 */
export const readGold = (folder: string): Gold[] => {
  if (!existsSync(folder))
    throw new InputError(`${folder}: no such folder; name one that holds annotated articles (*.json)`);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new InputError(`${folder}: no annotated articles (*.json) in here`);
  return files.map((file) => {
    const path = join(folder, file);
    const result = goldFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (!result.success) throw new InputError(`${path}: ${z.prettifyError(result.error)}`);
    const { text, source, article, title, published, entities, statements, relations } = result.data;
    return {
      name: basename(file, '.json'),
      text: text ?? readSource(folder, source, path),
      title: title ?? article.title ?? '',
      published: published ?? article.published,
      entities,
      statements,
      relations,
    };
  });
};

const readSource = (folder: string, source: string | undefined, path: string): string => {
  if (source === undefined) throw new InputError(`${path}: has neither "text" nor "source"`);
  const found = [join(folder, source), join(folder, '../seeds', source)].find((candidate) => existsSync(candidate));
  if (!found) throw new InputError(`${path}: its source ${source} is not beside it nor in ../seeds`);
  return readFileSync(found, 'utf8');
};
