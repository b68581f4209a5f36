import { largest } from '../model/extremes';
import type { PropertyValue } from '../model/view';
import { wordsOf } from '../model/fold-text';
import type { SearchHit } from './store';

export interface Candidate {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/**
 * Scores in [0, 1], the same on every store: an entity from 0.5 (exact name 1, exact alias 0.95, then by how much of
 * the name was typed), a sentence below. Every word of the search must begin a word of the name or sentence.
 */
export const rankHits = (text: string, limit: number, candidates: readonly Candidate[]): SearchHit[] => {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  return candidates
    .flatMap((candidate) => scoreOf(candidate, wanted))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, Math.max(0, limit));
};

const scoreOf = ({ id, labels, properties }: Candidate, wanted: readonly string[]): SearchHit[] => {
  if (labels.includes('Entity')) {
    const names = [properties.name as string, ...((properties.aliases ?? []) as string[])];
    const score = largest(names.map((name, place) => scoreName(name, wanted, place === 0)));
    return score > 0 ? [{ id, labels, name: names[0], score }] : [];
  }
  if (!labels.includes('Sentence')) return [];
  const words = wordsOf(properties.text as string);
  return matches(words, wanted)
    ? [
        {
          id,
          labels,
          name: properties.text as string,
          score: round(0.4 * (wanted.length / (wanted.length + words.length))),
        },
      ]
    : [];
};

const scoreName = (name: string, wanted: readonly string[], isName: boolean): number => {
  const words = wordsOf(name);
  if (!matches(words, wanted)) return 0;
  if (words.join(' ') === wanted.join(' ')) return isName ? 1 : 0.95;
  return round(0.5 + 0.4 * (wanted.join('').length / Math.max(words.join('').length, wanted.join('').length)));
};

const matches = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((want) => words.some((word) => word.startsWith(want)));

const round = (score: number): number => Math.round(score * 1e4) / 1e4;
