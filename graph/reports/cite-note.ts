import type { Note } from './report';

/** Where a note's sentence stands, after its words: "The Paper, “Title”, 2024-05-01, article/a-1, characters 12–80". */
export const placeOf = ({ title, publisher, published, article, start, end }: Note): string =>
  [
    ...(publisher === undefined ? [] : [publisher]),
    `“${title}”`,
    ...(published === undefined ? [] : [published]),
    `${article}, characters ${start}–${end}`,
  ].join(', ');

/** An address that a page may link to; anything but http(s) could run code. */
export const linkOf = ({ url }: Pick<Note, 'url'>): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
