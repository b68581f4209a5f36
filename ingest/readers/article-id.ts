import { createHash } from 'node:crypto';
import type { Header } from './split-header';

/** Of the UTF-8 bytes, hexadecimal. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * `article/<slug of title>-<16 hex digits>`: readable, and different for different publications. The digits are of the
 * text's hash and the header, so that two outlets that carry one text are two articles, and a file without a header is
 * its text wherever it lies. Sixteen, for of eight two of some 65,000 articles are alike.
 */
export const articleId = (title: string, sha256: string, header: Header): string => {
  const slug = slugOf(title, 60);
  const publication = JSON.stringify([sha256, header.title, header.publisher, header.published, header.url]);
  return `article/${slug === '' ? 'untitled' : slug}-${sha256Of(publication).slice(0, 16)}`;
};

/** Lower-case letters and digits of any script, without accents, joined by hyphens; cut between words where it can be. */
export const slugOf = (text: string, longest: number): string => {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase();
  const slug = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return slug[longest] === '-' || !cut.includes('-') ? cut : cut.slice(0, cut.lastIndexOf('-'));
};
