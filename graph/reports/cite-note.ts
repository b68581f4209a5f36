import type { Note } from './report';

/** Where a note's sentence stands, after its words: "The Paper, 2024-05-01, “Title”". */
export const placeOf = ({ title, publisher, published }: Note): string =>
  [publisher, published, `“${title}”`].filter((part) => part !== undefined).join(', ');

/** An address that a page may link to; anything but http(s) could run code. */
export const linkOf = ({ url }: Pick<Note, 'url'>): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
