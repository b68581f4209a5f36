import { readClause } from '../syntax/clause';
import { isLabel, type Syntax } from '../syntax/syntax';
import { TARGET } from '../lookup/entity-lookup';
import type { Content } from './content';
import type { CueAt } from './find-cues';

/** What is told of a thing by saying it; of what is praised or blamed only a longer phrase says anything. */
const TELLING = new Set(['neutral', 'announce', 'praise', 'criticise', 'welcome']);

/** "NAME's death was announced by the club", "NAME was reported by the media to have left": what is told stands before, or behind the agent. */
export const passiveReport = (syntax: Syntax, { cue, token, speakers }: CueAt): Content | undefined => {
  if (cue.pos !== 'verb' || !TELLING.has(cue.stance) || !(cue.takes.includes('np') || cue.takes.includes('that')))
    return undefined;
  const [agent] = speakers;
  const clause = readClause(syntax, token);
  if (!clause.isPassive || agent === undefined || agent < token || !['root', 'conj', 'ccomp', 'parataxis'].some((label) => isLabel(syntax.labels[token]!, label))) return undefined; // prettier-ignore
  const behind = syntax.spanOf(agent).endToken;
  const infinitive = [...syntax.childrenOf(token), ...syntax.childrenOf(agent)].find(
    (child) =>
      child > agent && syntax.tokens[syntax.spanOf(child).first]!.text === 'to' && syntax.tags[child] === 'VERB',
  );
  if (infinitive !== undefined && cue.takes.includes('that'))
    return { first: syntax.spanOf(infinitive).first, endToken: Math.max(behind, syntax.spanOf(infinitive).endToken), rule: 'content-infinitive' }; // prettier-ignore
  const subject = syntax.child(token, 'nsubj:pass');
  if (subject < 0 || syntax.tags[subject] !== 'NOUN' || !cue.takes.includes('np')) return undefined;
  const { first, endToken } = syntax.spanOf(subject);
  const least = cue.stance === 'announce' || cue.stance === 'neutral' ? 2 : 4;
  return endToken - first >= least ? { first, endToken, rule: TARGET } : undefined;
};
