import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../../graph/model/errors';
import { readNamedFile } from '../open-named-file';

const end = z.looseObject({ text: z.string() });

const ploverCase = z.looseObject({
  id: z.string(),
  text: z.string(),
  date: z.string().optional(),
  event: z.string(),
  source: z.array(end),
  target: z.array(end),
});

const petrarchCase = z.looseObject({
  id: z.string(),
  text: z.string(),
  date: z.string().optional(),
  events: z.array(z.tuple([z.string().nullable(), z.string(), z.string().nullable()])),
});

export type PloverCase = z.infer<typeof ploverCase>;
export type PetrarchCase = z.infer<typeof petrarchCase>;

/** Sentences with the event that each tells, as one of the two published suites of event coding has them. */
export type Suite =
  | { readonly kind: 'plover'; readonly name: string; readonly cases: readonly PloverCase[] }
  | { readonly kind: 'petrarch'; readonly name: string; readonly cases: readonly PetrarchCase[] };

export const SUITES = ['plover', 'petrarch'] as const;
export type SuiteKind = (typeof SUITES)[number];

/**
 * The suites of a folder, or of one file: JSON Lines, recognised by the shape of their first record (`event`, `source`
 * and `target` for PLOVER; `events` of source, CAMEO code and target for PETRARCH). `only` leaves the other kind out.
 * Throws InputError for a path without any, or a line that is not as the first one.
 */
export const readSuites = (path: string, only?: SuiteKind): Suite[] => {
  const files = suiteFiles(path);
  const suites = files.flatMap((file) => readSuite(file) ?? []).filter(({ kind }) => !only || kind === only);
  if (suites.length === 0)
    throw new InputError(`${path}: no ${only ? `${only} ` : ''}suite (*.jsonl with "event" or "events") in here`);
  return suites;
};

/** JSON Lines that may be suites; none where the path is a folder of something else. */
export const suiteFiles = (path: string): string[] => {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) throw new InputError(`${path}: no such file or folder; check the spelling`);
  if (!status.isDirectory()) return [path];
  return readdirSync(path)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => join(path, file));
};

const readSuite = (path: string): Suite | undefined => {
  const records = readNamedFile(path, 'give a suite of JSON Lines')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => toRecord(path, line, number));
  const first = records[0];
  if (first === undefined || typeof first !== 'object' || first === null) return undefined;
  if ('event' in first && 'source' in first)
    return { kind: 'plover', name: path, cases: check(path, ploverCase, records) };
  if ('events' in first) return { kind: 'petrarch', name: path, cases: check(path, petrarchCase, records) };
  return undefined;
};

const toRecord = (path: string, line: string, number: number): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`${path}: line ${number} is not JSON; a suite has one JSON object a line`);
  }
};

const check = <T>(path: string, schema: z.ZodType<T>, records: readonly unknown[]): T[] =>
  records.map((record, index) => {
    const result = schema.safeParse(record);
    if (!result.success) throw new InputError(`${path}: record ${index + 1}: ${z.prettifyError(result.error)}`);
    return result.data;
  });
