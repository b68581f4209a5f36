import type { NameType } from '../analysis';
import type { LinearModel } from '../annotate/model';
import type { NameLexicon } from './name-lexicon';

export const NAME_TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];

/** `O`, then begin, inside, end and single of each type, in the order of `NAME_TYPES`. */
export const NAME_LABELS: readonly string[] = [
  'O',
  ...NAME_TYPES.flatMap((type) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${type}`)),
];

export const enum Place {
  Begin = 1,
  Inside,
  End,
  Single,
}

export const placeOf = (label: number): number => (label === 0 ? 0 : ((label - 1) & 3) + 1);
export const typeOf = (label: number): number => (label - 1) >> 2;
export const labelFor = (type: number, place: Place): number => 1 + type * 4 + place - 1;

const starts = (label: number) => label === 0 || placeOf(label) === Place.Begin || placeOf(label) === Place.Single;
const ends = (label: number) => label === 0 || placeOf(label) === Place.End || placeOf(label) === Place.Single;

/** Whether `next` may follow `label`; -1 stands for the edges of a sentence. */
export const mayFollow = (label: number, next: number): boolean => {
  if (label < 0) return starts(next);
  if (next < 0) return ends(label);
  return ends(label) ? starts(next) : !starts(next) && typeOf(label) === typeOf(next);
};

/** What names of the training texts showed of single words; keys as `seenKey` gives them. */
export interface SeenWords {
  /** Counts, 3 at most, of documents that had the word in a name of each type, then its casing class + 1. */
  readonly model: LinearModel;
}

export interface NamesModel {
  readonly weights: LinearModel;
  readonly seen: LinearModel;
  readonly lexicon: NameLexicon;
}
