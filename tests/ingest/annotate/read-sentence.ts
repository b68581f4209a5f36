import { parse } from '../../../ingest/annotate/parse';
import { splitSentences } from '../../../ingest/annotate/split-sentences';
import { tag } from '../../../ingest/annotate/tag';
import { tokenise } from '../../../ingest/annotate/tokenise';
import { findNames } from '../../../ingest/names/find-names';
import { loadModels } from '../../../src/load-models';

/** A text through tokens, tags, names and tree, with the committed models. */
export const readSentence = (text: string) => {
  const models = loadModels();
  const spans = splitSentences(text, { start: 0, end: text.length }, models.abbreviations);
  const { tokens, sentences } = tokenise(text, spans, models.abbreviations);
  const { tags, fine } = tag(tokens, sentences, models.tagger);
  const names = findNames(tokens, sentences, tags, models.names);
  const tree = parse(tokens, sentences, tags, fine, names, models.parser);
  const words = tokens.map((token) => token.text);
  return {
    tokens,
    sentences,
    tags,
    names,
    tree,
    /** "Osman < said : nsubj", one arc a token. */
    arcs: words.map((word, index) => {
      const head = tree.heads[index]!;
      return `${word} < ${head < 0 ? 'root' : words[head]!} : ${tree.labels[index]!}`;
    }),
    named: names.map(({ first, end, type }) => `${words.slice(first, end).join(' ')} (${type})`),
  };
};
