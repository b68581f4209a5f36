import { largest } from '../../graph/model/extremes';
import { append } from '../../graph/model/append';
import type { Span } from '../../graph/model/span';

export interface Line extends Span {
  readonly text: string;
}

/**
 * Paragraphs of plain text: lines, or blocks of lines that were wrapped at a fixed width. A block counts as wrapped
 * when all its lines but the last are about equally long and most of them stop in the middle of a sentence.
 */
export const splitLines = (text: string): Line[] => {
  const paragraphs: Line[] = [];
  let block: Line[] = [];
  const flush = () => {
    if (isWrapped(block)) {
      const { start } = block[0]!;
      const { end } = block[block.length - 1]!;
      paragraphs.push({ start, end, text: text.slice(start, end) });
    } else append(paragraphs, block);
    block = [];
  };
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = trim(text, start, end);
    if (line) block.push(line);
    else flush();
    start = end + 1;
  }
  flush();
  return paragraphs;
};

const trim = (text: string, start: number, end: number): Line | undefined => {
  const line = text.slice(start, end);
  const trimmed = line.trim();
  if (!trimmed) return undefined;
  const from = start + line.indexOf(trimmed);
  return { start: from, end: from + trimmed.length, text: trimmed };
};

const isWrapped = (block: readonly Line[]): boolean => {
  if (block.length < 2) return false;
  const inner = block.slice(0, -1);
  const longest = largest(block.map((line) => line.text.length));
  if (longest < 40 || longest > 120) return false;
  const unfinished = inner.filter((line) => !/[.!?:]["'”’)]*$/u.test(line.text)).length;
  return unfinished >= inner.length * 0.6 && inner.every((line) => line.text.length > longest * 0.6);
};
