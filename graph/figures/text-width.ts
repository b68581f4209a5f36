/** Widths of characters in DejaVu Sans as shares of the font size, by kind; good enough to keep labels apart. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iIjl.,:;'’|! ]/, 0.33],
  [/[ftr()[\]"“”/-]/, 0.42],
  [/[mwMW@%]/, 0.95],
  [/[A-Z0-9&]/, 0.68],
  [/[\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFF60]/, 1],
];

/** About how wide a text stands at this font size, in the same unit. */
export const textWidth = (text: string, size: number): number => {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 0.6;
  return width * size;
};

/** The text on at most `lines` lines of about `width`; what does not fit ends in an ellipsis. */
export const wrapText = (text: string, size: number, width: number, lines: number): string[] => {
  const wrapped: string[] = [''];
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    const line = wrapped.at(-1)!;
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= width) wrapped[wrapped.length - 1] = longer;
    else wrapped.push(word);
  }
  const kept = wrapped.slice(0, lines);
  if (wrapped.length > lines) kept[lines - 1] += ' …';
  return kept.map((line) => clip(line, size, width * 1.4));
};

const clip = (line: string, size: number, width: number): string => {
  if (textWidth(line, size) <= width) return line;
  const characters = [...line];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
};
