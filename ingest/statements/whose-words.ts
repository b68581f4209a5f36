import { isActor } from '../lexicons/known-words';
import { upwards } from '../syntax/climb';
import type { Draft } from './drafts';
import type { Setting } from './setting';

/** No reporting word, or one whose subject is a pronoun: the speaker is the one before. */
export const canContinue = (setting: Setting, draft: Draft): boolean => {
  if (!draft.cue) return draft.kind === 'direct';
  const [subject] = draft.cue.speakers;
  if (subject === undefined) return draft.kind === 'direct' && !hasSubjectAbove(setting, draft.cue.token);
  if (isThey(setting, draft)) return false;
  return setting.syntax.tags[subject] === 'PRON' || (draft.kind === 'direct' && describesSpeaker(setting, subject));
};

/** "An eyewitness told how it began, stating “…”": whoever that is says what is quoted, not the one before. */
const hasSubjectAbove = ({ syntax }: Setting, verb: number): boolean =>
  [...upwards(syntax, verb)].some((above) =>
    /^(?:NOUN|PROPN)$/u.test(syntax.tags[syntax.child(above, 'nsubj')] ?? 'X'),
  );

/** "They said": several people of whom the text does not tell who they are. */
export const isThey = ({ syntax }: Setting, { cue, rule }: Draft): boolean =>
  cue?.speakers.length === 1 &&
  !/^(?:knows|wants)$/u.test(cue.cue.certainty) &&
  /^content-(?:clause|before-report|relative)$|quote$/u.test(rule) &&
  /^they$/iu.test(syntax.tokens[cue.speakers[0]!]!.text);

/** "said the mother of three": one person that the text has just named. */
const describesSpeaker = ({ syntax, knowledge }: Setting, noun: number): boolean => {
  const word = syntax.tokens[noun]!.text.toLowerCase();
  return (
    syntax.tags[noun] === 'NOUN' &&
    syntax.lemmas[noun] === word &&
    syntax.childrenOf(noun).some((child) => child < noun && syntax.tokens[child]!.text.toLowerCase() === 'the') &&
    knowledge.groupWords.get(word, word) === undefined &&
    // "read the warning"
    knowledge.cues.noun(word) === undefined &&
    !knowledge.words.sourceNouns.has(word)
  );
};

/** "a union official said", "the complaint notes": somebody or some paper says it that no node stands for. */
export const isUnnamed = ({ syntax, knowledge }: Setting, { cue, rule }: Draft): boolean => {
  const [sayer] = cue?.speakers ?? [];
  if (sayer === undefined || !/^(?:NOUN|PROPN)$/u.test(syntax.tags[sayer]!) || knowledge.words.carrierNouns.has(syntax.lemmas[sayer]!)) return false; // prettier-ignore
  if (/^(?:content-clause|content-before-report|content-relative|according-to|quote-then-speaker|speaker-then-quote)$/u.test(rule)) return true; // prettier-ignore
  // "the model assumes the worst", "the plan calls for": only people and what they wrote tell what is no clause.
  return /^content-(?:after-report|as|of)$/u.test(rule) && isActor(syntax.tokens[sayer]!.text.toLowerCase(), syntax.lemmas[sayer]!, knowledge); // prettier-ignore
};
