import type { Citation } from '../model/view';
import type { Claim, Note, Words } from './report';

/** Most sentences cited for one claim; the method says so. */
export const MOST_NOTES = 8;

export interface NoteBook {
  /** Words with notes to these sentences, oldest first; undefined where there is none: then nothing may be claimed. */
  claim(words: readonly Words[], citations: readonly Citation[]): Claim | undefined;
  notes(): Note[];
}

/** Numbers sentences in the order in which they are first cited. */
export const openNoteBook = (): NoteBook => {
  const numbers = new Map<string, Note>();
  const numberOf = (citation: Citation): number => {
    const known = numbers.get(citation.sentence);
    if (known) return known.number;
    const note = { ...citation, number: numbers.size + 1 };
    numbers.set(citation.sentence, note);
    return note.number;
  };
  return {
    claim: (words, citations) => {
      const cited = [...citations].sort(oldestFirst).slice(0, MOST_NOTES).map(numberOf);
      const [first, ...rest] = [...new Set(cited)].sort((one, other) => one - other);
      return first === undefined ? undefined : { words, notes: [first, ...rest] };
    },
    notes: () => [...numbers.values()],
  };
};

const oldestFirst = (one: Citation, other: Citation): number =>
  compare(one.published ?? '', other.published ?? '') || compare(one.article, other.article) || one.start - other.start;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
