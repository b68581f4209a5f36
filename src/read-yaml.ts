import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import type { InputError} from '../graph/model/errors';
import { KnowledgeError } from '../graph/model/errors';

/** One YAML 1.2 file, checked. Throws KnowledgeError, or the error given, naming the file and the line or field that is wrong. */
export const readYaml = <T>(
  path: string,
  schema: z.ZodType<T>,
  Wrong: typeof KnowledgeError | typeof InputError = KnowledgeError,
): T => {
  const result = schema.safeParse(parse(path, Wrong));
  if (!result.success) throw new Wrong(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
};

const parse = (path: string, Wrong: typeof KnowledgeError | typeof InputError): unknown => {
  const text = readFileSync(path, 'utf8');
  try {
    return load(text);
  } catch (cause) {
    const { reason, mark } = cause as { reason?: string; mark?: { line: number } };
    const line = mark ? ` line ${mark.line + 1}:` : '';
    throw new Wrong(`${path}:${line} ${reason ?? (cause as Error).message}`, { cause });
  }
};
