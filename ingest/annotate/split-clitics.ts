const APOSTROPHES = "'’‘ʼ`´";
const clitics = new Set(['s', 're', 've', 'll', 'd', 'm']);
const wholes = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

/** Where the second token of a word starts ("Iraq’s" 4, "don't" 2, "cannot" 3), or 0 when the word is one token. */
export const endOfClitics = (word: string): number => {
  if (word.length < 3) return 0;
  const apostrophe = lastApostrophe(word);
  if (apostrophe < 0) return word.length > 6 ? 0 : (wholes.get(word.toLowerCase()) ?? 0);
  const after = word.slice(apostrophe + 1).toLowerCase();
  if (after === 't' && apostrophe > 1 && (word[apostrophe - 1] === 'n' || word[apostrophe - 1] === 'N'))
    return apostrophe - 1;
  return clitics.has(after) ? apostrophe : 0;
};

const lastApostrophe = (word: string): number => {
  for (let index = word.length - 1; index > 0 && index >= word.length - 3; index -= 1)
    if (APOSTROPHES.includes(word[index]!)) return index;
  return -1;
};
