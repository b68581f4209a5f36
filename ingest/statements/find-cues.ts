import type { Sentence } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Cue } from '../lexicons/cues';
import { readClause } from '../relations/clause';
import { isLabel, type Syntax } from '../syntax';

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
  if (!match || isNegated(syntax, token)) return undefined;
  const clause = readClause(syntax, token);
  return { cue: match.cue, first: token, endToken: token + match.length, token, speakers: clause.subject };
};

export const isNegated = (syntax: Syntax, verb: number): boolean =>
  syntax.childrenOf(verb).some((child) => {
    const word = syntax.tokens[child]!.text.toLowerCase();
    return isLabel(syntax.labels[child]!, 'advmod') && /^(?:not|n['’]t|never|no longer)$/u.test(word);
  });

/** "according to X": the phrase's argument speaks. */
const phraseCue = (
  syntax: Syntax,
  token: number,
  words: readonly string[],
  knowledge: Knowledge,
): CueAt | undefined => {
  const match = knowledge.cues.phrase(words, token);
  if (!match) return undefined;
  const last = token + match.length - 1;
  const governor =
    syntax.tags[last] === 'ADP' || syntax.labels[last] === 'fixed'
      ? syntax.heads[syntax.labels[last] === 'fixed' ? syntax.heads[last]! : last]!
      : -1;
  const speakers = governor > last ? syntax.withConjuncts(governor) : [];
  return { cue: match.cue, first: token, endToken: token + match.length, token, speakers };
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
