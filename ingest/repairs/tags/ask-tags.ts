import type { Upos } from '../../annotation';
import type { DraftTags } from './tag-repair';

const NOMINAL: ReadonlySet<Upos | undefined> = new Set<Upos>(['NOUN', 'PROPN', 'ADJ']);

/** A word as nouns have before them, or a noun. */
export const isNominal = (tag: Upos | undefined): boolean => NOMINAL.has(tag);

/** In small letters through and through. */
export const PLAIN = /^\p{Ll}+$/u;

/** Particles that make other verbs of verbs. */
export const PARTICLE = /^(?:over|up|out|down|off|back|away)$/u;

/** No form with an ending: "hand", not "hands" or "handed". */
export const isBase = (word: string): boolean => /^\p{Ll}{3,}$/u.test(word) && !/(?:ed|ing|[^s]s)$/u.test(word);

/** Behind a verb or adjective and "to", and before a particle or a determiner; or before a name ("an accord to supply NAME"). */
export const standsAsInfinitive = ({ tag, text }: DraftTags, token: number): boolean => {
  const governor = tag(token - 2);
  const after = tag(token + 1);
  if (after === 'PROPN' && isNominal(governor) && text(token) !== 'state') return true;
  if (governor !== 'VERB' && governor !== 'ADJ') return false;
  const next = text(token + 1);
  return PARTICLE.test(next) || after === 'DET' || (after === 'PRON' && /^(?:its|their|his|her|them|it|him)$/u.test(next)); // prettier-ignore
};
