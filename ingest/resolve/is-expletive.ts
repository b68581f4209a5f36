import type { Mention } from '../analysis';
import { isLabel, type Syntax } from '../syntax/syntax';

/** "It is clear that …", "it rained": points at nobody. */
export const isExpletive = (
  syntax: Syntax,
  mention: Mention,
  isQuoted: boolean,
  impersonalVerbs: ReadonlySet<string>,
): boolean => {
  const verb = syntax.heads[mention.head]!;
  if (syntax.labels[mention.head] === 'expl') return true;
  if (syntax.tokens[mention.head]!.text.toLowerCase() !== 'it' || verb < 0) return false;
  const isSubject = isLabel(syntax.labels[mention.head]!, 'nsubj');
  // "“It was chaos,” he said": what the talk is about, which the text outside need not name.
  if (isSubject && isQuoted && syntax.child(verb, 'cop') >= 0) return true;
  // "it could take a month", "as it turned out", "it seems that"
  if (isSubject && impersonalVerbs.has(syntax.lemmas[verb]!) && syntax.child(verb, 'xcomp') < 0) return true;
  return (
    syntax.child(verb, 'cop') >= 0 &&
    (syntax.child(verb, 'ccomp') >= 0 ||
      syntax.child(verb, 'csubj') >= 0 ||
      syntax.child(verb, 'advcl') > verb ||
      syntax.child(verb, 'xcomp') > verb)
  );
};
