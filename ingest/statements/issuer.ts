import { readClause } from '../syntax/clause';
import { isLabel } from '../syntax/syntax';
import type { CueAt } from './find-cues';
import { isOutlet, speakerOf, type Setting } from './setting';

/** How many sentences before "the statement said" may name whose statement it is. */
const REACH = 3;

/**
 * "The movement issued a statement. The statement said …": who brought forth the nearest text of that name before. Gives an
 * entity index, -1 where the subject of the report is no such text or nobody is named.
 */
export const issuerOf = (setting: Setting, at: CueAt): number => {
  const { syntax, knowledge, sentences } = setting;
  const text = at.speakers[0] ?? nounOf(setting, at);
  if (text < 0 || syntax.tags[text] !== 'NOUN') return -1;
  const lemma = syntax.lemmas[text]!;
  const cue = knowledge.cues.noun(lemma);
  if (cue === undefined || syntax.child(text, 'nmod:poss') >= 0) return -1;
  const { sentence } = syntax.tokens[text]!;
  const from = sentences[Math.max(0, sentence - REACH)]!.firstToken;
  for (let token = text - 1; token >= from; token -= 1) {
    if (syntax.lemmas[token] !== lemma || syntax.tags[token] !== 'NOUN') continue;
    const verb = syntax.heads[token]!;
    if (verb < 0 || syntax.tags[verb] !== 'VERB') continue;
    const isCarried = isLabel(syntax.labels[token]!, 'obj') || ['in', 'by', 'through'].includes(syntax.caseOf(token));
    const speaker = isCarried ? speakerOf(setting, readClause(syntax, verb).subject) : -1;
    if (speaker >= 0 && !isOutlet(setting, speaker)) return speaker;
  }
  return -1;
};

/** The noun of a phrase such as "the statement said". */
const nounOf = ({ syntax }: Setting, { first, endToken }: CueAt): number => {
  for (let token = first; token < endToken; token += 1) if (syntax.tags[token] === 'NOUN') return token;
  return -1;
};
