import type { Evidence, ViewNode } from '../model/view';
import type { GraphStore } from '../stores/store';
import { findNodes } from './find-nodes';
import { sentencesBehind } from './sentences-behind';

/**
 * The sentences behind edges, statements, entities or sentences, by their ids: each with its article and the
 * paragraph around it, oldest article first, in text order. An entity gives its first 200 sentences.
 */
export const evidenceOf = async (store: GraphStore, ids: readonly string[]): Promise<Evidence[]> =>
  evidenceFor(store, await sentencesBehind(store, ids));

/** The same for sentence ids. */
export const evidenceFor = async (store: GraphStore, sentenceIds: readonly string[]): Promise<Evidence[]> => {
  const sentences = await findNodes(store, sentenceIds);
  const articles = new Map<string, ViewNode>();
  for (const article of await findNodes(
    store,
    sentences.map(({ id }) => articleOf(id)),
  ))
    articles.set(article.id, article);
  return sentences
    .flatMap((sentence) => {
      const article = articles.get(articleOf(sentence.id));
      return article ? [cite(sentence, article)] : [];
    })
    .sort(
      (one, other) =>
        compare(one.published ?? '', other.published ?? '') ||
        compare(one.article, other.article) ||
        one.start - other.start,
    );
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** `<article id>#<start>-<end>` */
const articleOf = (sentence: string): string => sentence.slice(0, sentence.lastIndexOf('#'));

const cite = (sentence: ViewNode, { id, properties }: ViewNode): Evidence => {
  const text = String(properties.text);
  const start = Number(sentence.properties.start);
  const end = Number(sentence.properties.end);
  const optional = (name: 'publisher' | 'published' | 'url') =>
    properties[name] === undefined ? {} : { [name]: String(properties[name]) };
  return {
    sentence: sentence.id,
    article: id,
    title: String(properties.title),
    ...optional('publisher'),
    ...optional('published'),
    ...optional('url'),
    start,
    end,
    text: text.slice(start, end),
    paragraph: paragraphAround(text, start, end),
  };
};

/** From line break to line break around `[start, end)`. */
const paragraphAround = (text: string, start: number, end: number): Evidence['paragraph'] => {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  return { start: from, end: to, text: text.slice(from, to) };
};
