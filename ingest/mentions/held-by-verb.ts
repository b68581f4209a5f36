import type { WordLists } from '../lexicons/word-lists';
import type { MentionIndex } from '../lookup/mention-index';
import { climbWhile } from '../syntax/climb';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { Held } from './held';
import type { RolePhrase } from './role-phrase';

type Verbs = Pick<WordLists, 'namingVerbs' | 'nominatingVerbs' | 'servingVerbs' | 'leavingVerbs' | 'postNouns' | 'holdingVerbs'>; // prettier-ignore

/**
 * Whose office the sentence's verb says it is: "NAME is the head of X", "served as head of X", "held the post of head",
 * "resigned as head", "named NAME head", "nominated NAME to be head". The tense says whether it is held still.
 */
export const heldByVerb = (
  syntax: Syntax,
  phrase: RolePhrase,
  index: MentionIndex,
  words: Verbs,
): Held | undefined => copula(syntax, phrase, index) ?? served(syntax, phrase, index, words) ?? named(syntax, phrase, index, words); // prettier-ignore

/** "NAME is the head of X", "NAME, who was the minister until last year". */
const copula = (syntax: Syntax, { head }: RolePhrase, index: MentionIndex): Held | undefined => {
  const verb = syntax.child(head, 'cop');
  if (verb < 0 || syntax.tokens[verb]!.text.toLowerCase() === 'be') return undefined;
  const found = heldBy(syntax, index, subjectOf(syntax, head), head);
  if (found === undefined) return undefined;
  return isOver(syntax, head, verb) ? { ...found, isFormer: true } : found;
};

/** "NAME serves as head of X", "resigned as head of X", "holds the post of head of X". */
const served = (syntax: Syntax, { head }: RolePhrase, index: MentionIndex, words: Verbs): Held | undefined => {
  const above = syntax.heads[head]!;
  if (above < 0) return undefined;
  const lemma = syntax.lemmas[above]!;
  const isPost = words.postNouns.has(lemma) && /^(?:of|as)$/u.test(syntax.caseOf(head)) && isLabel(syntax.labels[above]!, 'obj'); // prettier-ignore
  const verb = isPost ? syntax.heads[above]! : above;
  const isAs = isUnderAs(syntax, head) && /^(?:obl|xcomp|obj)/u.test(syntax.labels[head]!);
  const verbLemma = syntax.lemmas[verb]!;
  const isLeft = isPost
    ? words.leavingVerbs.has(verbLemma)
    : isAs && words.leavingVerbs.has(verbLemma) && !words.servingVerbs.has(verbLemma);
  const isServed = isPost
    ? words.holdingVerbs.has(verbLemma)
    : words.servingVerbs.has(verbLemma) && (isAs || (/^(?:become|remain)$/u.test(verbLemma) && /^(?:xcomp|obj)$/u.test(syntax.labels[head]!))); // prettier-ignore
  if (!isLeft && !isServed) return undefined;
  const by = syntax.heads[verb]!;
  // "nominated NAME to serve as head": who is named serves.
  const isGiven = by >= 0 && words.namingVerbs.has(syntax.lemmas[by]!) && /^(?:xcomp|advcl|acl)/u.test(syntax.labels[verb]!); // prettier-ignore
  const found = heldBy(syntax, index, isGiven ? givenTo(syntax, by) : subjectOf(syntax, verb), verb);
  if (found === undefined) return undefined;
  if (isGiven) return words.nominatingVerbs.has(syntax.lemmas[by]!) ? { ...found, isFuture: true } : found;
  if (isLeft) return found.isFuture ? { ...found, isFuture: false } : { ...found, isFormer: isPast(syntax, verb) };
  return !/^(?:become|take|resume|assume|return|remain)$/u.test(verbLemma) && isOver(syntax, verb, verb)
    ? { ...found, isFormer: true }
    : found;
};

