import type { Article } from '../ingest/analysis';
import { cleanText } from '../ingest/clean/clean-text';
import { articleId, sha256Of } from '../ingest/readers/article-id';
import { MOST_BYTES, titleOf, tooLarge } from '../ingest/readers/plain-text';
import { readLines } from './read-lines';

/** `line` counts from 1. `id` is the document's own; the article has an id as any other. */
export type ReadDocument =
  | { readonly line: number; readonly id: string; readonly article: Article }
  | { readonly line: number; readonly reason: string };

/** Longest line: the largest article, every letter of which JSON may escape with six bytes for two. */
const MOST_LINE = MOST_BYTES * 3;

/**
 * One JSON object a line, `{"id", "text", "title"?, "published"?}`, as articles in the same order; a bad line gives its
 * number and what is wrong. With `clean` the text is cleaned first; without it offsets point into the text as given.
 */
export async function* readDocuments(chunks: AsyncIterable<Buffer>, clean: boolean): AsyncGenerator<ReadDocument> {
  for await (const found of findDocuments(chunks))
    yield 'reason' in found ? found : readDocument(found.line, found.bytes, clean);
}

/** The lines that hold something, unread; one that is too long for a document gives the reason. */
export async function* findDocuments(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<
  { readonly line: number; readonly bytes: Buffer } | { readonly line: number; readonly reason: string }
> {
  for await (const { number, bytes } of readLines(chunks, MOST_LINE)) {
    if (!bytes) yield { line: number, reason: `is longer than ${MOST_LINE / 1024 / 1024} MB; split the document` };
    else if (bytes.length > 0 && bytes.toString('latin1').trim() !== '') yield { line: number, bytes };
  }
}

/** One line as an article, or what is wrong with it. */
export const readDocument = (line: number, bytes: Uint8Array, clean: boolean): ReadDocument => {
  const read = toArticle(bytes, clean);
  return typeof read === 'string' ? { line, reason: read } : { line, ...read };
};

/** The article, or what is wrong with the line. */
const toArticle = (bytes: Uint8Array, clean: boolean): { id: string; article: Article } | string => {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return error instanceof SyntaxError ? 'is not JSON' : 'is not valid UTF-8';
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return 'is not a JSON object';
  const { id, text, title, published } = document as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return 'has no "id" that is text';
  if (typeof text !== 'string') return 'has no "text" that is text';
  if (title !== undefined && title !== null && typeof title !== 'string') return 'has a "title" that is not text';
  if (published !== undefined && published !== null && typeof published !== 'string') {
    return 'has a "published" that is not text';
  }
  const frozen = clean ? cleanText(text) : text;
  const size = Buffer.byteLength(frozen);
  if (size > MOST_BYTES) return `has a text that ${tooLarge(size)}`;
  const named = title || titleOf(frozen);
  const sha256 = sha256Of(frozen);
  const header = { ...(title && { title }), ...(published && { published }) };
  const article = { id: articleId(named, sha256, header), ...header, title: named, text: frozen, sha256 };
  return { id, article };
};
