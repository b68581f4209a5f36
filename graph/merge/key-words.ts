import { createHash } from 'node:crypto';

/**
 * A key as one word that any index takes: what is not plain letters, digits, `/` and `-` becomes a hash, and what is so
 * long that Lucene would take it for several words.
 */
export const keyWord = (key: string): string =>
  /^[a-z0-9/-]{1,250}$/.test(key) ? key : `hash/${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;

/** The `keys` property; undefined when there is nothing to keep. */
export const keyWords = (keys: Iterable<string>): string | undefined => {
  const words = [...new Set([...keys].map(keyWord))].sort();
  return words.length === 0 ? undefined : words.join(' ');
};
