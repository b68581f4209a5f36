import type { Span } from '../../graph/model/span';
import type { Quote, Segment, Sentence, Token } from '../analysis';

/**
 * What is parsed as one tree. A quotation that closes like a sentence ("…," she said) is a segment of its own, so that
 * the reporting clause is not hung into what it reports; other sentences are one segment.
 */
export const parseSegments = (
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quotes: readonly Quote[],
): Segment[] => {
  const closed = quotes.filter(({ inner, isOpen }) => isOpen || closesLikeSentence(text, inner));
  let next = 0;
  return sentences.flatMap(({ firstToken, endToken, start, end }) => {
    const cuts: number[] = [...cutBehindSource(tokens, firstToken, endToken)];
    while (next < closed.length && closed[next]!.end <= start) next += 1;
    for (let at = next; at < closed.length && closed[at]!.start < end; at += 1) {
      cuts.push(closed[at]!.start, closed[at]!.end);
    }
    const segments: Segment[] = [];
    let from = firstToken;
    for (const cut of cuts) {
      let token = from;
      while (token < endToken && tokens[token]!.start < cut) token += 1;
      if (token > from) segments.push({ firstToken: from, endToken: token });
      from = token;
    }
    if (from < endToken) segments.push({ firstToken: from, endToken });
    return segments;
  });
};

/** At most so many words name a source. */
const LONGEST_SOURCE = 5;

/** "Al-Noor: Rebels killed …": where the text comes from is no part of the clause behind the colon. */
const cutBehindSource = (tokens: readonly Token[], firstToken: number, endToken: number): number[] => {
  for (let at = firstToken; at < Math.min(firstToken + LONGEST_SOURCE, endToken - 3); at += 1) {
    const { text, end } = tokens[at]!;
    if (text === ':') return at > firstToken ? [end] : [];
    if (!/^(?:\p{Lu}|[(.)-]|of$|the$|al-)/u.test(text)) return [];
  }
  return [];
};

const closesLikeSentence = (text: string, inner: Span): boolean => {
  const quoted = text.slice(inner.start, inner.end).trimEnd();
  return /[.,!?…]$/u.test(quoted) && quoted.split(/\s+/u).length >= 4;
};
