/** An entity of a treebank sentence: word indices `[first, end)`, its kind, and the chain of mentions that it belongs to. */
export interface EntitySpan {
  readonly first: number;
  readonly end: number;
  readonly kind: string;
  readonly chain: string;
}

/** What `Entity=` says of each word of a CoNLL-U sentence; "" where it says nothing. Rows of whole words only. */
export const entityMarks = (block: string): string[] =>
  block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => /(?:^|\|)Entity=([^|]*)/.exec(line.split('\t')[9] ?? '')?.[1] ?? '');

/** "(12-person-…" opens, "12)" closes, "(12-person-…)" does both. Inner spans come before the outer ones. */
export const spansOf = (marks: readonly string[]): EntitySpan[] => {
  const open: { chain: string; first: number; kind: string }[] = [];
  const spans: EntitySpan[] = [];
  const close = (chain: string, end: number) => {
    const at = open.findLastIndex((entity) => entity.chain === chain);
    if (at < 0) return;
    const [entity] = open.splice(at, 1);
    spans.push({ ...entity!, end });
  };
  marks.forEach((all, word) => {
    for (const [mark] of all.matchAll(/\([^()]*\)?|[^()]+\)?/g)) {
      const opened = /^\(([^-]+)-([^-)]+)/.exec(mark);
      const chain = opened?.[1] ?? mark.slice(0, -1);
      if (opened) open.push({ chain, first: word, kind: opened[2]! });
      if (mark.endsWith(')')) close(chain, word + 1);
    }
  });
  return spans;
};
