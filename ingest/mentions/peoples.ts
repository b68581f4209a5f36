import type { Mention } from '../analysis';
import { isLabel, type Syntax } from '../syntax/syntax';
import { makeMention } from './make-mention';
import { climbWhile } from '../syntax/climb';

/**
 * "ethnic Albanians", "Croatian Serbs", "killed three Gambians": people of a nation who are a group, where neither their
 * country nor its government can be meant; and "the Gambians" who shell a town where Gambian troops have just been named.
 * `harmsPeople` knows the verbs that are done to people alone, `isOfArms` those that forces do.
 */
export const peoplesAsGroups = (
  syntax: Syntax,
  mentions: readonly Mention[],
  harmsPeople: (verb: number) => boolean,
  isOfArms: (verb: number) => boolean,
): Mention[] => {
  const { tokens } = syntax;
  const endingAt = new Map(mentions.map((mention) => [mention.endToken, mention]));
  /** Where the first forces of a country stand in a sentence. */
  const forces = new Map<string, number>();
  for (const { kind, iso, sentence, first } of mentions) {
    const key = `${iso} ${sentence}`;
    if (kind === 'armed forces') forces.set(key, Math.min(first, forces.get(key) ?? first));
  }
  return mentions.map((mention) => {
    const { first, endToken, head, isDemonym, iso, type } = mention;
    if (!isDemonym || type !== 'Country' || iso === undefined || endToken - first !== 1) return mention;
    if (!/[^is]s$/u.test(tokens[head]!.text)) return mention;
    const before = endingAt.get(first);
    const isMixed = before?.isDemonym === true && before.iso !== iso && before.sentence === mention.sentence;
    const verb = syntax.labels[head] === 'nsubj' ? syntax.heads[head]! : -1;
    if (isOfArms(verb) && tokens[first - 1]?.text.toLowerCase() === 'the') {
      const isNamed = [mention.sentence, mention.sentence - 1].some(
        (sentence) => (forces.get(`${iso} ${sentence}`) ?? first) < first,
      );
      if (isNamed) return makeMention(syntax, { first, endToken, head, form: 'nominal', type: 'Group', iso, isDemonym: true, kind: 'armed forces' }); // prettier-ignore
    }
    const isEthnic = tokens[first - 1]?.text.toLowerCase() === 'ethnic';
    if (!isMixed && !isEthnic && !harmsPeople(harmerOf(syntax, head))) return mention;
    const start = isMixed ? before.first : isEthnic ? first - 1 : first;
    return makeMention(syntax, {
      first: start,
      endToken,
      head,
      form: 'nominal',
      type: 'Group',
      iso,
      kind: 'community',
    });
  });
};

/** The verb whose object, or passive subject, the people are, through "dozens of"; -1 where there is none. */
const harmerOf = (syntax: Syntax, head: number): number => {
  const goesOn = (one: number): boolean => isLabel(syntax.labels[one]!, 'nmod') ? syntax.caseOf(one) === 'of' : isLabel(syntax.labels[one]!, 'conj'); // prettier-ignore
  const at = climbWhile(syntax, head, goesOn);
  return isLabel(syntax.labels[at]!, 'obj') || syntax.labels[at] === 'nsubj:pass' ? syntax.heads[at]! : -1;
};
