import type { Token, Upos } from '../analysis';

/** The fine tag that goes with a settled coarse one, by the form of the word. */
const fineName = (tag: Upos, word: string, before: string): string | undefined => {
  switch (tag) {
    case 'VERB':
      if (/ing$/u.test(word)) return 'VERB/VBG';
      if (/^(?:has|have|had|having|is|are|was|were|be|been|being)$/u.test(before)) return 'VERB/VBN';
      if (/[^s]s$/u.test(word)) return 'VERB/VBZ';
      return /ed$/u.test(word) ? 'VERB/VBD' : undefined;
    case 'AUX':
      return /^(?:has|is|does)$/u.test(word) ? 'AUX/VBZ' : word === 'had' ? 'AUX/VBD' : 'AUX/VBP';
    case 'NOUN':
      return /[^s]s$/u.test(word) ? 'NOUN/NNS' : 'NOUN/NN';
    case 'PROPN':
      return 'PROPN/NNP';
    case 'ADJ':
      return 'ADJ/JJ';
    case 'ADV':
      return 'ADV/RB';
    case 'ADP':
      return 'ADP/RP';
    case 'PART':
      return 'PART/TO';
    default:
      return undefined;
  }
};

/**
 * The parser reads fine tags beside coarse ones; where a coarse one was mended, the fine one the tagger gave would
 * contradict it. `isPast` tells "drew" from "draw".
 */
export const settleFine = (
  tokens: readonly Token[],
  guessed: { readonly tags: readonly Upos[]; readonly fine: Uint8Array },
  settled: readonly Upos[],
  classes: readonly string[],
  isPast: (word: string) => boolean,
): Uint8Array => {
  const fine = guessed.fine.slice();
  settled.forEach((tag, index) => {
    if (tag === guessed.tags[index]) return;
    const word = tokens[index]!.text.toLowerCase();
    const before = tokens[index - 1]?.text.toLowerCase() ?? '';
    const name = fineName(tag, word, before) ?? (tag === 'VERB' ? (isPast(word) ? 'VERB/VBD' : 'VERB/VB') : undefined);
    const at = name === undefined ? -1 : classes.indexOf(name);
    if (at >= 0) fine[index] = at;
  });
  return fine;
};
