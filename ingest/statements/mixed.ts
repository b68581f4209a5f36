import type { Quote, Sentence } from '../analysis';
import { firstTokenAt } from '../syntax/first-token-at';
import { isLabel } from '../syntax/syntax';
import type { CueAt } from './find-cues';
import type { Content } from './content';
import type { Setting } from './setting';

/**
 * "described the measure as “a bailout in wellies”": words in quotation marks that no clause carries belong to the
 * reporting word before them; its object and what is quoted are what was said.
 */
export const contentWithQuote = (
  setting: Setting,
  quote: Quote,
  sentence: Sentence,
  cues: readonly CueAt[],
): { content: Content; at: CueAt } | undefined => {
  const { syntax } = setting;
  const opening = firstTokenAt(syntax, quote.start);
  if (opening < sentence.firstToken || opening >= sentence.endToken) return undefined;
  const at = cues.findLast((cue) => cue.token < opening && cue.cue.pos !== 'phrase');
  if (at === undefined || at.token < sentence.firstToken) return undefined;
  // "what they call “an advisory role”" names a thing.
  if (isNaming(syntax, at.token)) return undefined;
  const first = Math.max(at.endToken, at.token + 1);
  let endToken = firstTokenAt(syntax, quote.end);
  const isNext = (token: number): boolean =>
    /^[,;:.!?—–]$/u.test(syntax.tokens[token]!.text) || cues.some((cue) => cue.token === token + 1);
  while (endToken < sentence.endToken && !isNext(endToken)) endToken += 1;
  if (endToken - first < 3 || endToken - first > 40) return undefined;
  for (let token = first; token < opening; token += 1) if (/^[;:]$/u.test(syntax.tokens[token]!.text)) return undefined;
  return { content: { first, endToken, rule: 'content-with-quote' }, at };
};

/** "what" among the verb's words, or what its clause hangs on; but "denounced what it called" is said. */
const isNaming = (syntax: Setting['syntax'], verb: number): boolean => {
  const isWhat = (one: number): boolean => one >= 0 && one < verb && syntax.tokens[one]!.text.toLowerCase() === 'what';
  const above = syntax.heads[verb]!;
  return (
    syntax.childrenOf(verb).some(isWhat) ||
    (isLabel(syntax.labels[verb]!, 'acl') && isWhat(above) && syntax.labels[above] !== 'obj')
  );
};
