/**
 * How much a count of articles weighs where two names or senses compete: its doublings. By counts themselves, two
 * spellings that are about as common would change places with every other article, and all their edges with them.
 */
export const countWeight = (articles: number): number => Math.floor(Math.log2(Math.max(articles, 1)));

export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
