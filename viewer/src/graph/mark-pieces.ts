import type { Mark } from '../../../graph/model/marked-evidence';

export interface Piece {
  readonly text: string;
  readonly roles: readonly Mark['role'][];
}

/** Cuts `text`, which starts at `offset` of its article, at the ends of all marks; the pieces joined are the text. */
export const markPieces = (text: string, offset: number, marks: readonly Mark[]): Piece[] => {
  const inside = (place: number) => Math.min(text.length, Math.max(0, place - offset));
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [inside(start), inside(end)])])];
  cuts.sort((one, other) => one - other);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const covering = marks.filter((mark) => inside(mark.start) <= start && inside(mark.end) >= end);
    return { text: text.slice(start, end), roles: [...new Set(covering.map(({ role }) => role))] };
  });
};
