import type { Knowledge } from '../knowledge';
import { isLabel, type Syntax } from '../syntax/syntax';

/** "the fire service said that", "according to state television": a body without a name that the article has something from. */
export const isSource = (syntax: Syntax, noun: number, { cues, words }: Knowledge): boolean => {
  // "the group" points back to one that has a name.
  if (words.genericGroups.has(syntax.lemmas[noun]!)) return false;
  if (syntax.caseOf(noun) === 'according') return true;
  const verb = syntax.heads[noun]!;
  const isUnderPreposition = syntax.caseOf(noun) !== '' && syntax.labels[noun] !== 'obl:agent';
  if (verb < 0 || isUnderPreposition || syntax.tags[verb] !== 'VERB') return false;
  // Of two subjects the tree has taken one for the other's.
  const isTeller =
    (isLabel(syntax.labels[noun]!, 'nsubj') && syntax.childrenUnder(verb, 'nsubj').length === 1) ||
    syntax.labels[noun] === 'obl:agent';
  const cue = isTeller && syntax.labels[noun] !== 'nsubj:pass' ? cues.verb(syntax.lemmas, verb)?.cue : undefined;
  return cue !== undefined && cue.certainty !== 'wants' && (cue.takes.includes('that') || cue.takes.includes('quote'));
};
