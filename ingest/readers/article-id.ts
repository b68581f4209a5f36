import { createHash } from 'node:crypto';

/** Of the UTF-8 bytes, hexadecimal. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** `article/<slug of title>-<first 8 digits of sha256>`: readable, and different for different texts. */
export const articleId = (title: string, sha256: string): string => {
  const slug = slugOf(title, 60);
  return `article/${slug === '' ? 'untitled' : slug}-${sha256.slice(0, 8)}`;
};

/** Lower-case letters and digits of any script, without accents, joined by hyphens; cut between words where it can be. */
export const slugOf = (text: string, longest: number): string => {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase();
  const slug = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return slug[longest] === '-' || !cut.includes('-') ? cut : cut.slice(0, cut.lastIndexOf('-'));
};
