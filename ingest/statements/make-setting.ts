import type { Article, Mention, Office, Paragraph, Resolution, Sentence, Quote } from '../analysis';
import type { Knowledge } from '../knowledge';
import { indexMentions } from '../lookup/mention-index';
import { makeEntityLookup } from '../lookup/entity-lookup';
import { firstWhere } from '../syntax/first-token-at';
import type { Syntax } from '../syntax/syntax';
import { findCues } from './find-cues';
import type { Setting } from './setting';

interface Parts {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly Quote[];
  readonly sentences: readonly Sentence[];
  readonly syntax: Syntax;
  readonly mentions: readonly Mention[];
  readonly offices: readonly Office[];
  readonly resolution: Resolution;
}

const NONE: readonly Quote[] = [];

export const makeSetting = (parts: Parts, knowledge: Knowledge): Setting => {
  const { syntax, sentences, mentions, resolution } = parts;
  const words = syntax.tokens.map((token) => token.text.toLowerCase());
  const index = indexMentions(syntax, mentions);
  const quotes = groupBy(parts.quotes, (quote) => quote.paragraph);
  const bySentence = groupBy(
    mentions.map((_, at) => at),
    (at) => mentions[at]!.sentence,
  );
  const byParagraph = groupBy(
    sentences.map((_, at) => at),
    (at) => sentences[at]!.paragraph,
  );
  return {
    article: parts.article,
    paragraphs: parts.paragraphs,
    sentences,
    syntax,
    mentions,
    entities: resolution.entities,
    entityOf: resolution.entityOf,
    lookup: makeEntityLookup(syntax, index, resolution, parts.offices, [], knowledge.words),
    knowledge,
    quotesOf: (paragraph) => quotes.get(paragraph) ?? [],
    sentencesOf: (paragraph) => byParagraph.get(paragraph) ?? [],
    sentencesBeside: (paragraph, { start, end }) => {
      const own = byParagraph.get(paragraph) ?? [];
      const first = firstWhere(own.length, (at) => sentences[own[at]!]!.end >= start - 1);
      return own.slice(
        first,
        firstWhere(own.length, (at) => sentences[own[at]!]!.start > end + 1),
      );
    },
    quotesIn: ({ start, end }) => {
      const first = firstWhere(parts.quotes.length, (at) => parts.quotes[at]!.end > start);
      let last = first;
      while (last < parts.quotes.length && parts.quotes[last]!.start < end) last += 1;
      return last === first ? NONE : parts.quotes.slice(first, last);
    },
    mentionsOf: (sentence) => bySentence.get(sentence) ?? [],
    cues: sentences.map((sentence) => findCues(syntax, sentence, words, knowledge)),
  };
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> => {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};
