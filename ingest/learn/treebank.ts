import { UPOS } from '../analysis';

/** A sentence with its gold tree. `heads` are word indices, -1 for the root. */
export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly string[];
  /** UTF-16 offsets of each word in `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Indices into `UPOS`. */
  readonly tags: readonly number[];
  /** Part of speech with the tag of the language's own set: `VERB/VBN`. */
  readonly fine: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

const tagIndex = new Map<string, number>(UPOS.map((tag, index) => [tag, index]));

/**
 * Sentences of a CoNLL-U file. The text is put together from the words and SpaceAfter; words of a multiword token
 * ("don't") share its form in order. Empty nodes are left out.
 */
export const readTreebank = (conllu: string): TreebankSentence[] =>
  conllu
    .split(/\n\n+/)
    .map(readSentence)
    .filter((sentence) => sentence.words.length > 0);

const readSentence = (block: string): TreebankSentence => {
  const rows = block
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'));
  const sentence = {
    text: '',
    words: [] as string[],
    starts: [] as number[],
    ends: [] as number[],
    tags: [] as number[],
    fine: [] as string[],
    heads: [] as number[],
    labels: [] as string[],
  };
  let insideUntil = 0;
  for (const [id, form, , tag, own, , head, label, , misc] of rows as string[][]) {
    if (id!.includes('.')) continue;
    const isSpaced = !/(^|\|)SpaceAfter=No/.test(misc!);
    const range = /^(\d+)-(\d+)$/.exec(id!);
    if (range) {
      insideUntil = Number(range[2]);
      continue;
    }
    const isInside = Number(id) < insideUntil;
    sentence.starts.push(sentence.text.length);
    sentence.text += form;
    sentence.ends.push(sentence.text.length);
    sentence.words.push(form!);
    sentence.tags.push(tagIndex.get(tag!) ?? UPOS.length - 1);
    sentence.fine.push(`${tag!}/${own!}`);
    sentence.heads.push(Number(head) - 1);
    sentence.labels.push(label!);
    if (isSpaced && !isInside) sentence.text += ' ';
  }
  return sentence;
};