/** "named NAME finance minister", "NAME was appointed head of X": who is given the office. */
const named = (syntax: Syntax, phrase: RolePhrase, index: MentionIndex, words: Verbs): Held | undefined => {
  const isJoinedNoun = (one: number): boolean => isLabel(syntax.labels[one]!, 'conj') && syntax.tags[syntax.heads[one]!] === 'NOUN'; // prettier-ignore
  const at = climbWhile(syntax, phrase.head, isJoinedNoun);
  const verb = syntax.heads[at]!;
  if (verb < 0 || !words.namingVerbs.has(syntax.lemmas[verb]!) || verb > phrase.head) return undefined;
  const isOffice =
    /^(?:xcomp|obj|obl)/u.test(syntax.labels[at]!) &&
    (/^(?:|as|to)$/u.test(syntax.caseOf(at)) || isUnderAs(syntax, at));
  if (!isOffice) return undefined;
  const holder = givenTo(syntax, verb);
  const mention = holder < 0 || holder === at ? -1 : index.headedBy(holder);
  if (mention < 0 || index.mentions[mention]!.type !== 'Person' || index.mentions[mention]!.form !== 'name') return undefined; // prettier-ignore
  return { mention, rule: 'holder-named', isFuture: words.nominatingVerbs.has(syntax.lemmas[verb]!) };
};

/** "sworn in as head": the parser hangs both words on the noun. */
const isUnderAs = (syntax: Syntax, noun: number): boolean =>
  syntax.childrenUnder(noun, 'case').some((child) => syntax.tokens[child]!.text === 'as');

/** To whom a verb gives an office. */
const givenTo = (syntax: Syntax, verb: number): number => {
  const isParticiple = isLabel(syntax.labels[verb]!, 'acl');
  if (syntax.child(verb, 'aux:pass') < 0 && !isParticiple) return syntax.child(verb, 'obj');
  return isParticiple && syntax.child(verb, 'nsubj') < 0 ? syntax.heads[verb]! : subjectOf(syntax, verb);
};

/** The subject of a verb or predicate; of a relative clause, what it explains; of a participle, its noun. */
const subjectOf = (syntax: Syntax, verb: number): number => {
  const subject = syntax.child(verb, 'nsubj');
  const isClause = isLabel(syntax.labels[verb]!, 'acl');
  if (subject < 0) return isClause && /ing$/u.test(syntax.tokens[verb]!.text) ? syntax.heads[verb]! : -1;
  return isClause && /^(?:who|that)$/iu.test(syntax.tokens[subject]!.text) ? syntax.heads[verb]! : subject;
};

const heldBy = (syntax: Syntax, index: MentionIndex, holder: number, verb: number): Held | undefined => {
  // "NAME, a politician who served as head"
  const isDescribed = holder >= 0 && index.headedBy(holder) < 0 && isLabel(syntax.labels[holder]!, 'appos');
  const mention = holder < 0 ? -1 : index.headedBy(isDescribed ? syntax.heads[holder]! : holder);
  if (mention < 0 || index.mentions[mention]!.type !== 'Person') return undefined;
  const modals = helpersOf(syntax, verb);
  if (modals.some((one) => /^(?:not|n['’]t|never|no|no longer|may|might|could|should|can|must|would)$/u.test(one))) return undefined; // prettier-ignore
  return { mention, rule: 'holder-copula', isFuture: modals.some((one) => /^(?:will|shall|['’]ll)$/u.test(one)) };
};

/** Auxiliaries and negations, in lower case, of a verb or predicate and of a verb that it stands under. */
const helpersOf = (syntax: Syntax, verb: number): string[] =>
  [verb, isLabel(syntax.labels[verb]!, 'acl') ? -1 : syntax.heads[verb]!]
    .filter((one) => one >= 0)
    .flatMap((one) => syntax.childrenOf(one))
    .filter(
      (child) =>
        isLabel(syntax.labels[child]!, 'aux') || /^(?:not|n['’]t|never|no)$/iu.test(syntax.tokens[child]!.text),
    ) // prettier-ignore
    .map((child) => syntax.tokens[child]!.text.toLowerCase());

const isPast = ({ tokens, lemmas }: Syntax, verb: number): boolean => {
  const text = tokens[verb]!.text.toLowerCase();
  return text === 'was' || (!/(?:ing|s)$/u.test(text) && text !== 'are' && text !== lemmas[verb]);
};

/** Past tense outside of reported speech: "was the head of X", "served as head"; not "has served", "said he was the head". */
const isOver = (syntax: Syntax, predicate: number, verb: number): boolean => {
  if (helpersOf(syntax, predicate).some((one) => /^(?:has|have|['’]ve)$/u.test(one))) return false;
  return isPast(syntax, verb) && !isLabel(syntax.labels[predicate]!, 'ccomp');
};
