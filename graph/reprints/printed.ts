import type { GraphPatch } from '../model/patch';
import { bandsOf, shinglesOf } from './fingerprint';

interface Fingerprint {
  readonly shingles: ReadonlySet<number>;
  readonly bands: readonly string[];
}

/** Worked out once a patch: grouping asks several times. */
const known = new WeakMap<GraphPatch, Fingerprint>();

/** Of what is read of the article: its sentences, without the captions, footers and menus that differ from page to page. */
export const printOf = (patch: GraphPatch): Fingerprint => {
  const before = known.get(patch);
  if (before !== undefined) return before;
  const shingles = shinglesOf(patch.sentences.map(({ text }) => text).join(' '));
  const print = { shingles, bands: bandsOf(shingles) };
  known.set(patch, print);
  return print;
};

export const bandsOfPatch = (patch: GraphPatch): readonly string[] => printOf(patch).bands;
