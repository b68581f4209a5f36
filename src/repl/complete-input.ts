import type { Vocabulary } from './vocabulary';

const KEYWORDS = (
  'MATCH OPTIONAL WHERE RETURN DISTINCT ORDER BY LIMIT SKIP WITH UNWIND UNION CALL YIELD CASE WHEN THEN ELSE END AND OR ' +
  'XOR NOT IN AS IS NULL EXISTS COUNT CONTAINS STARTS ENDS EXPLAIN PROFILE DESC ASC'
).split(' ');

export interface Completing extends Vocabulary {
  /** Commands of the prompt, with their colon. */
  readonly commands: readonly string[];
  readonly parameters: readonly string[];
}

/**
 * What the last word of the text before the cursor may become, and that word: a type after `[:`, a label after another
 * colon, a property after a dot, a parameter after `$`, a command at the beginning after a colon, else a keyword or, as
 * the first word, a saved query. As node:readline wants it.
 */
export const completeInput = (text: string, words: Completing): [hits: string[], word: string] => {
  const from = (candidates: readonly string[], word: string): [string[], string] => [
    candidates.filter((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase())),
    word,
  ];
  const command = /^\s*(:\w*)$/.exec(text);
  if (command !== null) return from(words.commands, command[1]!);
  const named = /^\s*:\w+\s+([\w-]*)$/.exec(text);
  if (named !== null) return from(words.savedQueries, named[1]!);
  const [, mark, word = ''] = /([:|.$`]?)((?<=[:|`])\w{0,200}|[\w-]{0,200})$/.exec(text) ?? [];
  if (mark === '$') return from(words.parameters, word);
  if (mark === '.') return from(words.properties, word);
  if (mark !== '' && mark !== undefined) return from(isInBrackets(text) ? words.types : words.labels, word);
  const isFirst = text.trim() === word;
  return from(isFirst ? [...KEYWORDS, ...words.savedQueries] : KEYWORDS, word);
};

/** Between `[` and the `]` that is still to come. */
const isInBrackets = (text: string): boolean => text.lastIndexOf('[') > text.lastIndexOf(']');
