import type { Knowledge } from '../knowledge';
import { isLabel, type Syntax } from '../syntax/syntax';
import { climbWhile } from '../syntax/climb';

/**
 * Whether a noun does something in its clause or has something done to it that the frames know ("fishermen plan to sail",
 * "police beat the marchers", "the killing of three students", "MPs were due to vote"), says something or is told it
 * ("according to residents", "told reporters"). What is only wished for ("sent observers", "help for smugglers") or denied
 * ("no rebels") is nobody yet.
 */
export const takesPart = (syntax: Syntax, noun: number, knowledge: Knowledge): boolean => {
  const { labels, heads, tags, lemmas } = syntax;
  const { frames, words } = knowledge;
  // "thousands of students"
  const isCounted = (token: number): boolean => isLabel(labels[token]!, 'nmod') && syntax.caseOf(token) === 'of' && words.amountNouns.has(lemmas[heads[token]!]!); // prettier-ignore
  if (syntax.childrenOf(noun).some((child) => /^(?:no|any)$/iu.test(syntax.tokens[child]!.text))) return false;
  const at = climbWhile(syntax, noun, (one) => isLabel(labels[one]!, 'conj') || isCounted(one));
  const above = heads[at]!;
  if (above < 0) return false;
  const label = labels[at]!;
  if (isLabel(label, 'nsubj') || label === 'obl:agent')
    return tags[above] === 'VERB' || (tags[above] === 'ADJ' && syntax.child(above, 'xcomp') >= 0);
  const preposition = syntax.caseOf(at);
  if (preposition === 'according') return true;
  const isToldHow = words.tellingVerbs.has(lemmas[above]!);
  if (label === 'obj' || label === 'iobj')
    return isToldHow || frames.verb(lemmas[above]!).some(({ to }) => reaches(to, 'object'));
  if (isLabel(label, 'obl')) {
    if (preposition === 'to' && knowledge.cues.verb(lemmas, above) !== undefined) return true;
    return preposition !== '' && frames.verb(lemmas[above]!).some(({ to, from }) => reaches(to, `prep:${preposition}`) || reaches(from, `prep:${preposition}`)); // prettier-ignore
  }
  if (!isLabel(label, 'nmod') || preposition === '') return false;
  return frames.noun(lemmas[above]!).some(({ to, from }) => reaches(to, `prep:${preposition}`) || reaches(from, `prep:${preposition}`)); // prettier-ignore
};

const reaches = (path: string | undefined, step: string): boolean =>
  path?.split('|').some((one) => one.replace(/~$/u, '') === step) ?? false;
