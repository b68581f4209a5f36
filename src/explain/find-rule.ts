import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dataFolder } from '../data-folder';
import { readYaml } from '../read-yaml';
import type { Rule } from './explanation';

/** What the rules written in the reader say, by reason. Throws KnowledgeError for a file that is not as it should be. */
export const readReasons = (folder = dataFolder): ReadonlyMap<string, string> =>
  new Map(Object.entries(readYaml(join(folder, 'rules/reasons.yaml'), z.record(z.string(), z.string()))));

/** The rule behind a reason: its line among the frames of data/ontology/relations, else what reasons.yaml says of it. */
export const findRule = (reason: string, folder = dataFolder): Rule =>
  findFrame(reason, folder) ?? { name: reason, says: sayOf(reason, readReasons(folder)) };

/** "holder-title-of-the-story" and "holder-title-known" are two reasons in one. */
const sayOf = (reason: string, reasons: ReadonlyMap<string, string>): string => {
  const whole = reasons.get(reason);
  if (whole !== undefined) return whole;
  const opening = [...reasons.keys()].filter((name) => reason.startsWith(`${name}-`)).sort((one, other) => other.length - one.length)[0]; // prettier-ignore
  const parts = [...reasons].filter(([name]) => name === opening || reason.endsWith(`-${name}`));
  return parts.map(([, says]) => says).join('; ');
};

const findFrame = (reason: string, folder: string): Rule | undefined => {
  const types = join(folder, 'ontology/relations');
  for (const file of readdirSync(types).sort()) {
    const lines = readFileSync(join(types, file), 'utf8').split('\n');
    const at = lines.findIndex((line) => new RegExp(`\\breason: ${reason}\\b(?!-)`, 'u').test(line));
    if (at < 0) continue;
    return {
      name: reason,
      says: commentAbove(lines, at),
      file: `data/ontology/relations/${file}`,
      line: at + 1,
      frame: lines[at]!.trim().replace(/^- /u, ''),
    };
  }
  return undefined;
};

/** The example sentence over a frame, or over the first of the frames that share it. */
const commentAbove = (lines: readonly string[], at: number): string => {
  let line = at - 1;
  while (line >= 0 && /^\s*- \{/u.test(lines[line]!)) line -= 1;
  const comment: string[] = [];
  for (; line >= 0 && /^\s*#/u.test(lines[line]!); line -= 1)
    comment.unshift(lines[line]!.replace(/^\s*#\s*/u, '').trim());
  return comment.join(' ');
};
