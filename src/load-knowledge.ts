import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Ontology } from '../graph/model/ontology';
import type { Knowledge } from '../ingest/knowledge';
import { compileFrames, derivedSchema, frameSchema } from '../ingest/relations/frames';
import { dataFolder } from './data-folder';
import { loadFolding, loadOfficeFields } from './load-folding';
import { loadKnowledgeLists } from './load-knowledge-lists';
import { loadModels } from './load-models';
import { readYaml } from './read-yaml';

const nodeType = z.strictObject({
  name: z.string(),
  isEntity: z.boolean(),
  label: z.string(),
  plural: z.string(),
  colour: z.string().regex(/^#[0-9A-F]{6}$/),
  shape: z.enum(['circle', 'square', 'diamond', 'triangle']),
});

const relationType = z.strictObject({
  name: z.string().regex(/^[A-Z_]+$/),
  label: z.string(),
  inverse: z.string(),
  from: z.array(z.string()).nonempty(),
  to: z.array(z.string()).nonempty(),
  symmetric: z.boolean(),
  hierarchy: z.enum(['over', 'under']).optional(),
  colour: z.string().regex(/^#[0-9A-F]{6}$/),
  cameo: z.string().optional(),
  plover: z.string().optional(),
  whenPlanned: z.strictObject({ cameo: z.string(), plover: z.string() }).optional(),
  opposites: z.array(z.string()).optional(),
  speechAct: z.boolean().default(false),
  /** Who does it need not have a name. */
  anyone: z.boolean().default(false),
  /** Whether it may be done to people too vague for other types: "urged residents to leave". */
  toAnyone: z.boolean().default(false),
  /** Holds beyond the day it is told of. */
  standing: z.boolean().default(false),
  ranks: z.array(z.string()).default([]),
  stateBodies: z.array(z.string()).optional(),
  machines: z.array(z.string()).optional(),
  units: z.array(z.string()).optional(),
  verdict: z.enum(['negative', 'positive']).optional(),
  derived: derivedSchema.optional(),
  frames: z.array(frameSchema).default([]),
});

const names = z.record(z.string(), z.string());
const moneyLink = z.strictObject({ schema: z.string(), from: z.string(), to: z.string() });
const mappings = z.strictObject({
  schemaOrg: z.strictObject({ nodes: names, relations: names }),
  followTheMoney: z.strictObject({
    nodes: names,
    kinds: names,
    relations: z.record(z.string(), moneyLink),
    otherwise: moneyLink,
    ranges: names,
    extends: z.record(z.string(), z.array(z.string())),
  }),
});
type RelationFile = z.infer<typeof relationType>;

const readFolder = <T>(folder: string, schema: z.ZodType<T>): T[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readYaml(join(folder, file), schema));

const readRelations = (folder: string): RelationFile[] => readFolder(join(folder, 'ontology/relations'), relationType);

/** Throws KnowledgeError naming the file and field that is wrong. */
export const loadOntology = (folder = dataFolder): Ontology => ontologyOf(folder, readRelations(folder));

const ontologyOf = (folder: string, relations: readonly RelationFile[]): Ontology => ({
  nodes: readFolder(join(folder, 'ontology/nodes'), nodeType),
  mappings: readYaml(join(folder, 'ontology/mappings.yaml'), mappings),
  // What only the reader needs stays out.
  relations: relations.map(
    ({
      frames: _frames,
      derived: _derived,
      ranks: _ranks,
      stateBodies: _bodies,
      machines: _machines,
      units: _units,
      verdict: _verdict,
      speechAct: _act,
      ...shown
    }) => shown,
  ),
});

/** All of data/, checked and compiled. Throws KnowledgeError naming the file and field that is wrong. */
export const loadKnowledge = (folder = dataFolder): Knowledge => {
  const relations = readRelations(folder);
  const bodies = relations.find((relation) => relation.stateBodies);
  const frames = compileFrames(
    relations.flatMap(({ name, frames: list }) => list.map((frame) => ({ ...frame, type: name }))),
    {
      derived: relations.flatMap(({ name, derived }) =>
        derived ? [{ type: name, event: derived.event, reason: derived.reason }] : [],
      ),
      standing: new Set(relations.filter(({ standing }) => standing).map(({ name }) => name)),
      byAnyone: new Set(relations.filter(({ anyone }) => anyone).map(({ name }) => name)),
      toAnyone: new Set(relations.filter(({ toAnyone }) => toAnyone).map(({ name }) => name)),
      speechActs: new Set(relations.filter(({ speechAct }) => speechAct).map(({ name }) => name)),
      typeOfRank: new Map(relations.flatMap(({ name, ranks }) => ranks.map((rank) => [rank, name] as const))),
      typeOfVerdict: new Map(relations.flatMap(({ name, verdict }) => (verdict ? [[verdict, name] as const] : []))),
      ...(bodies?.stateBodies && {
        stateBodies: {
          type: bodies.name,
          kinds: new Set(bodies.stateBodies),
          units: new Set(bodies.units),
          machines: new Set(bodies.machines),
        },
      }),
    },
  );
  return {
    ontology: ontologyOf(folder, relations),
    frames,
    models: loadModels(folder),
    folding: loadFolding(folder),
    officeFields: loadOfficeFields(folder),
    ...loadKnowledgeLists(folder),
  };
};
