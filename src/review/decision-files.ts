import { Readable } from 'node:stream';
import type { z } from 'zod';
import { compareDecisions } from '../../graph/identity/standing-decisions';
import type { Decision } from '../../graph/model/decision';
import { InputError } from '../../graph/model/errors';
import { readNamedFile } from '../open-named-file';
import { writeWhole } from '../write-whole';
import { decisionSchema } from './decision-schema';
import type { ReviewAction } from './review-action';

/** One decision a line, oldest first; the same decisions give the same file. */
export const exportDecisions: ReviewAction = async (store, [file, ...more], { force, json }, terminal) => {
  if (file === undefined || more.length > 0) throw new InputError('Name one file: newsgraph review export FILE.');
  const decisions = [...(await store.decisions())].sort(compareDecisions);
  const lines = decisions.map((one) => `${JSON.stringify(one)}\n`);
  if (file === '-') return terminal.data(lines.join(''));
  await writeWhole(file, Readable.from(lines), { force, signal: terminal.stopSignal() });
  await (json ? terminal.printJson({ exported: lines.length }) : terminal.print([`exported ${lines.length}`]));
};

/** Adds what is not known yet; a file with one faulty line changes nothing. */
export const importDecisions: ReviewAction = async (store, [file, ...more], { json }, terminal) => {
  if (file === undefined || more.length > 0) throw new InputError('Name one file: newsgraph review import FILE.');
  const read = readDecisions(file);
  const imported = (await store.decide(read)).length;
  const outcome = { read: read.length, imported };
  await (json ? terminal.printJson(outcome) : terminal.print([`read ${read.length}, new ${imported}`]));
};

const readDecisions = (file: string): Decision[] => {
  const text = readNamedFile(file, 'name a file of newsgraph review export');
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new InputError(`${file}, line ${at + 1}: no JSON; name a file of newsgraph review export.`);
    }
    const result = decisionSchema.safeParse(value);
    if (result.success) return [result.data as Decision];
    const [{ path, message }] = result.error.issues as [z.core.$ZodIssue];
    throw new InputError(`${file}, line ${at + 1}: ${[...path, message].join(' ')}; nothing was imported.`);
  });
};
