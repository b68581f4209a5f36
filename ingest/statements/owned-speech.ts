import type { CueAt } from './find-cues';
import type { Content } from './content';
import type { Setting } from './setting';

/** So far behind a noun its "that" may stand: "claims by the minister, an ally of the president, that". */
const REACH = 16;

/**
 * "rejected claims by NAME that the vote was rigged", "NAME's claim that": a noun of speech with somebody's name and a clause
 * of its own says what that somebody said, whatever else the sentence makes of it.
 */
export const ownedSpeech = (setting: Setting, sentence: number): { content: Content; at: CueAt }[] => {
  const { syntax, knowledge, sentences, cues } = setting;
  const { firstToken, endToken } = sentences[sentence]!;
  const found: { content: Content; at: CueAt }[] = [];
  for (let noun = firstToken; noun < endToken; noun += 1) {
    if (syntax.tags[noun] !== 'NOUN') continue;
    const cue = knowledge.cues.noun(syntax.lemmas[noun]!.replace(/^counter-?/u, ''));
    if (!cue?.takes.includes('that') || cue.certainty === 'knows') continue;
    // "voiced its fear that" is the subject's; whoever stands under "by" is whose it is.
    const isTold = cue.certainty === 'supposes' || cues[sentence]!.some((at) => at.token === noun);
    if (isTold && !/^(?:by|from)$/u.test(syntax.tokens[noun + 1]?.text ?? '')) continue;
    const speakers = ownersBeside(setting, noun);
    const that = speakers.length === 0 ? -1 : thatBehind(setting, noun, endToken);
    if (that < 0 || speakers.some((one) => one > that)) continue;
    const content = clauseOf(setting, that);
    if (content) found.push({ content, at: { cue, first: noun, endToken: noun + 1, token: noun, speakers } });
  }
  return found;
};

/** Whose words they are: right behind the noun under "by" or "from", else before it with 's. */
const ownersBeside = ({ syntax }: Setting, noun: number): readonly number[] => {
  const next = noun + 1;
  if (/^(?:by|from)$/u.test(syntax.tokens[next]?.text ?? '') && syntax.labels[next] === 'case')
    return syntax.withConjuncts(syntax.heads[next]!);
  const owner = syntax.child(noun, 'nmod:poss');
  return owner < 0 || syntax.tags[owner] === 'PRON' ? [] : syntax.withConjuncts(owner);
};

const thatBehind = ({ syntax }: Setting, noun: number, endToken: number): number => {
  for (let token = noun + 1; token < Math.min(endToken, noun + REACH); token += 1) {
    const { text } = syntax.tokens[token]!;
    if (text === 'that') return token;
    // "the minister's answer was that"
    if (/^(?:is|was)$/u.test(text) && syntax.tokens[token + 1]?.text === 'that') return token + 1;
    if (/^(?:VERB|AUX)$/u.test(syntax.tags[token]!) || /^[;:“”"]$/u.test(text)) return -1;
  }
  return -1;
};

/** The clause that "that" opens, if it has a subject of its own: "the claim that shook the town" has none. */
const clauseOf = ({ syntax }: Setting, that: number): Content | undefined => {
  const clause = syntax.heads[that]!;
  if (clause < that) return undefined;
  const subject = syntax
    .childrenOf(clause)
    .find((child) => /^(?:nsubj|expl|csubj)/u.test(syntax.labels[child]!) && child > that && child < clause);
  if (subject === undefined) return undefined;
  let { endToken } = syntax.spanOf(clause);
  while (endToken > that && /^[.,;:!?"“”—–-]$/u.test(syntax.tokens[endToken - 1]!.text)) endToken -= 1;
  return endToken - that >= 4 ? { first: that + 1, endToken, rule: 'content-of-speech' } : undefined;
};
