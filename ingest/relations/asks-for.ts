import type { Knowledge } from '../knowledge';
import { hasTo } from '../syntax/complements';
import { isSubjunctive } from '../syntax/is-subjunctive';
import { isLabel, type Syntax } from '../syntax/syntax';

/**
 * Whether the verb above asks for what stands under it: "demanded that", "told Togo to", "renewed its call for Togo to",
 * "insisted that Togo withdraw", "gave Togo a week to".
 */
export const asksFor = (syntax: Syntax, at: number, verb: number, { cues, words }: Knowledge): boolean => {
  const cue = cues.verb(syntax.lemmas, verb)?.cue;
  if (cue?.certainty === 'wants' && (cue.stance === 'demand' || cue.stance === 'request')) return true;
  if (isLabel(syntax.labels[at]!, 'ccomp'))
    return words.mandativeVerbs.has(syntax.lemmas[verb]!) && isSubjunctive(syntax, at);
  if (!hasTo(syntax, at)) return false;
  if (words.requestVerbs.has(syntax.lemmas[verb]!)) return true;
  return (
    (isLabel(syntax.labels[at]!, 'xcomp') || isLabel(syntax.labels[at]!, 'advcl')) &&
    syntax
      .childrenUnder(verb, 'obj')
      .some(
        (one) =>
          one > verb &&
          one < at &&
          words.contestedNouns.has(syntax.lemmas[one]!) &&
          words.requestNouns.has(syntax.lemmas[one]!),
      )
  );
};
