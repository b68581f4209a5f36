import { isLabel, type Syntax } from '../syntax/syntax';
import { TARGET } from '../lookup/entity-lookup';
import type { CueAt } from './find-cues';
import type { Content } from './content';

/** What thanks and praise are for: "thanked NAME for her help". */
const FOR_WHAT = new Set(['praise', 'concede']);

/** Whose noun phrase is told; of what is rejected only the verdict would be. */
const TELLING = new Set(['neutral', 'announce', 'welcome', 'praise', 'criticise', 'doubt']);

/** What is done by saying it: "declared a state of emergency". */
const DEEDS = new Set(['declare', 'decree', 'proclaim', 'promulgate', 'call off']);

/** So short a phrase tells nothing: "announced the schedule". */
const SHORTEST = 4;

/** "condemned the raid by Sudan" is a verdict; a longer phrase tells what happened as well. */
const SHORTEST_JUDGED = 6;

const JUDGING = new Set(['praise', 'criticise', 'doubt']);

/** What follows the object on its verb and is no part of what is said: when and in what it was said. */
const BESIDE =
  /^(?:as|when|while|after|before|during|since|until|because|if|unless|although|though|on|via|through|by|at|ahead|amid)$/u;

/**
 * "announced a plan to close the port", "stressed the importance of trade", "thanked NAME for her help": what is said where it
 * is a noun phrase, with what hangs on it; also beside the main verb ("…, underscoring the need for").
 */
export const targetOf = (syntax: Syntax, at: CueAt): Content | undefined => {
  const { cue, token } = at;
  if (cue.pos !== 'verb' || !cue.takes.includes('np') || !isSaying(syntax, token)) return undefined;
  const reason = FOR_WHAT.has(cue.stance) ? reasonOf(syntax, token) : -1;
  if (reason >= 0) return stretch(syntax, token, reason, syntax.spanOf(reason).first + 1);
  if (!TELLING.has(cue.stance) || DEEDS.has(cue.lemma)) return undefined;
  const object = objectOf(syntax, at);
  if (object < 0 || syntax.tags[object] !== 'NOUN') return undefined;
  const content = stretch(syntax, token, object, Math.max(at.endToken, syntax.spanOf(object).first));
  return content && lengthOf(syntax, at, content) >= (JUDGING.has(cue.stance) ? SHORTEST_JUDGED : SHORTEST)
    ? content
    : undefined;
};

/** Tokens of what is said, without those whom it was said to: "discussed his findings with NAME". */
const lengthOf = (syntax: Syntax, { cue }: CueAt, { first, endToken }: Content): number => {
  let end = endToken;
  while (/^(?:discuss|talk|speak)\b/u.test(cue.lemma) && end > first && syntax.tags[end - 1] === 'PROPN') end -= 1;
  return (end < endToken && syntax.tokens[end - 1]!.text === 'with' ? end - 1 : endToken) - first;
};

/** The object, or the noun under the last word of "talk about". */
const objectOf = (syntax: Syntax, { cue, token, endToken }: CueAt): number => {
  const particle = cue.lemma.includes(' ') ? cue.lemma.split(' ').at(-1)! : undefined;
  return (
    syntax
      .childrenOf(token)
      .find(
        (child) =>
          child >= endToken &&
          (isLabel(syntax.labels[child]!, 'obj') ||
            (particle !== undefined && isLabel(syntax.labels[child]!, 'obl') && syntax.caseOf(child) === particle)),
      ) ?? -1
  );
};

const reasonOf = (syntax: Syntax, verb: number): number => {
  const object = syntax.child(verb, 'obj');
  return (
    [...syntax.childrenOf(verb), ...(object < 0 ? [] : syntax.childrenOf(object))].find(
      (child) =>
        child > verb &&
        /^(?:obl|nmod|advcl|acl)/u.test(syntax.labels[child]!) &&
        syntax.tokens[syntax.spanOf(child).first]!.text === 'for',
    ) ?? -1
  );
};

/** A main verb, or a participle beside one: no infinitive, no condition. */
const isSaying = (syntax: Syntax, token: number): boolean => {
  const label = syntax.labels[token]!;
  const isParticiple = syntax.tokens[token]!.text.endsWith('ing');
  if (isParticiple) return isLabel(label, 'advcl') && syntax.tokens[token - 1]?.text === ',';
  return ['root', 'conj', 'ccomp', 'parataxis'].some((one) => isLabel(label, one));
};

/** From `first` to the end of the phrase and of what goes on with it on the verb. */
const stretch = (syntax: Syntax, verb: number, head: number, first: number): Content | undefined => {
  let { endToken } = syntax.spanOf(head);
  for (const child of syntax.childrenOf(verb)) {
    const label = syntax.labels[child]!;
    if (child < endToken || syntax.spanOf(child).first !== endToken || !/^(?:obl|nmod|advcl|acl|xcomp)/u.test(label)) continue; // prettier-ignore
    if (label.endsWith(':unmarked') || BESIDE.test(syntax.tokens[endToken]!.text)) break;
    ({ endToken } = syntax.spanOf(child));
  }
  // "welcomed the visit, with one bishop calling it a gift", "…, saying"
  for (let token = first + 1; token + 1 < endToken; token += 1) {
    const isAside = syntax.tokens[token + 1]!.text === 'with' || /ing$/u.test(syntax.tokens[token + 1]!.text);
    if (syntax.tokens[token]!.text === ',' && isAside && syntax.tags[token + 1] !== 'NOUN') endToken = token;
  }
  endToken = withList(syntax, verb, first, endToken);
  while (endToken > first && /^[.,;:!?"“”—–-]$/u.test(syntax.tokens[endToken - 1]!.text)) endToken -= 1;
  return endToken - first >= 2 ? { first, endToken, rule: TARGET } : undefined;
};

/** "…, including A and B", "four lines: A and B", "working together and planning": what goes on behind a mark or an "and" that the tree lost. */
const withList = (syntax: Syntax, verb: number, first: number, end: number): number => {
  const { tokens, heads, labels, tags } = syntax;
  const { sentence } = tokens[verb]!;
  let endToken = end;
  while (endToken > first && /^[,:]$/u.test(tokens[endToken - 1]!.text)) endToken -= 1;
  const isList =
    tokens[endToken]?.text === ':' ||
    (tokens[endToken]?.text === ',' && /^(?:including|such|especially|particularly)$/iu.test(tokens[endToken + 1]?.text ?? '')); // prettier-ignore
  const isJoined = /^(?:and|or)$/u.test(tokens[endToken]?.text ?? '');
  if (!isList && !isJoined) return end;
  for (let token = endToken + 1; token < tokens.length && tokens[token]!.sentence === sentence; token += 1) {
    const isNext = heads[token] === verb && isLabel(labels[token]!, 'conj') && tags[token] === 'VERB';
    if (isNext || (isJoined && (/^[,;:“”"]$/u.test(tokens[token]!.text) || tags[token] === 'AUX'))) {
      if (isJoined) return isNext || tags[token] === 'AUX' ? end : token;
      return end;
    }
    if (/^[;.!?]$/u.test(tokens[token]!.text)) return token;
  }
  return end;
};
