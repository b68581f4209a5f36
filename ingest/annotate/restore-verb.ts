/** Spellings of a stem that lost an `e` before -ed or -ing ("forc", "negotiat", "accus"), most telling first. */
const withE: readonly [RegExp, boolean][] = [
  [/(?:ss|ck|sh|ch|x|w|y|ff|ll|zz)$/, false],
  [/[cvuz]$/, true],
  [/s$/, true],
  [/[bcdfgkptyz]l$/, true],
  [/[aeiou]ng$|ong$/, false],
  [/g$/, true],
  [/(?:ea|oa)[tdklmnprs]$/, false],
  [/at$/, true],
  [/(?:quir|guid|quit)$/, true],
  [/[aeiou](?:it|id|il|in|im|ir)$/, false],
  [/(?:out|our|aud|eed|oud|oo[a-z]|ee[a-z]|au[a-z])$/, false],
  [/ut$/, true],
  [/[^aeiou]ot$|quot$/, true],
  [/[iaueo]d$/, true],
  [/[iau]r$/, true],
  [/il$/, true],
  [/[ao]l$|[aou]ul$/, false],
  [/ul$/, true],
  [/(?:am|um)$/, true],
  [/in$/, true],
  [/^[^aeiou]*op$/, true],
  [/[aiou]k$/, true],
  [/[iou]b$/, true],
];

/** Stems whose `-ang` and `-eng` come from "-ange" and "-enge". */
const fromEnge = /(?:ch|r|str|ven|d)ang$|(?:all|v)eng$|lung$/;

const needsE = (stem: string): boolean => {
  if (fromEnge.test(stem)) return true;
  return withE.find(([spelling]) => spelling.test(stem))?.[1] ?? false;
};

const base = (stem: string): string => {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return needsE(stem) ? `${stem}e` : stem;
};

const prefixes = /^(?:re|over|under|out|mis|un|fore|co-|re-)/;

/** The infinitive of an English verb form in lower case, by spelling alone; `irregular` knows "retook" by "took". */
export const restoreVerb = (word: string, irregular: ReadonlyMap<string, string>): string => {
  const prefix = prefixes.exec(word)?.[0];
  const bare = prefix === undefined ? undefined : irregular.get(word.slice(prefix.length));
  if (prefix !== undefined && bare !== undefined && !word.endsWith('ing')) return prefix + bare;
  if (/[^aeiou]ies$|[^aeiou]ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/eed$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ed') && /[aeiouy]/.test(word.slice(0, -2))) return base(word.slice(0, -2));
  if (word.endsWith('ing') && /[aeiouy]/.test(word.slice(0, -3))) return base(word.slice(0, -3));
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^s]s$/.test(word) && !/(?:us|is)$/.test(word) ? word.slice(0, -1) : word;
};
