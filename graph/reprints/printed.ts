import type { GraphPatch } from '../model/patch';
import { fingerprintOf, type Fingerprint } from './fingerprint';

/** Worked out once a patch: grouping asks several times. */
const known = new WeakMap<GraphPatch, Fingerprint>();

/** Of what is read of the article: its sentences, without the captions, footers and menus that differ from page to page. */
export const printOf = (patch: GraphPatch): Fingerprint => {
  const before = known.get(patch);
  if (before !== undefined) return before;
  const text = patch.sentences.map((sentence) => sentence.text).join(' ');
  const print = fingerprintOf(text, patch.entities.length > 0);
  known.set(patch, print);
  return print;
};

export const bandsOfPatch = (patch: GraphPatch): readonly string[] => printOf(patch).bands;
