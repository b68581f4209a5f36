/** White space as `\s` of a regular expression sees it, plus zero-width marks that pages leave between words. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x1680;

const characters = (listed: string) => new Set([...listed].map((character) => character.codePointAt(0)!));

const closing = characters('"”’»\'›)]}“„');
const opening = characters('"“‘«\'‹([{„”–—-*•');
const upper = /^\p{Lu}/u;
const lower = /^\p{Ll}/u;

/** May close a quotation or bracket; straight quotes and, in careless copies, “ do both. */
export const mayClose = (code: number): boolean => closing.has(code);

/** May stand before the first word of a sentence. */
export const mayOpen = (code: number): boolean => opening.has(code);

const letterAt = (text: string, index: number) => text.slice(index, index + 2);

export const isUpperAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code < 128 ? code >= 65 && code <= 90 : upper.test(letterAt(text, index));
};

export const isLowerAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code < 128 ? code >= 97 && code <= 122 : lower.test(letterAt(text, index));
};

export const isDigitAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
};

export const isLetterAt = (text: string, index: number): boolean => isUpperAt(text, index) || isLowerAt(text, index);
