import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { KnowledgeError } from '../graph/model/errors';
import type { Ontology } from '../graph/model/ontology';

/** The data/ folder beside the program, whether it runs from source or compiled under dist/. */
export const dataFolder = resolve(__dirname, __filename.endsWith('.ts') ? '../data' : '../../data');

const nodeType = z.strictObject({
  name: z.string(),
  isEntity: z.boolean(),
  label: z.string(),
  plural: z.string(),
  colour: z.string().regex(/^#[0-9A-F]{6}$/),
  shape: z.enum(['circle', 'square', 'diamond', 'triangle']),
});

const relationType = z.looseObject({
  name: z.string().regex(/^[A-Z_]+$/),
  label: z.string(),
  inverse: z.string(),
  from: z.array(z.string()).nonempty(),
  to: z.array(z.string()).nonempty(),
  symmetric: z.boolean(),
  colour: z.string().regex(/^#[0-9A-F]{6}$/),
  cameo: z.string().optional(),
  plover: z.string().optional(),
});

const readFolder = <T>(folder: string, schema: z.ZodType<T>): T[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      const result = schema.safeParse(parse(readFileSync(path, 'utf8')));
      if (!result.success) throw new KnowledgeError(`${path}: ${z.prettifyError(result.error)}`);
      return result.data;
    });

/** Throws KnowledgeError naming the file and field that is wrong. */
export const loadOntology = (folder = dataFolder): Ontology => ({
  nodes: readFolder(join(folder, 'ontology/nodes'), nodeType),
  relations: readFolder(join(folder, 'ontology/relations'), relationType),
});
