import type { GraphPatch } from '../model/patch';

/**
 * Replaces every half of a surrogate pair by U+FFFD, one code unit by one, so that no offset moves. Databases speak
 * UTF-8 and would do it silently, and the stores would then disagree.
 */
export const wellFormed = (patch: GraphPatch): GraphPatch => (isSound(patch) ? patch : (mend(patch) as GraphPatch));

export const wellFormedText = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Nearly every patch is, and need not be copied. */
const isSound = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed();
  return value === null || typeof value !== 'object' || Object.values(value).every(isSound);
};

const mend = (value: unknown): unknown => {
  if (typeof value === 'string') return wellFormedText(value);
  if (Array.isArray(value)) return value.map(mend);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mend(inner)]));
};
