import { hashText, KEY_BITS } from '../annotate/hash';
import { Casing, outside, wordFeatures, type WordFeatures } from '../annotate/word-features';
import { NAME_TYPES, type NamesModel } from './model';
import { type NameLexicon } from './name-lexicon';

/** A word as the names model sees it. */
export interface NameWord extends WordFeatures {
  /** `Known` bits. */
  readonly known: number;
  readonly isCapital: boolean;
  /** Hash and `Known` bits of what stands before the last hyphen, and of what stands after it; 0 without one. */
  readonly before: number;
  readonly after: number;
  readonly partsKnown: number;
  /** Hash of an Arabic article or the like: "al-", "abu-". */
  readonly article: number;
  readonly hasApostrophe: boolean;
  /** Documents with the word in a name, by type, up to 3; then how often it is written small, 0 to 6, or 7. */
  readonly seen: Uint8Array;
}

/** Class of how often a word is written small where capitals tell names; the fifth class of the seen words. */
export const CASING_CLASS = NAME_TYPES.length;
export const UNSEEN_CASING = 7;

export const seenKey = (lower: string): number => hashText(lower) >>> (32 - KEY_BITS);

const capitals = new Set<Casing>([Casing.Title, Casing.Upper, Casing.Mixed, Casing.Initial, Casing.Acronym]);
const articles = /^(al|el|ul|ur|ud|as|an|ar|at|ash|abu|bin|ibn|umm)[-']/;

/** Describes words with one lexicon and one set of seen words; keeps what it has described, within bounds. */
export class NameWords {
  private readonly cache = new Map<string, NameWord>();
  private readonly key = new Int32Array(1);
  private readonly scores = new Float32Array(CASING_CLASS + 1);
  readonly outside: NameWord;

  constructor(
    private readonly lexicon: NameLexicon,
    private readonly seen?: NamesModel['seen'],
  ) {
    this.outside = this.describe(outside);
  }

  of(text: string): NameWord {
    const known = this.cache.get(text);
    if (known) return known;
    if (this.cache.size >= 50_000) this.cache.clear();
    const word = this.describe(wordFeatures(text));
    this.cache.set(text, word);
    return word;
  }

  private describe(features: WordFeatures): NameWord {
    const { lower } = features;
    const bare = lower.replace(/\.$/, '');
    const hyphen = lower.lastIndexOf('-');
    const first = hyphen > 0 ? lower.slice(0, hyphen) : '';
    const last = hyphen > 0 ? lower.slice(hyphen + 1) : '';
    return {
      ...features,
      known: this.lexicon.known(bare),
      isCapital: capitals.has(features.casing),
      before: first === '' ? 0 : hashText(first),
      after: last === '' ? 0 : hashText(last),
      partsKnown: first === '' ? 0 : this.lexicon.known(first) * 4096 + this.lexicon.known(last),
      article: hashText(articles.exec(lower)?.[1] ?? ''),
      hasApostrophe: lower.includes("'"),
      seen: this.seenIn(lower),
    };
  }

  private seenIn(lower: string): Uint8Array {
    const { key, scores } = this;
    scores.fill(0);
    key[0] = seenKey(lower);
    this.seen?.weights.add(key, 1, scores);
    const seen = Uint8Array.from(scores);
    seen[CASING_CLASS] = seen[CASING_CLASS] === 0 ? UNSEEN_CASING : seen[CASING_CLASS]! - 1;
    return seen;
  }
}
