import { z } from 'zod';
import { append } from '../../graph/model/append';
import { foldText } from '../../graph/model/fold-text';

/** Names, and the years of the term. */
const LINE = /^([^\d]+) (\d{4})-(\d{4})?$/u;

/** By country (ISO code in lower case) and office: "Joe Biden/Joseph Biden 2021-2025". */
export const knownHoldersSchema = z.record(z.string().length(2), z.record(z.string(), z.array(z.string().regex(LINE))));

export interface Term {
  /** ISO code in upper case. */
  readonly iso: string;
  /** Years, inclusive; a term without an end runs on. */
  readonly from: number;
  readonly until: number;
  /** Whether the words held a given name as well. */
  readonly isFull: boolean;
}

export interface KnownHolders {
  /**
   * Every term of this office by somebody of this name: `name` is words of a text, a surname alone or with given names, initials
   * and "Jr." apart. Empty where nobody known is meant.
   */
  termsOf(office: string, name: readonly string[]): readonly Term[];
  /** Surnames, folded, of those who held this office of this country (ISO code in upper case) in a year. */
  holdersIn(office: string, iso: string, year: number): readonly string[];
}

interface Holder {
  readonly given: string;
  readonly short: string;
  /** The surname stands first: "Xi Jinping". */
  readonly isShortFirst: boolean;
  readonly from: number;
  readonly until: number;
  readonly iso: string;
}

export const compileKnownHolders = (table: z.infer<typeof knownHoldersSchema>): KnownHolders => {
  const byOffice = new Map<string, Holder[]>();
  for (const [country, offices] of Object.entries(table))
    for (const [office, lines] of Object.entries(offices)) {
      const holders = byOffice.get(office) ?? byOffice.set(office, []).get(office)!;
      for (const line of lines) append(holders, holdersOf(line, country.toUpperCase()));
    }
  return {
    holdersIn: (office, iso, year) =>
      (byOffice.get(office) ?? [])
        .filter((one) => one.iso === iso && one.from <= year && year <= one.until)
        .map(({ short }) => short),
    termsOf: (office, name) => {
      const words = name.map(folded).filter((word) => !/^(?:\p{L}\.?|[js]r\.?|i{2,3}|iv)$/u.test(word));
      if (words.length === 0) return [];
      const found = (byOffice.get(office) ?? []).flatMap((holder) => {
        const isFull = matches(holder, words);
        return isFull === undefined ? [] : [{ iso: holder.iso, from: holder.from, until: holder.until, isFull }];
      });
      return found.some(({ isFull }) => isFull) ? found.filter(({ isFull }) => isFull) : found;
    },
  };
};

const holdersOf = (line: string, iso: string): Holder[] => {
  const [, names, from, until] = LINE.exec(line)!;
  return names!.split('/').map((name) => {
    const words = folded(name).split(' ');
    const star = words.findIndex((word) => word.startsWith('*'));
    const plain = words.map((word) => word.replace('*', ''));
    const isShortFirst = star === 0;
    const short = isShortFirst ? plain[0]! : plain.slice(star < 0 ? -1 : star).join(' ');
    return {
      given: isShortFirst ? plain.at(-1)! : plain[0]!,
      short,
      isShortFirst,
      from: Number(from),
      until: until === undefined ? Infinity : Number(until),
      iso,
    };
  });
};

/** Whether the words name this holder: true with a given name, false by the surname alone, undefined where they do not. */
const matches = ({ given, short, isShortFirst }: Holder, words: readonly string[]): boolean | undefined => {
  const all = words.join(' ');
  if (all === short) return false;
  if (isShortFirst) return words[0] === short && words.at(-1) === given ? true : undefined;
  return all.endsWith(` ${short}`) && words[0] === given ? true : undefined;
};

/** As names are compared here: folded, with straight apostrophes. */
export const folded = (word: string): string => foldText(word).replace(/[‘’]/gu, "'");
