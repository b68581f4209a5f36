/** Feature keys have this many bits; a model keeps the rows it needs in a table by key. */
export const KEY_BITS = 26;

const final = (hash: number): number => {
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) | 0;
};

/** FNV-1a over UTF-16 code units `[start, end)` with a final mix; the same on every machine. */
export const hashText = (text: string, start = 0, end = text.length): number => {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return final(hash);
};

/** One number out of two, order kept. */
export const pair = (one: number, other: number): number => {
  const hash = Math.imul(one ^ 0x5bd1e995, 0x85ebca6b);
  return Math.imul((hash ^ (hash >>> 13)) + other, 0xc2b2ae35) ^ (other >>> 16);
};

/** The key of a feature: its template's number and its value, in `KEY_BITS` bits. */
export const keyOf = (template: number, value: number): number => {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - KEY_BITS);
};
