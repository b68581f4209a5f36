import type { Mention } from '../analysis';
import type { MentionIndex } from '../lookup/mention-index';
import { readClause } from '../syntax/clause';
import type { Syntax } from '../syntax/syntax';

/**
 * "help Taiwan defend itself": whoever does it does it to himself, whatever stands before. -1 where that is no mention;
 * undefined for other words, and for a mere emphasis ("the king himself").
 */
export const reflexiveSubject = (
  syntax: Syntax,
  index: MentionIndex,
  { head, sentence }: Mention,
): number | undefined => {
  const verb = syntax.heads[head]!;
  if (!/sel(?:f|ves)$/iu.test(syntax.tokens[head]!.text) || verb < 0 || syntax.tags[verb] !== 'VERB') return undefined;
  if (!/^(?:i?obj|obl)/u.test(syntax.labels[head]!)) return undefined;
  const [subject] = readClause(syntax, verb).subject;
  const found = subject === undefined ? -1 : index.headedBy(subject);
  return found >= 0 && index.mentions[found]!.sentence !== sentence ? -1 : found;
};
