import type { Sentence } from '../analysis';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { CueAt } from './find-cues';
import type { Content } from './content';

/** How far behind the reporting word its "that" may stand: "told the newspaper NAME on Monday that". */
const REACH = 10;

/** "went on to say thousands had died" */
const GOING_ON = new Set(['go', 'continue', 'proceed']);

/**
 * "told NAME on Monday that the vote …": where the tree has lost the clause that is reported, it is what follows the
 * reporting word to the end of the sentence, as long as it has a subject and a verb of its own.
 */
export const contentAfterReport = (syntax: Syntax, at: CueAt, sentence: Sentence): Content | undefined => {
  const { cue, token } = at;
  if (cue.pos !== 'verb' || !cue.takes.includes('that') || cue.certainty === 'wants') return undefined;
  if (isLabel(syntax.labels[token]!, 'amod') || isLabel(syntax.labels[token]!, 'acl')) return undefined;
  if (isCondition(syntax, token)) return undefined;
  // "said the council, which …": the subject stands behind.
  if (at.speakers.some((speaker) => speaker > token)) return undefined;
  const first = startOf(syntax, at, sentence.endToken);
  if (first < 0 || isAddressee(syntax, token, first)) return undefined;
  // "refused to concede defeat and asked", "told the press as he left"
  const isRefused = isLabel(syntax.labels[token]!, 'xcomp') && !GOING_ON.has(syntax.lemmas[syntax.heads[token]!]!);
  if (isRefused && syntax.tokens[first - 1]!.text !== 'that') return undefined;
  let endToken = first;
  let depth = 0;
  for (; endToken < sentence.endToken; endToken += 1) {
    const { text } = syntax.tokens[endToken]!;
    if (/^[“"]$/u.test(text)) depth += 1;
    if (/^[;:]$/u.test(text) || (depth === 0 && /^[.!?]$/u.test(text))) break;
  }
  while (endToken > first && /^[.,;:!?—–-]$/u.test(syntax.tokens[endToken - 1]!.text)) endToken -= 1;
  return endToken - first >= 3 && isClause(syntax, first, endToken, token) ? { first, endToken, rule: 'content-after-report' } : undefined; // prettier-ignore
};

/** "If the court accepts the complaint, the mayor will …": nobody has said so yet. */
const isCondition = (syntax: Syntax, verb: number): boolean =>
  isLabel(syntax.labels[verb]!, 'advcl') &&
  syntax
    .childrenOf(verb)
    .some((mark) => syntax.labels[mark] === 'mark' && /^(?:if|unless|once|whether|until)$/iu.test(syntax.tokens[mark]!.text)); // prettier-ignore

/** "NAME told a news conference, adding that …": whom something is told, and a comma or the end behind. */
const isAddressee = (syntax: Syntax, verb: number, first: number): boolean =>
  syntax.childrenOf(verb).some((child) => {
    if (!/^i?obj$/u.test(syntax.labels[child]!)) return false;
    const span = syntax.spanOf(child);
    const next = syntax.tokens[headEnd(syntax, child)]?.text ?? '.';
    if (span.first === first && /^(?:as|while|when|after|before|during)$/u.test(next)) return true;
    return span.first === first && /^[.,;:"”]$/u.test(syntax.tokens[span.endToken]?.text ?? '.');
  });

/** Behind a noun and the words of its name. */
const headEnd = (syntax: Syntax, noun: number): number => {
  let end = noun + 1;
  while (syntax.labels[end] === 'flat' && syntax.heads[end] === noun) end += 1;
  return end;
};

/** Behind "that", else right behind the reporting word unless a mark or a preposition stands there. */
const startOf = (syntax: Syntax, at: CueAt, end: number): number => {
  for (let token = at.endToken; token < Math.min(at.endToken + REACH, end - 2); token += 1) {
    const { text } = syntax.tokens[token]!;
    if (text === 'that' && syntax.tags[token + 1] !== 'VERB') return token + 1;
    if (/^[,;:.“”"]$/u.test(text) || syntax.tags[token] === 'VERB') break;
  }
  const next = syntax.tags[at.endToken];
  return next === 'DET' || next === 'PROPN' || next === 'NOUN' || next === 'PRON' || next === 'ADJ' || next === 'NUM'
    ? at.endToken
    : behindAside(syntax, at, end);
};

/** "said in a statement, NAME would …", "claimed, as of Thursday, it was", "ruled on 11 September the ban was": behind where and when it was said. */
const behindAside = (syntax: Syntax, { endToken }: CueAt, end: number): number => {
  const { tokens, tags } = syntax;
  const isComma = (token: number): boolean => tokens[token]?.text === ',';
  const opens = isComma(endToken);
  const first = opens ? endToken + 1 : endToken;
  if (tags[first] !== 'ADP') return -1;
  for (let token = first + 1; token < Math.min(first + REACH, end - 2); token += 1) {
    if (isComma(token)) return /^(?:DET|PROPN|NOUN|PRON|NUM|ADJ)$/u.test(tags[token + 1]!) && !/^(?:which|who|where|whose)$/iu.test(tokens[token + 1]!.text) ? token + 1 : -1; // prettier-ignore
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(tags[token]!)) return -1;
    const isFresh = /^(?:the|an?|this|these|those|he|she|it|they|there|we)$/iu.test(tokens[token]!.text) && /^(?:NOUN|PROPN|NUM)$/u.test(tags[token - 1]!); // prettier-ignore
    if (isFresh && !opens) return token;
  }
  return -1;
};

/** A noun or pronoun with a finite verb behind it; what `report` itself is joined to, or happens after, is none of its content. */
export const isClause = (syntax: Syntax, first: number, endToken: number, report = -1): boolean => {
  let named = false;
  for (let token = first; token < endToken; token += 1) {
    const tag = syntax.tags[token];
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') named = true;
    const isFinite = tag === 'AUX' || (tag === 'VERB' && !/ing$/u.test(syntax.tokens[token]!.text) && syntax.tokens[token - 1]!.text !== 'to'); // prettier-ignore
    if (report >= 0 && isAboveOrBeside(syntax, tag === 'AUX' ? syntax.heads[token]! : token, report)) break;
    if (named && isFinite && syntax.labels[token] !== 'acl' && syntax.labels[token] !== 'acl:relcl') return true;
  }
  return false;
};

/** "declared an emergency and sent the army", "recalled its envoy after …"; or what the report stands under: "held talks with NAME, the agency reported". */
const isAboveOrBeside = (syntax: Syntax, verb: number, report: number): boolean => {
  const { heads, labels } = syntax;
  if (heads[report] === verb && labels[report] === 'ccomp') return true;
  if (heads[verb] !== report) return false;
  return (
    labels[verb] === 'conj' ||
    (isLabel(labels[verb]!, 'advcl') &&
      syntax
        .childrenOf(verb)
        .some((mark) => labels[mark] === 'mark' && /^(?:after|before|since|when|while|until|because)$/iu.test(syntax.tokens[mark]!.text))) // prettier-ignore
  );
};
