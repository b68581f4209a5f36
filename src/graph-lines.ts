import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { JSONL_VERSION } from '../graph/exports/jsonl';
import { BOOKKEEPING } from '../graph/merge/record';
import { InputError } from '../graph/model/errors';
import type { GraphRecord } from '../graph/model/view';
import { digestOf, type Digest } from '../graph/queries/digest-of';
import { DECISION_LABEL } from '../graph/stores/decision-node';
import { openNamedFile } from './open-named-file';
import { readLines } from './read-lines';

/** A record holds at most an article with all that was read from it. */
const LONGEST = 256 * 1024 * 1024;

/** No store takes NUL or half of a surrogate pair, and few formats can write them. */
const text = z.string().refine((value) => value.isWellFormed() && !value.includes('\u0000'), {
  error: 'a text holds NUL or half of a surrogate pair',
});
const id = text.min(1);
/** Labels, types and names of properties: no formula, address, path or markup, and nothing that every object has. */
const nameLike = (pattern: RegExp, what: string) =>
  z.string().refine((value) => pattern.test(value) && !(value in {}), {
    error: ({ input }) => `"${String(input).slice(0, 100)}" is no name of a ${what}: letters, digits and _`,
  });
const label = nameLike(/^[A-Za-z][A-Za-z0-9_]*$/, 'label or type');
const scalar = z.union([text, z.number(), z.boolean()]);
const properties = z.record(
  // The id stands beside the properties.
  nameLike(/^(?!id$)\p{L}[\p{L}\p{N}_]*$/u, 'property'),
  z.union([scalar, z.array(scalar)]),
);

const head = z.object({ format: z.literal('newsgraph-lines'), version: z.number(), whole: z.boolean() });
const node = z.object({ node: z.object({ id, labels: z.array(label).min(1), properties }) });
const edge = z.object({ edge: z.object({ id, type: label, from: id, to: id, properties }) });
const end = z.object({ end: z.object({ nodes: z.number(), edges: z.number(), sha256: z.string() }) });

export interface GraphLines {
  /** Not a part: a graph that can go on ingesting. */
  readonly isWhole: boolean;
  readonly digest: Digest;
  records(): AsyncIterable<GraphRecord>;
}

/**
 * A file that `export --format jsonl` wrote, read to its end once: every line, its order, the ends of edges and the hash
 * are checked before anything is done with it. Throws InputError naming the line.
 */
export const openGraphLines = async (path: string): Promise<GraphLines> => {
  let isWhole = false;
  const records = async function* (): AsyncGenerator<GraphRecord> {
    for await (const line of checkedLines(path)) {
      if ('whole' in line) isWhole = line.whole;
      else yield line;
    }
  };
  const digest = await digestOf(withoutBookkeeping(records()));
  return { isWhole, digest, records };
};

/** What everybody sees of records, as a dump without bookkeeping gives it. */
async function* withoutBookkeeping(records: AsyncIterable<GraphRecord>): AsyncGenerator<GraphRecord> {
  const visible = <T extends { properties: object }>(one: T): T => ({
    ...one,
    properties: Object.fromEntries(
      Object.entries(one.properties).filter(([key]) => !(BOOKKEEPING as readonly string[]).includes(key)),
    ),
  });
  for await (const one of records) {
    if ('edge' in one) yield { edge: visible(one.edge) };
    else if (!one.node.labels.includes(DECISION_LABEL)) yield { node: visible(one.node) };
  }
}

async function* checkedLines(path: string): AsyncGenerator<GraphRecord | { whole: boolean }> {
  const fault = (line: number, what: string): InputError =>
    new InputError(`${path}, line ${line}: ${what}; export the graph again.`);
  const hash = createHash('sha256');
  const counts = { nodes: 0, edges: 0 };
  const nodes = new Set<string>();
  let last = { isNode: true, id: '' };
  let isEnded = false;
  for await (const { number, bytes } of lines(path)) {
    if (isEnded) throw fault(number, 'something follows the end');
    const value = parse(bytes);
    if (number === 1) {
      const { success, data } = head.safeParse(value);
      if (!success) throw new InputError(`${path} is no export of newsgraph; give a file of export --format jsonl.`);
      if (data.version > JSONL_VERSION) {
        throw new InputError(
          `${path} has version ${data.version}; this newsgraph reads ${JSONL_VERSION} at most. Update it.`,
        );
      }
      yield { whole: data.whole };
    } else if (end.safeParse(value).success) {
      const { nodes: nodeCount, edges, sha256 } = end.parse(value).end;
      if (nodeCount !== counts.nodes || edges !== counts.edges || sha256 !== hash.digest('hex')) {
        throw fault(number, 'the file was changed after it was written');
      }
      isEnded = true;
      continue;
    } else {
      const data = readRecord(value);
      if (typeof data === 'string') throw fault(number, data);
      const isNode = 'node' in data;
      const { id: found } = isNode ? data.node : data.edge;
      if ((isNode && !last.isNode) || (isNode === last.isNode && found <= last.id)) {
        throw fault(number, `${found} is out of order`);
      }
      if (isNode) nodes.add(found);
      else if (!nodes.has(data.edge.from) || !nodes.has(data.edge.to))
        throw fault(number, `an end of ${found} is missing`);
      last = { isNode, id: found };
      counts[isNode ? 'nodes' : 'edges'] += 1;
      yield data;
    }
    hash.update(bytes!).update('\n');
  }
  if (!isEnded) throw new InputError(`${path} ends too early: part of it is missing; export the graph again.`);
}

/** The record, or what is wrong with it. */
const readRecord = (value: unknown): GraphRecord | string => {
  const isKind = (kind: string) => typeof value === 'object' && value !== null && Object.hasOwn(value, kind);
  if (!isKind('node') && !isKind('edge')) return 'this is neither a node nor an edge';
  const { data, error } = isKind('node') ? node.safeParse(value) : edge.safeParse(value);
  if (data) return data;
  const [{ path, message, ...issue }] = error.issues as [z.core.$ZodIssue];
  // Of a property's name, what is wrong with the name.
  const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
  return `${inner ?? message} (${path.map(String).join('.')})`;
};

/** The schema would pass over this one name without a word. */
const refuseProto = (key: string, value: unknown): unknown => {
  if (key === '__proto__') throw new SyntaxError(key);
  return value;
};

const parse = (bytes: Buffer | undefined): unknown => {
  try {
    return bytes === undefined ? undefined : JSON.parse(bytes.toString('utf8'), refuseProto);
  } catch {
    return undefined;
  }
};

async function* lines(path: string) {
  const file = openNamedFile(path, 'give a file of export --format jsonl');
  try {
    yield* readLines(createReadStream('', { fd: file }), LONGEST);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new InputError(`${path} cannot be read (${code}); give a file of export --format jsonl.`, { cause });
  }
}
