import type { Span } from '../../graph/model/span';
import { entityMarks, spansOf, type EntitySpan } from './entity-spans';
import { readTreebank, type TreebankSentence } from './treebank';

/** A noun phrase of a text, with all others that stand for the same. Offsets into the text. */
export interface ChainedMention extends Span {
  /** The word that the phrase hangs on. */
  readonly head: Span;
  /** Phrases of one chain stand for one thing. */
  readonly chain: string;
  /** "person", "organization", "place", "abstract" … */
  readonly kind: string;
}

export interface ChainedDocument {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly ChainedMention[];
}

/** Documents of a CoNLL-U file whose `Entity=` column holds chains (GUM), as running text with its paragraphs. */
export const readChainedDocuments = (conllu: string): ChainedDocument[] =>
  conllu
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((document) => {
      const [name] = document.split('\n', 1);
      let text = '';
      const mentions: ChainedMention[] = [];
      for (const block of document.split(/\n\n+/).filter((part) => /^1[\t-]/m.test(part))) {
        const sentence = readTreebank(block)[0]!;
        if (text !== '') text += /^# newpar/m.test(block) ? '\n\n' : ' ';
        for (const span of spansOf(entityMarks(block))) mentions.push(mentionOf(sentence, span, text.length));
        text += sentence.text.trimEnd();
      }
      return { name: name!.trim(), text, mentions: mentions.sort((one, other) => one.start - other.start || other.end - one.end) }; // prettier-ignore
    });

const mentionOf = ({ heads, starts, ends }: TreebankSentence, span: EntitySpan, offset: number): ChainedMention => {
  let head = span.first;
  while (head < span.end - 1 && heads[head]! >= span.first && heads[head]! < span.end) head += 1;
  return {
    start: offset + starts[span.first]!,
    end: offset + ends[span.end - 1]!,
    head: { start: offset + starts[head]!, end: offset + ends[head]! },
    chain: span.chain,
    kind: span.kind,
  };
};
