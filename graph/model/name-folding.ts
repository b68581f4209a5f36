/** How names written over from other alphabets vary; the values of data/lexicons/transliteration.yaml. */
export interface FoldingRules {
  readonly marks: readonly { readonly match: string }[];
  readonly words: readonly string[];
  readonly variants: readonly (readonly string[])[];
  readonly steps: readonly { readonly from: string; readonly to: string }[];
}

/** Brings spellings of one name together. A name comes as lower-case words without accents, joined by hyphens. */
export interface NameFolding {
  /** One spelling for all: `qassem-al-rubai` and `qasim-rubai` give the same. */
  fold(name: string): string;
  /** Whether the name was written over from another alphabet, so that spellings of it vary. */
  isWrittenOver(name: string): boolean;
  /** The name as it stands, and folded where it was written over: the keys under which it is surely the same name. */
  spellings(name: string): string[];
}

/** Character classes after Freeman, Condon and Ackerman (HLT-NAACL 2006). Throws SyntaxError for a faulty expression. */
export const compileFolding = ({ marks, words, variants, steps }: FoldingRules): NameFolding => {
  const expressions = steps.map(({ from, to }) => [new RegExp(from, 'gu'), to] as const);
  const firstOf = new Map(variants.flatMap((spellings) => spellings.map((word) => [word, spellings[0]!] as const)));
  const signs = marks.map(({ match }) => new RegExp(match, 'u'));
  const folded = new Map<string, string>();
  const fold = (name: string): string => {
    const known = folded.get(name);
    if (known !== undefined) return known;
    const read = name
      .split('-')
      .map((word) => firstOf.get(word) ?? word)
      .join('-');
    const result = expressions.reduce((text, [from, to]) => text.replace(from, to), read);
    if (folded.size > MOST_REMEMBERED) folded.clear();
    folded.set(name, result);
    return result;
  };
  const known = new Set(words.map(fold));
  const isWrittenOver = (name: string): boolean =>
    name.split('-').some((word) => signs.some((sign) => sign.test(word)) || known.has(fold(word)));
  return {
    fold,
    isWrittenOver,
    spellings: (name) => [...new Set(isWrittenOver(name) ? [name, fold(name)] : [name])],
  };
};

/** Names come again and again; a long run meets more than memory should hold. */
const MOST_REMEMBERED = 100_000;
