// Every repetition that could start again from within its own match is bounded, so that no input costs more than linear time.
const word = '[\\p{L}\\p{M}\\p{N}_]+';
const topLevel = 'com|org|net|gov|edu|int|info|mil|news|tv|io|uk|us|eu|de|fr|ru|cn|in|ir|iq|il|sa|ae|tr|eg|jp|au|ca';

const alternatives = [
  // addresses: their last mark may belong to the sentence
  `(?<address>(?:https?:\\/\\/|www\\.)[^\\s<>"“”]+|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,6})`,
  `[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,4}\\.(?:${topLevel})(?![\\p{L}\\p{N}])`,
  // handles and tags
  `[@#]${word}`,
  // U.S., a.m., U.S.-led, Ph.D.
  `(?<![\\p{L}\\p{M}])(?:\\p{L}\\.){2,12}(?:[-‐‑][\\p{L}\\p{M}\\p{N}]+)*|(?<![\\p{L}\\p{M}])\\p{Lu}\\p{Ll}\\.\\p{Lu}\\.`,
  // 1,000.50, 3:30, 5th, 20-year-old
  `\\p{N}+(?:[.,:]\\p{N}+)*[\\p{L}\\p{M}\\p{N}]*(?:[-‐‑][\\p{L}\\p{M}\\p{N}]+)*`,
  // a clitic after a closing quote, ’90s
  `(?<=[\\p{L}\\p{N}"”)])['’](?:s|re|ve|ll|d|m)(?![\\p{L}\\p{N}])|['’‘]\\d\\ds(?![\\p{L}\\p{N}])`,
  // words, with inner hyphens, apostrophes and the & of AT&T
  `(?<word>${word}(?:(?:[-‐‑'’‘ʼ\`´]|&(?=\\p{Lu}))[\\p{L}\\p{M}\\p{N}]+)*)`,
  `\\.{2,}|…+|-{2,}|[!?]+`,
  `\\p{Extended_Pictographic}[\\p{M}\\u200d\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}]*`,
  `[^\\s\\u200b]`,
];

/** One token a match. Shared and stateful: set `lastIndex` before each sentence. */
export const tokenPattern = new RegExp(alternatives.join('|'), 'gu');
