import { createHash } from 'node:crypto';
import type {
  ArticleRecord,
  EntityRecord,
  GraphPatch,
  MentionRecord,
  RelationRecord,
  SentenceRecord,
  StatementRecord,
} from '../model/patch';
import type { StoredNode } from './record';

/**
 * A patch as its Article node keeps it: without texts, which the node's own `text` gives back, and with sentences by
 * their number. Article, node and patch say the same, so an article can be taken out, or its entities be put under
 * other names, without reading it anew.
 */
interface Extraction {
  /** Tells an equal patch from a changed one. */
  readonly hash: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly entities: readonly (Omit<EntityRecord, 'mentions'> & {
    readonly mentions: readonly (readonly [
      sentence: number,
      start: number,
      end: number,
      form: MentionRecord['form'],
    ])[];
  })[];
  readonly statements: readonly (Omit<StatementRecord, 'evidence'> & { readonly evidence: readonly number[] })[];
  readonly relations: readonly (Omit<RelationRecord, 'evidence'> & { readonly evidence: readonly number[] })[];
}

/** A patch that is stored, or about to be. */
export interface KeptPatch {
  readonly patch: GraphPatch;
  readonly hash: string;
  /** As stored, with what the graph adds to the article; absent before it is. */
  readonly node?: StoredNode;
}

export const keepPatch = (patch: GraphPatch): KeptPatch => ({ patch, hash: hashOf(patch) });

export const packPatch = ({ patch, hash }: KeptPatch): string => {
  const place = new Map(patch.sentences.map(({ id }, at) => [id, at]));
  const numbers = (evidence: readonly string[]): number[] => evidence.map((id) => place.get(id)!);
  const extraction: Extraction = {
    hash,
    sentences: patch.sentences.map(({ start, end }) => [start, end]),
    entities: patch.entities.map(({ mentions, ...entity }) => ({
      ...entity,
      mentions: mentions.map(({ sentence, start, end, form }) => [place.get(sentence)!, start, end, form]),
    })),
    statements: patch.statements.map((statement) => ({ ...statement, evidence: numbers(statement.evidence) })),
    relations: patch.relations.map((relation) => ({ ...relation, evidence: numbers(relation.evidence) })),
  };
  return JSON.stringify(extraction);
};

/** Whether the node carries an extraction of this version. */
export const isPacked = ({ bookkeeping, properties }: StoredNode): boolean =>
  bookkeeping?.extraction?.includes('"entities":') === true && typeof properties.text === 'string';

/** The patch that made this Article node. */
export const unpackPatch = (node: StoredNode): KeptPatch => {
  const { hash, ...packed } = JSON.parse(node.bookkeeping!.extraction!) as Extraction;
  const { reprintOf: _, reprints: __, ...properties } = node.properties;
  const article = { id: node.id, ...properties } as unknown as ArticleRecord;
  const text = (start: number, end: number): string => article.text.slice(start, end);
  const sentences = packed.sentences.map(([start, end]): SentenceRecord => ({
    id: `${node.id}#${start}-${end}`,
    start,
    end,
    text: text(start, end),
  }));
  const ids = (numbers: readonly number[]): string[] => numbers.map((at) => sentences[at]!.id);
  const patch: GraphPatch = {
    article,
    sentences,
    entities: packed.entities.map(({ mentions, ...entity }) => ({
      ...entity,
      mentions: mentions.map(([sentence, start, end, form]) => ({
        sentence: sentences[sentence]!.id,
        start,
        end,
        surface: text(start, end),
        form,
      })),
    })),
    statements: packed.statements.map((statement) => ({ ...statement, evidence: ids(statement.evidence) })),
    relations: packed.relations.map((relation) => ({ ...relation, evidence: ids(relation.evidence) })),
  };
  return { patch, hash, node };
};

const hashOf = (patch: GraphPatch): string => createHash('sha256').update(canonicalJson(patch)).digest('hex');

/** JSON with sorted keys, so that two equal patches read the same however they were built. */
const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(inner)}`);
  }
  return `{${fields.join(',')}}`;
};
