import type { NameFolding } from '../model/name-folding';
import type { ReviewReason } from '../model/review';

/** What an entity is compared by. */
export interface Blocked {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly articles: number;
}

export interface LooseKey {
  readonly key: string;
  /** Why two that share it may be one. */
  readonly reason: ReviewReason;
  /** The whole name makes the key; false: a part of it does. */
  readonly isFull: boolean;
}

/** Words of names that many groups share: alone they bring nothing together. */
const LEAST_LETTERS = 3;

/**
 * Keys that bring likely pairs together without proving anything: the name in its loosest spelling, a person's first and
 * last word, a last name alone, a group's first words and initials.
 */
export const blockingKeys = ({ type, name }: Blocked, folding: NameFolding): LooseKey[] => {
  const words = wordsOf(name).map((word) => folding.fold(word));
  if (words.length === 0) return [];
  const whole = words.join('-');
  const keys: LooseKey[] = [{ key: `whole ${whole}`, reason: 'spelled alike', isFull: true }];
  const [first, last] = [words[0]!, words.at(-1)!];
  const addPart = (kind: string, part: string, reason: ReviewReason): void => {
    if (part.length >= LEAST_LETTERS) keys.push({ key: `${kind} ${part}`, reason, isFull: part === whole });
  };
  if (type === 'Person') {
    if (words.length > 1) {
      // "Ada B. Cole" and "Ada Cole"
      keys.push({ key: `ends ${first}-${last}`, reason: 'short form', isFull: words.length === 2 });
    }
    addPart('last', last, 'short form');
  }
  if (type === 'Group') {
    addPart('first', first, 'short form');
    if (words.length > 2) addPart('first', words.slice(0, 2).join('-'), 'short form');
    const letters = wordsOf(name).filter((word) => !LINKING.has(word)).map((word) => word[0]).join(''); // prettier-ignore
    if (words.length > 1) keys.push({ key: `initials ${letters}`, reason: 'acronym', isFull: false });
    if (/^[\p{Lu}.]{2,8}$/u.test(name)) {
      keys.push({ key: `initials ${name.replace(/\./gu, '').toLowerCase()}`, reason: 'acronym', isFull: true });
    }
  }
  return keys;
};

const LINKING = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'al', 'de', 'du', 'la']);

const wordsOf = (name: string): string[] =>
  name.normalize('NFKD').replace(/[\p{M}'‘’ʼ`]/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/^(?:al|el|the)$/u.test(word)) ?? []; // prettier-ignore
