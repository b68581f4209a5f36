import type { Sentence } from '../analysis';
import type { Content } from './content';
import type { CueAt } from './find-cues';
import { isLabel, type Syntax } from '../syntax/syntax';

/** So far before the reporting word its "which" may stand: "which NASA Administrator NAME NAME has since said". */
const REACH = 12;

/**
 * "a permit, which NAME said would let her build", "what NAME described as a mistake": what follows the reporting word is what was
 * said of the thing. The report with its own subject, which the tree takes for the relative pronoun now and then.
 */
export const reportInRelative = (
  syntax: Syntax,
  at: CueAt,
  sentence: Sentence,
): { readonly at: CueAt; readonly content: Content } | undefined => {
  const { cue, token } = at;
  if (cue.pos !== 'verb') return undefined;
  const subject = bareSubject(syntax, token) ?? subjectBehindRelative(syntax, token, sentence.firstToken);
  const first = subject < 0 ? -1 : startOf(syntax, at);
  if (first < 0) return undefined;
  let endToken = first + 1;
  while (endToken < sentence.endToken && !/^[,;:.!?“”"—–]$/u.test(syntax.tokens[endToken]!.text)) endToken += 1;
  return endToken - first >= 2
    ? { at: { ...at, speakers: syntax.withConjuncts(subject) }, content: { first, endToken, rule: 'content-relative' } }
    : undefined;
};

/** A finite verb without a subject of its own, or "as". */
const startOf = (syntax: Syntax, { cue, endToken }: CueAt): number => {
  const { tokens, tags } = syntax;
  if (cue.takes.includes('as') && /^as$/iu.test(tokens[endToken]?.text ?? '')) return endToken + 1;
  if (!cue.takes.includes('that')) return -1;
  const first = tokens[endToken]?.text === ',' ? endToken + 1 : endToken;
  const verb = tags[first] === 'ADV' ? first + 1 : first;
  const isFinite = tags[verb] === 'AUX' || (tags[verb] === 'VERB' && /(?:ed|s)$/u.test(tokens[verb]!.text));
  return isFinite ? first : -1;
};

/** "a process NAME described as tricky": the relative clause has no pronoun. */
const bareSubject = (syntax: Syntax, verb: number): number | undefined => {
  const subjects = isLabel(syntax.labels[verb]!, 'acl') ? syntax.childrenUnder(verb, 'nsubj') : [];
  const [subject] = subjects;
  const isBare =
    subjects.length === 1 && subject! < verb && syntax.tags[subject!] !== 'PRON' && syntax.child(verb, 'obj') < 0;
  return isBare && syntax.spanOf(subject!).first === syntax.heads[verb]! + 1 ? subject : undefined;
};

/** The head of the phrase between "which" and the verb; -1 where there is no such phrase, or something else stands between. */
const subjectBehindRelative = ({ tokens, tags, heads, labels }: Syntax, verb: number, firstToken: number): number => {
  let subject = -1;
  for (let token = verb - 1; token >= Math.max(firstToken, verb - REACH); token -= 1) {
    const { text } = tokens[token]!;
    if (/^(?:which|what|whom|that)$/iu.test(text)) return subject;
    if (/^(?:VERB|SCONJ)$/u.test(tags[token]!) || /^[;:.“”"]$/u.test(text)) return -1;
    if (text === ',' && !/^(?:which|what|whom|that)$/iu.test(tokens[token - 1]?.text ?? '')) return -1;
    const isSubject = /^(?:nsubj|appos)/u.test(labels[token]!) && (heads[token]! >= verb || labels[token] === 'appos');
    if (isSubject && (subject < 0 || heads[subject] !== token || tags[subject] !== 'PROPN')) subject = token;
  }
  return -1;
};
