import type { ArticleFact, ArticleMention } from '../../../graph/model/article-page';

export interface ArticlePiece {
  readonly text: string;
  readonly start: number;
  readonly mention: ArticleMention | undefined;
  /** In the stretch that the reader came for. */
  readonly isSought: boolean;
  /** In a sentence that a fact stands on. */
  readonly isTold: boolean;
  /** Places in `facts` of those whose sentence ends here. */
  readonly facts: readonly number[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts an article's text at names, at sentences that facts stand on and at the stretch sought; the pieces joined are the text. */
export const articlePieces = (
  text: string,
  mentions: readonly ArticleMention[],
  facts: readonly ArticleFact[],
  sought: Span,
): ArticlePiece[] => {
  const told = facts.flatMap(({ sentences }, fact) => sentences.map(([start, end]) => ({ start, end, fact })));
  const outer = outermost(mentions);
  const within = (place: number) => Math.min(text.length, Math.max(0, place));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...told, ...outer, sought]) cuts.add(within(start)).add(within(end));
  const places = [...cuts].sort((one, other) => one - other);
  const covers = ({ start, end }: Span, from: number, to: number) => start <= from && end >= to;
  let next = 0;
  return places.slice(1).map((end, index) => {
    const start = places[index]!;
    while (next < outer.length && outer[next]!.end <= start) next += 1;
    const mention = outer[next];
    return {
      text: text.slice(start, end),
      start,
      mention: mention && covers(mention, start, end) ? mention : undefined,
      isSought: covers(sought, start, end),
      isTold: told.some((span) => covers(span, start, end)),
      facts: told.filter((span) => span.end === end).map(({ fact }) => fact),
    };
  });
};

/** Of names within names the longer ones, in the order of the text. */
const outermost = (mentions: readonly ArticleMention[]): ArticleMention[] => {
  const kept: ArticleMention[] = [];
  for (const one of [...mentions].sort((first, second) => first.start - second.start || second.end - first.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
};
