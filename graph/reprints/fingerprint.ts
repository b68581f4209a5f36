import { createHash } from 'node:crypto';

/** Words in a row that make one shingle: long enough that unrelated stories share next to none. */
const SHINGLE = 5;

/** Below this many shingles two texts may be alike by chance (a corrected one-liner); then only equal words say so. */
const LEAST = 40;

/**
 * Bands, and hashes a band: two texts with a resemblance of s share a band with probability 1 - (1 - s^4)^8, which is
 * 0.99 at 0.8, and 0.06 at 0.3, where two stories share no more than a paragraph of background.
 */
const BANDS = 8;
const ROWS = 4;

/** What tells a text printed again. */
export interface Fingerprint {
  /** Hashes of the word shingles; of a text too short to judge, one of all its words. */
  readonly shingles: ReadonlySet<number>;
  /** Keys by which texts that are alike find each other; none for a text without words. */
  readonly bands: readonly string[];
}

/**
 * Of the words of a text, without case, accents and marks. A short one that tells nothing, such as a page's "please
 * subscribe", has none: it counts for nothing, and thousands may have the same.
 */
export const fingerprintOf = (text: string, isTelling: boolean): Fingerprint => {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) shingles.add(hash(words.slice(at, at + SHINGLE).join(' ')));
  if (shingles.size >= LEAST) return { shingles, bands: bandsOf(shingles) };
  if (words.length === 0 || !isTelling) return { shingles: new Set(), bands: [] };
  const all = words.join(' ');
  const same = createHash('sha256').update(all).digest('hex').slice(0, 16);
  return { shingles: new Set([hash(all)]), bands: [`copy/same-${same}`] };
};

/**
 * Near-identical texts share one or more: MinHash in bands (A. Broder, On the resemblance and containment
 * of documents, 1997; the bands after Indyk and Motwani 1998).
 */
const bandsOf = (shingles: ReadonlySet<number>): string[] => {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row += 1) {
      const value = mix(shingle ^ SEEDS[row]!);
      if (value < least[row]!) least[row] = value;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = [...least.subarray(band * ROWS, (band + 1) * ROWS)].map((value) => value.toString(36));
    return `copy/${band}-${rows.join('-')}`;
  });
};

/** Share of shingles that two texts have in common, of all they have: 1 for equal texts. */
export const resemblance = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return common / (one.size + other.size - common);
};

/** FNV-1a over UTF-16 code units, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return mix(value);
};

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
const mix = (input: number): number => {
  let value = input;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

const SEEDS = Array.from({ length: BANDS * ROWS }, (_, row) => mix((row + 1) * 0x9e3779b1));
