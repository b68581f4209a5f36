import type { Upos } from '../analysis';

const FINITE = /\/(?:VBD|VBZ|VBP|MD)$/u;

/** Endings that tell the finer tag of a word whose coarse tag was mended. */
const byEnding: Partial<Record<Upos, readonly (readonly [RegExp, string])[]>> = {
  VERB: [
    [/ing$/u, 'VBG'],
    [/(?:ed|[^s]t|d|n|w|ew)$/u, 'VBD'],
    [/[^s]s$/u, 'VBZ'],
    [/./u, 'VBP'],
  ],
  AUX: [
    [/^(?:had|was|were|did)$/iu, 'VBD'],
    [/s$/u, 'VBZ'],
    [/./u, 'VBP'],
  ],
  NOUN: [
    [/[^s]s$/u, 'NNS'],
    [/./u, 'NN'],
  ],
  PROPN: [[/./u, 'NNP']],
  ADJ: [[/./u, 'JJ']],
  ADV: [[/./u, 'RB']],
};

/**
 * Makes the finer tags of a sentence agree with the mended coarse ones, and gives a closed sentence without a finite verb
 * the past that its participle hides: "The air force bombed camps", "both deplored patrols". `fine` holds indices into
 * `classes` and is changed in place.
 */
export const agreeFineTags = (
  words: readonly string[],
  coarse: readonly Upos[],
  fine: Uint8Array,
  classes: readonly string[],
): Uint8Array => {
  const indexOf = (name: string): number => classes.indexOf(name);
  words.forEach((word, index) => {
    const tag = coarse[index]!;
    if (classes[fine[index]!]!.startsWith(`${tag}/`)) return;
    const ending = byEnding[tag]?.find(([spelling]) => spelling.test(word));
    const agreed = ending === undefined ? -1 : indexOf(`${tag}/${ending[1]}`);
    if (agreed >= 0) fine[index] = agreed;
  });
  const participle = indexOf('VERB/VBN');
  const past = indexOf('VERB/VBD');
  if (!/^[.!?]$/u.test(words.at(-1) ?? '') || past < 0 || fine.some((tag) => FINITE.test(classes[tag]!))) return fine;
  // Not what follows a comma or stands before "by": that is a participle whatever else the sentence lacks.
  const hidden = fine.findIndex(
    (tag, index) =>
      tag === participle &&
      index > 0 &&
      /^(?:NOUN|PROPN|PRON|ADV|DET)$/u.test(coarse[index - 1]!) &&
      words[index + 1] !== 'by',
  );
  if (hidden >= 0) fine[hidden] = past;
  return fine;
};
