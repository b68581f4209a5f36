import { complementOf, hasTo } from '../syntax/complements';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { Knowledge } from '../knowledge';
import { isNegated } from '../syntax/is-negated';
import { isBare } from '../syntax/is-subjunctive';
import { isPassiveVerb, type Clause } from '../syntax/clause';
import { argumentsUnder } from '../syntax/noun-arguments';
import type { Place } from './follow-path';
import type { TypedFrame } from './frames';

/** In the active, unnegated, and no deed whose request is a type of its own ("must withdraw"). */
const mustActively = (
  syntax: Syntax,
  verb: number,
  { words, frames }: Pick<Knowledge, 'words' | 'frames'>,
): boolean => {
  if (isNegated(syntax, verb) || isPassiveVerb(syntax, verb)) return false;
  const helpers = syntax.childrenUnder(verb, 'aux').map((one) => syntax.tokens[one]!.text.toLowerCase());
  // "should be ashamed": an opinion; "must be ready" asks.
  if (helpers.includes('should') && syntax.child(verb, 'cop') >= 0) return false;
  if (helpers.includes('have') || !helpers.some((word) => words.demandModals.has(word))) return false;
  return !frames.verb(syntax.lemmas[verb]!).some(({ type }) => frames.derived.some(({ event }) => event === type));
};

const STAGED =
  /^(?:panel|event|session|show|program|programme|committee|series|tournament|cup|games?|party|dinner|reception|ceremony|festival|convention|conference|summit|meeting|rally|debate|championship|site|website)$/u;

/** Neither negated nor a mere possibility. */
const isAffirmed = (syntax: Syntax, verb: number): boolean =>
  !isNegated(syntax, verb) &&
  !syntax.childrenOf(verb).some((child) => {
    const word = syntax.tokens[child]!.text.toLowerCase();
    return isLabel(syntax.labels[child]!, 'aux')
      ? /^(?:may|might|could|would|can|should|will)$/u.test(word)
      : (syntax.labels[child] === 'mark' && /^(?:if|whether)$/u.test(word)) ||
          (isLabel(syntax.labels[child]!, 'advmod') && /^(?:hardly|partly|nowhere|neither)$/u.test(word));
  });

/** "shelled the town for the first time in a year": how long is no reproach. */
const TIMES = /^(?:time|moment|minute|hour|day|night|week|month|year|decade)$/u;

const isInWords = (syntax: Syntax, verb: number, clause: Clause | undefined): boolean =>
  ['for', 'over', 'as'].some((preposition) => (clause?.prepositions.get(preposition) ?? []).some((noun) => !TIMES.test(syntax.lemmas[noun]!))) || // prettier-ignore
  syntax.childrenUnder(verb, 'advcl').some((child) => syntax.childrenUnder(child, 'mark').some((mark) => /^(?:for|as|over)$/iu.test(syntax.tokens[mark]!.text))); // prettier-ignore

/** "named him minister", "picked her as …", "chose two for …"; "as his running mate" may come out as a clause. */
const isRole = (syntax: Syntax, child: number): boolean =>
  isLabel(syntax.labels[child]!, 'xcomp') ||
  (isLabel(syntax.labels[child]!, 'obl') && ['as', 'to', 'for'].includes(syntax.caseOf(child))) ||
  (isLabel(syntax.labels[child]!, 'advcl') &&
    syntax.childrenUnder(child, 'mark').some((mark) => syntax.tokens[mark]!.text.toLowerCase() === 'as'));

/** Whether what a frame asks for beside its ends stands there. */
export const meetsNeed = (
  {
    syntax,
    lookup,
    knowledge,
  }: Pick<Place, 'syntax' | 'lookup'> & { readonly knowledge: Pick<Knowledge, 'words' | 'frames'> },
  token: number,
  needs: NonNullable<TypedFrame['needs']>,
  clause: Clause | undefined,
): boolean => {
  // The parser may hang the infinitive on the object: "urged [the king to abdicate]".
  const onObject = (clause?.object ?? [])
    .flatMap((one) => syntax.childrenUnder(one, 'acl'))
    .filter((one) => hasTo(syntax, one));
  const complements = [...complementOf(syntax, token), ...onObject];
  const infinitive = (): boolean =>
    [...complements, ...syntax.childrenUnder(token, 'acl')].some((child) => hasTo(syntax, child));
  const under = (preposition: string): boolean =>
    (clause?.prepositions.get(preposition) ?? argumentsUnder(syntax, token, preposition)).length > 0;
  switch (needs) {
    case 'complement':
      return complements.length > 0;
    case 'infinitive':
      return infinitive();
    // "directed the agency to return" leads nobody.
    case 'noInfinitive':
      return !infinitive();
    case 'complement-or-for':
      return complements.length > 0 || under('for');
    case 'infinitive-or-for':
      return infinitive() || under('for');
    case 'subjunctive':
      return complements.some((child) => isLabel(syntax.labels[child]!, 'ccomp') && isBare(syntax, child));
    case 'object':
      return (clause?.object.length ?? 0) > 0;
    case 'for':
    case 'with':
      return under(needs);
    // "replaced NAME with NAME": who does it follows nobody.
    case 'withoutWith':
      return !under('with');
    case 'agentGiven':
      return lookup.at(syntax.child(token, 'nmod:poss')) >= 0 || under('by') || under('from');
    // "said the two sides must stop": what somebody must do is asked of them.
    case 'must':
      return complements.some(
        (child) => isLabel(syntax.labels[child]!, 'ccomp') && mustActively(syntax, child, knowledge),
      );
    // "said the militia was not responsible", "… could be": blames nobody.
    case 'affirmed':
      return complements.some((child) => isLabel(syntax.labels[child]!, 'ccomp') && isAffirmed(syntax, child));
    // "attacked him for his remarks", "slammed it as cruel": with words; without those, with arms.
    case 'inWords':
      return isInWords(syntax, token, clause);
    case 'notInWords':
      return !isInWords(syntax, token, clause);
    // "hosted a panel", "convened a session": what is held is no guest.
    case 'noStage':
      return !(clause?.object ?? []).some((one) => STAGED.test(syntax.lemmas[one]!));
    // "is under US sanctions"
    case 'underUnder':
      return syntax.caseOf(token) === 'under';
    // "called for Togo to act", not "to be expelled"
    case 'actively':
      return [...complements, ...syntax.childrenUnder(token, 'acl')].some(
        (child) => hasTo(syntax, child) && !isPassiveVerb(syntax, child),
      );
    case 'underAt':
      return syntax.caseOf(token) === 'at';
    case 'negated':
      return isNegated(syntax, token);
    case 'roleComplement':
      return syntax.childrenOf(token).some((child) => isRole(syntax, child));
  }
};
