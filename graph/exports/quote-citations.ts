import type { Citation } from '../model/view';

/** The name of the column that holds the sentences, in formats with one text for all of them. */
export const SENTENCES = 'sentences';

/** Citations as one text, for formats that have no place for each: `sentence (outlet, title, date, address, start-end)`. */
export const quoteCitations = (citations: readonly Citation[]): string => citations.map(quote).join(' | ');

const quote = ({ text, title, publisher, published, url, start, end }: Citation): string => {
  let source = publisher === undefined ? title : `${publisher}, ${title}`;
  if (published !== undefined) source += `, ${published}`;
  if (url !== undefined) source += `, ${url}`;
  return `${text} (${source}, ${start}-${end})`;
};
