import { foldText } from '../model/fold-text';

/** Letters of a word that are looked for: enough to find it, and an engine takes no pattern of thousands. */
const MOST_LETTERS = 64;

/**
 * A regular expression source that finds a folded word at the start of any word, whatever its case and accents. Runs in
 * the database to choose candidates, so it may find too much but not too little; ranking then reads each of them.
 */
export const searchPattern = (word: string): string => {
  let source = '';
  for (let at = 0; at < word.length && at < MOST_LETTERS;) {
    const pair = word.slice(at, at + 2);
    const letter = String.fromCodePoint(word.codePointAt(at) as number);
    const spelled = VARIANTS.get(pair);
    if (pair.length === 2 && spelled !== undefined) {
      source += `(?:${oneLetter(pair[0])}${oneLetter(pair[1])}|[${spelled}])`;
      at += 2;
    } else {
      source += oneLetter(letter);
      at += letter.length;
    }
  }
  return `(?is).*(?:^|[^\\p{L}\\p{M}\\p{N}])${source}.*`;
};

const oneLetter = (letter: string): string => `[${letter}${VARIANTS.get(letter) ?? ''}]\\p{M}*`;

/** Folded letter or pair → every Latin letter that folds to it. */
const VARIANTS: ReadonlyMap<string, string> = (() => {
  const variants = new Map<string, string>();
  const add = (from: number, to: number): void => {
    for (let code = from; code <= to; code += 1) {
      const letter = String.fromCodePoint(code);
      const folded = foldText(letter);
      if (/^\p{L}$/u.test(letter) && folded !== letter && folded.length <= 2) {
        variants.set(folded, (variants.get(folded) ?? '') + letter);
      }
    }
  };
  add(0xc0, 0x24f);
  add(0x1e00, 0x1eff);
  return variants;
})();
