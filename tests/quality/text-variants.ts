import fc from 'fast-check';

/** Another form of a text; `seed` makes its choices. */
export type Variant = (text: string, seed: number) => string;

const pick = <T>(values: fc.Arbitrary<T>, seed: number): T => fc.sample(values, { seed, numRuns: 1 })[0]!;

const shuffled: Variant = (text, seed) => {
  const paragraphs = text.split(/\n+/u);
  return pick(fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }), seed).join('\n\n');
};

/** Lines of at most so many characters, as mail and old pages have them. */
const rewrapped: Variant = (text, seed) => {
  const width = pick(fc.integer({ min: 20, max: 110 }), seed);
  return text
    .split('\n')
    .map((line) => {
      let length = 0;
      return line
        .split(' ')
        .map((word) => {
          const breaks = length > 0 && length + word.length > width;
          length = breaks ? word.length + 1 : length + word.length + 1;
          return `${breaks ? '\n' : ''}${word}`;
        })
        .join(' ');
    })
    .join('\n');
};

const recased: Variant = (text, seed) =>
  pick(
    fc.constantFrom(
      text.toUpperCase(),
      text.toLowerCase(),
      text.replace(/\p{Ll}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1)),
    ),
    seed,
  );

/** Every mark of quotation by another one, whichever way it turns; some are lost. */
const requoted: Variant = (text, seed) => {
  const count = text.match(/["“”‘’«»„]/gu)?.length ?? 0;
  const marks = pick(fc.array(fc.constantFrom(...'"“”‘’«»„', "'", ''), { minLength: count, maxLength: count }), seed);
  let at = 0;
  return text.replace(/["“”‘’«»„]/gu, () => marks[at++]!);
};

const NAMES = ['Kim Min-su', 'al-Nour', 'O’Neill', 'U.N.', 'US-led', 'van der Berg', 'Côte d’Ivoire', 'NATO', 'The Front',
  'Prime Minister', 'Iran', 'French', 'John: Smith', 'Ł', 'مصر', 'Bank of the South', 'X (Y) or Z', 'St. Kitts']; // prettier-ignore

/** Words with a capital, each by a name: everywhere the same. */
const renamed: Variant = (text, seed) => {
  const words = [...new Set(text.match(/\p{Lu}\p{L}+/gu))];
  const names = pick(fc.array(fc.constantFrom(...NAMES), { minLength: words.length, maxLength: words.length }), seed);
  const nameOf = new Map(words.map((word, at) => [word, names[at]!]));
  return text.replace(/\p{Lu}\p{L}+/gu, (word) => nameOf.get(word)!);
};

/** Ways in which the same news reaches a reader. */
export const variants: Readonly<Record<string, Variant>> = {
  'as it is': (text) => text,
  'paragraphs shuffled': shuffled,
  'lines re-wrapped': rewrapped,
  'case changed': recased,
  'quotes exchanged': requoted,
  'names replaced': renamed,
};
