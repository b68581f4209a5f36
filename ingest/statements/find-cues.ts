import type { Sentence } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Cue } from '../lexicons/cues';
import { isNegated } from '../syntax/is-negated';
import { headWithin } from '../syntax/stretch';
import { readClause } from '../syntax/clause';
import { isLabel, type Syntax } from '../syntax/syntax';

/** A word or phrase that reports, where it stands. Token indices. */
export interface CueAt {
  readonly cue: Cue;
  readonly first: number;
  readonly endToken: number;
  /** The verb or noun. */
  readonly token: number;
  /** Heads of the phrases that may name the speaker. */
  readonly speakers: readonly number[];
}

/** Reporting words of one sentence, in text order; negated and merely possible reports are left out. */
export const findCues = (
  syntax: Syntax,
  sentence: Sentence,
  words: readonly string[],
  knowledge: Knowledge,
): CueAt[] => {
  const found: CueAt[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    const cue =
      verbCue(syntax, token, knowledge) ??
      phraseCue(syntax, token, words, knowledge) ??
      nounCue(syntax, token, knowledge);
    if (!cue) continue;
    found.push(cue);
    if (cue.cue.pos === 'phrase') token = Math.max(token, cue.endToken - 1);
  }
  return found;
};

const verbCue = (syntax: Syntax, token: number, knowledge: Knowledge): CueAt | undefined => {
  if (syntax.tags[token] !== 'VERB') return undefined;
  const match = knowledge.cues.verb(syntax.lemmas, token);
  if (!match || isNegated(syntax, token) || isRefused(syntax, token, knowledge)) return undefined;
  const clause = readClause(syntax, token);
  // "Neither government has said when", where the tree may take "neither" for a conjunction
  const isNobody = (subject: number): boolean =>
    [...syntax.childrenUnder(subject, 'det'), syntax.spanOf(subject).first - 1].some((one) => /^(?:no|neither)$/iu.test(syntax.tokens[one]?.text ?? '')); // prettier-ignore
  // "whoever ordered the murder"
  if (clause.subject.some((one) => isNobody(one) || /^(?:whoever|anyone|anybody|everyone|nobody)$/iu.test(syntax.tokens[one]!.text))) return undefined; // prettier-ignore
  if (isAsked(syntax, token)) return undefined;
  return {
    cue: match.cue,
    first: token,
    endToken: token + match.length,
    token,
    speakers: nearest(syntax, token, clause.subject),
  };
};

/** "refused to concede": what somebody keeps from saying. */
const isRefused = (syntax: Syntax, verb: number, { words }: Knowledge): boolean =>
  isLabel(syntax.labels[verb]!, 'xcomp') && words.negatingVerbs.has(syntax.lemmas[syntax.heads[verb]!] ?? '');

/** "Asked whether fines were possible, he replied": a participle beside the main verb that needs no "being" is passive. */
const isAsked = (syntax: Syntax, verb: number): boolean =>
  isLabel(syntax.labels[verb]!, 'advcl') &&
  syntax.heads[verb]! > verb &&
  /ed$/u.test(syntax.tokens[verb]!.text) &&
  !syntax.childrenOf(verb).some((child) => /^(?:nsubj|mark|aux|cc$)/u.test(syntax.labels[child]!));

/** "The plan, which cost millions, failed, two envoys said": of two subjects the one behind the last comma says it. */
const nearest = (syntax: Syntax, verb: number, subjects: readonly number[]): readonly number[] => {
  const all = syntax.childrenUnder(verb, 'nsubj');
  const own = all.filter((child) => child < verb);
  const last = own.at(-1);
  if (all.length < 2 || last === undefined) return subjects;
  // "Residents said men of the gang looted": what stands behind the verb is the subject of what is said.
  if (own.length === 1) return subjects.filter((token) => token < verb);
  const { first, endToken } = syntax.spanOf(last);
  const isBeside = syntax.tokens[first - 1]?.text === ',' && !/^(?:who|whom|whose|which|that)$/iu.test(syntax.tokens[first]!.text); // prettier-ignore
  const isNext = endToken >= verb - 1 || syntax.tags[endToken] === 'AUX' || syntax.tags[endToken] === 'ADV';
  return isBeside && isNext ? subjects.filter((token) => syntax.isUnder(token, last)) : subjects;
};

/** "according to X": the phrase's argument speaks. "was adamant that": its subject does. */
const phraseCue = (
  syntax: Syntax,
  token: number,
  words: readonly string[],
  knowledge: Knowledge,
): CueAt | undefined => {
  const match = knowledge.cues.phrase(words, token) ?? knowledge.cues.phrase(syntax.lemmas, token);
  if (!match) return undefined;
  const endToken = token + match.length;
  const last = endToken - 1;
  const place = { cue: match.cue, first: token, endToken };
  if (isVerbal(syntax, token)) {
    const head = headWithin(syntax, token, endToken);
    if (isNegated(syntax, head)) return undefined;
    return { ...place, token: head, speakers: readClause(syntax, head).subject };
  }
  const marker = syntax.labels[last] === 'fixed' ? syntax.heads[last]! : last;
  const governor = syntax.tags[last] === 'ADP' || syntax.labels[last] === 'fixed' ? syntax.heads[marker]! : -1;
  // "in a letter to the council": who is written to says nothing.
  if (!/^(?:according\b.*|.* of)$/u.test(match.cue.lemma)) return { ...place, token, speakers: [] };
  if (governor > last) return { ...place, token, speakers: syntax.withConjuncts(governor) };
  return { ...place, token, speakers: match.cue.lemma.endsWith('to') ? phraseAfter(syntax, endToken) : [] };
};

/** The treebanks tag "according" as a verb, though it marks a case. */
export const isVerbal = (syntax: Syntax, token: number): boolean =>
  /^(?:VERB|AUX)$/u.test(syntax.tags[token]!) && syntax.labels[token] !== 'case' && syntax.labels[token] !== 'fixed';

/** "according to the Interior Ministry" where the tree lost it: the last noun of the phrase that follows. */
const phraseAfter = (syntax: Syntax, first: number): number[] => {
  let head = -1;
  for (
    let at = first;
    at < syntax.tokens.length && syntax.tokens[at]!.sentence === syntax.tokens[first]!.sentence;
    at += 1
  ) {
    const tag = syntax.tags[at]!;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|NUM|PRON)$/u.test(tag)) break;
    if (tag === 'NOUN' || tag === 'PROPN') head = at;
  }
  return head < 0 ? [] : [head];
};

/** "expressed hope that", "in a statement": a noun carried by one of the verbs it is used with. */
const nounCue = (syntax: Syntax, token: number, knowledge: Knowledge): CueAt | undefined => {
  if (syntax.tags[token] !== 'NOUN') return undefined;
  const cue = knowledge.cues.noun(syntax.lemmas[token]!);
  const verb = syntax.heads[token]!;
  if (!cue || verb < 0 || syntax.labels[token] !== 'obj') return undefined;
  const carries = cue.with.includes(syntax.lemmas[verb]!) || knowledge.words.supportVerbs.has(syntax.lemmas[verb]!);
  if (!carries || isNegated(syntax, verb)) return undefined;
  return { cue, first: verb, endToken: token + 1, token, speakers: readClause(syntax, verb).subject };
};
