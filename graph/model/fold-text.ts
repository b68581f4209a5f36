/** Letters that Unicode does not take apart, as readers type them. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/** "łódź" gives "lódź": those letters of a text in lower case. */
export const withPlainLetters = (lowerCase: string): string =>
  lowerCase.replace(/[øłđßæœþðı]/gu, (letter) => LETTERS[letter]!);

/** Lower case without accents: "Gálvez" and "GALVEZ" give "galvez". */
export const foldText = (text: string): string =>
  withPlainLetters(
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  );

/** The folded words of a text, apostrophes and hyphens apart. */
export const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
