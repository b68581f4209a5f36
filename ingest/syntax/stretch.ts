import type { Syntax } from './syntax';

/** The words of tokens `[first, endToken)`, one space between. */
export const wordsOf = (syntax: Syntax, first: number, endToken: number): string => {
  let words = syntax.tokens[first]!.text;
  for (let token = first + 1; token < endToken; token += 1) words += ` ${syntax.tokens[token]!.text}`;
  return words;
};

/** The token of a stretch whose head lies outside it. */
export const headWithin = (syntax: Syntax, first: number, endToken: number): number => {
  for (let token = first; token < endToken; token += 1) {
    const head = syntax.heads[token]!;
    if (head < first || head >= endToken) return token;
  }
  return endToken - 1;
};
