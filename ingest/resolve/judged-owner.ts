import type { Mention } from '../analysis';
import type { MentionIndex } from '../lookup/mention-index';
import type { Pronoun } from '../lexicons/word-lists';
import { isLabel, type Syntax } from '../syntax/syntax';

/**
 * "blamed Togo for its attack", "hold Togo accountable for its war", "thanked the envoy for her work": whose deed somebody
 * is judged for is who is judged, not who judges. The mention, or -1.
 */
export const judgedOwner = (
  syntax: Syntax,
  index: MentionIndex,
  { head, sentence }: Mention,
  pronoun: Pronoun,
  judgingVerbs: ReadonlySet<string>,
): number => {
  const deed = syntax.heads[head]!;
  if (!isLabel(syntax.labels[head]!, 'nmod:poss') || deed < 0 || !/^(?:for|over)$/u.test(syntax.caseOf(deed)))
    return -1;
  const above = syntax.heads[deed]!;
  if (above < 0) return -1;
  // "hold Togo accountable for": the adjective may carry it.
  const verb = syntax.tags[above] === 'VERB' ? above : syntax.heads[above]!;
  if (verb < 0 || !judgingVerbs.has(syntax.lemmas[verb]!)) return -1;
  const judged = syntax.childrenUnder(verb, 'obj').find((one) => one > verb && one < deed);
  const found = judged === undefined ? -1 : index.headedBy(judged);
  if (found < 0 || index.mentions[found]!.sentence !== sentence) return -1;
  const { type, form } = index.mentions[found]!;
  if (form === 'pronoun') return -1;
  if (pronoun.number === 'many') return type === 'Group' ? found : -1;
  return (pronoun.gender === 'neuter') === (type !== 'Person') ? found : -1;
};
