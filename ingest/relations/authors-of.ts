import type { WordLists } from '../lexicons/word-lists';
import { readClause } from '../syntax/clause';
import type { Syntax } from '../syntax/syntax';

/**
 * Who speaks through a text: "the parliament passed a bill demanding …" demands it by the bill. Tokens; other agents speak
 * for themselves.
 */
export const authorsOf = (syntax: Syntax, agents: readonly number[], words: WordLists): number[] =>
  agents.flatMap((agent) => {
    const lemma = syntax.lemmas[agent]!;
    const verb = syntax.heads[agent]!;
    if (verb < 0 || syntax.labels[agent] !== 'obj' || !(words.bindingNouns.has(lemma) || words.messageNouns.has(lemma)))
      return [agent];
    return readClause(syntax, verb).subject;
  });
