import { foldSpelling } from './normalise-name';

/** The longest by words, then by letters. */
export const fullest = (surfaces: readonly string[]): string =>
  surfaces.reduce((best, surface) => (surface.split(' ').length > best.split(' ').length || (surface.split(' ').length === best.split(' ').length && surface.length > best.length) ? surface : best)); // prettier-ignore

export const mostFrequent = (surfaces: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const surface of surfaces) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
};

/** The other surfaces, sorted, each once. */
export const others = (surfaces: readonly string[], name: string): string[] => {
  const byFold = new Map<string, string>();
  for (const surface of surfaces) if (!byFold.has(surface)) byFold.set(surface, surface);
  byFold.delete(name);
  return [...byFold.values()].filter((surface) => foldSpelling(surface) !== '').sort();
};
