import { smallest } from '../../graph/model/extremes';
import type { Span } from '../../graph/model/span';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { WordLists } from '../lexicons/word-lists';
import { isDefinite } from '../syntax/is-definite';
import type { Content } from './content';
import { isVerbal, type CueAt } from './find-cues';
import { targetOf } from './target';
import { spend } from '../budget';

/** Wishes are said to somebody even where no clause follows: "called for a ceasefire". */
const WANTS = new Set(['demand', 'request']);

/** What is denied or promised is said without a clause: "denied any role", "promised a recount". */
const TELLING = new Set(['deny', 'promise']);

/** The complement that carries what was said, by the complements that the cue takes. */
export const contentOf = (syntax: Syntax, at: CueAt, words: WordLists): Content | undefined => {
  spend(1);
  if (!contents.has(at)) contents.set(at, readContent(syntax, at, words));
  return contents.get(at);
};

/** Every quotation of a sentence asks for what each of its cues reports. */
const contents = new WeakMap<CueAt, Content | undefined>();

const readContent = (syntax: Syntax, at: CueAt, words: WordLists): Content | undefined =>
  clauseOrWish(syntax, at, words) ?? targetOf(syntax, at);

const clauseOrWish = (syntax: Syntax, at: CueAt, words: WordLists): Content | undefined => {
  const { cue, token } = at;
  if (cue.pos === 'phrase' && token === at.first && !isVerbal(syntax, token)) return undefined;
  const takes = new Set<string>(cue.takes);
  const children =
    cue.pos === 'noun'
      ? [...syntax.childrenOf(token), ...syntax.childrenOf(syntax.heads[token]!)]
      : syntax.childrenOf(token);
  for (const child of children) {
    if (child === token) continue;
    const label = syntax.labels[child]!;
    if (
      (takes.has('that') || takes.has('wh') || takes.has('quote')) &&
      isThatClause(syntax, child, label, cue.pos === 'noun')
    ) {
      return shrink(syntax, child, 'content-clause', at);
    }
  }
  for (const child of children) {
    const label = syntax.labels[child]!;
    if (
      takes.has('to') &&
      (isLabel(label, 'xcomp') || isLabel(label, 'advcl') || isLabel(label, 'ccomp') || isLabel(label, 'acl')) &&
      hasMark(syntax, child, 'to')
    ) {
      const content = shrink(syntax, child, 'content-infinitive', at);
      const asked = content === undefined ? -1 : askedBefore(syntax, at, content.first);
      return asked < 0 ? content : { ...content!, first: Math.max(asked, at.endToken) };
    }
    if (takes.has('ing') && isLabel(label, 'xcomp') && syntax.tokens[child]!.text.endsWith('ing')) {
      return shrink(syntax, child, 'content-gerund', at);
    }
    if (
      takes.has('for') &&
      (WANTS.has(cue.stance) || cue.codes !== undefined) &&
      (isLabel(label, 'obl') || isLabel(label, 'nmod') || isLabel(label, 'advcl')) &&
      marker(syntax, child) === 'for' &&
      // "called it a blow for the poor"
      !(takes.has('as') && syntax.child(token, 'obj') >= 0)
    ) {
      return withPlace(syntax, child, at) ?? shrink(syntax, child, 'content-for', at);
    }
  }
  if (!isMainVerb(syntax, token) && !judgesBeside(syntax, at)) return undefined;
  const danger = cue.stance === 'warn' ? dangerOf(syntax, token) : -1;
  if (danger >= 0) return shrink(syntax, danger, 'content-about', at);
  for (const child of syntax.childrenOf(token)) {
    const isWish = WANTS.has(cue.stance) || isNamedWish(syntax, child, words);
    if (takes.has('as') && !takes.has('that') && syntax.labels[child] === 'obj' && child > token) {
      const verdict = verdictOf(syntax, token, child);
      // "dismissed NAME as head of the guard" says nothing of him.
      const isRemoval = cue.stance === 'reject' && syntax.tags[child] === 'PROPN';
      if (verdict !== undefined && !isRemoval)
        return { first: syntax.spanOf(child).first, endToken: withoutMark(syntax, syntax.spanOf(verdict).endToken), rule: 'content-as' }; // prettier-ignore
    }
    if ((takes.has('of') || takes.has('on')) && syntax.labels[child] === 'obj' && child > token) {
      const charge = chargeOf(syntax, token, child, takes.has('on') ? /^(?:on|for)$/u : /^of$/u);
      if (charge > child)
        return { first: syntax.spanOf(child).first, endToken: syntax.spanOf(charge).endToken, rule: 'content-of' };
    }
    // "claimed victory", "declared victory"; "claimed the bombing" and "declared a truce" are deeds.
    const isClaim =
      (cue.certainty === 'claims' && cue.stance !== 'accuse' && !isDefinite(syntax, child)) ||
      (cue.stance === 'announce' && /^(?:victory|success|independence)$/u.test(syntax.lemmas[child]!));
    if (takes.has('np') && (isWish || isClaim || TELLING.has(cue.stance)) && syntax.labels[child] === 'obj')
      return withReceiver(syntax, child, at) ?? shrink(syntax, child, 'content-noun', at);
  }
  return undefined;
};

const withoutMark = (syntax: Syntax, endToken: number): number =>
  /^[,;:—–-]$/u.test(syntax.tokens[endToken - 1]!.text) ? endToken - 1 : endToken;

/** "urged both sides to leave": where the phrase that names who is to act starts, right before the infinitive; else -1. */
const askedBefore = (syntax: Syntax, { cue, token: verb }: CueAt, infinitive: number): number => {
  // "threatened on Wednesday to cut" asks no Wednesday.
  const takesOn = /^call\b| (?:up)?on$/u.test(cue.lemma);
  for (const child of syntax.childrenOf(verb)) {
    if (child < verb || child > infinitive || !/^(?:i?obj|obl)$/u.test(syntax.labels[child]!)) continue;
    const isAsked = syntax.labels[child] !== 'obl' || (takesOn && /^(?:on|upon)$/u.test(syntax.caseOf(child)));
    const span = syntax.spanOf(child);
    if (isAsked && span.endToken === infinitive) return span.first;
  }
  return -1;
};

/** "appealed for peace in NAME": where the tree hangs the place on the verb. */
const withPlace = (syntax: Syntax, noun: number, at: CueAt): Content | undefined => {
  const place = syntax
    .childrenUnder(at.token, 'obl')
    .find((one) => one > noun && syntax.spanOf(one).first === noun + 1);
  if (place === undefined || syntax.caseOf(place) !== 'in' || syntax.spanOf(noun).endToken !== noun + 1)
    return undefined;
  return { first: noun, endToken: syntax.spanOf(place).endToken, rule: 'content-for' };
};

/** "promised medicine to the villages", "declared victory in the vote": where the tree hangs the rest on the verb. */
const withReceiver = (syntax: Syntax, object: number, { token, endToken }: CueAt): Content | undefined => {
  const span = syntax.spanOf(object);
  const receiver = syntax.childrenUnder(token, 'obl').find((one) => syntax.spanOf(one).first === span.endToken);
  if (object < endToken || receiver === undefined || !/^(?:to|for|in|over)$/u.test(syntax.caseOf(receiver)))
    return undefined;
  return { first: span.first, endToken: syntax.spanOf(receiver).endToken, rule: 'content-noun' };
};

/** "warned of a famine", "warned villagers about the dam", "warned the people of Malta of a flood": what somebody warns of. */
const dangerOf = (syntax: Syntax, verb: number): number => {
  const isDanger = (child: number): boolean => child > verb && /^(?:of|about|against)$/u.test(marker(syntax, child));
  const own = syntax.childrenUnder(verb, 'obl').find(isDanger);
  if (own !== undefined) return own;
  const warned = syntax.childrenUnder(verb, 'obj');
  const below = warned.flatMap((one) => syntax.childrenUnder(one, 'nmod'));
  // The first "of" behind who is warned is theirs.
  const onObject = below.find((child) => isDanger(child) && marker(syntax, child) !== 'of');
  return onObject ?? below.flatMap((one) => syntax.childrenUnder(one, 'nmod')).find(isDanger) ?? -1;
};

/** "condemned the raid as a crime", "called it a crime": on the verb, or on the object where the tree hung it there. */
const verdictOf = (syntax: Syntax, verb: number, object: number): number | undefined =>
  [...syntax.childrenOf(verb), ...syntax.childrenOf(object), ...lastOf(syntax, object)].find(
    (one) =>
      one > object &&
      // "quoted NAME as saying": no verdict
      syntax.tokens[one]!.text !== 'saying' &&
      ((/^(?:obl|nmod|advcl|xcomp|acl)/u.test(syntax.labels[one]!) && marker(syntax, one) === 'as') ||
        isBareVerdict(syntax, one, object)),
  );

/** "called the vote a sham", "deemed it unacceptable": right behind the object, without "as". */
const isBareVerdict = (syntax: Syntax, token: number, object: number): boolean => {
  const { first } = syntax.spanOf(token);
  if (marker(syntax, token) !== '' || first < object + 1) return false;
  const label = syntax.labels[token]!;
  if (syntax.tags[token] === 'ADJ') return label === 'xcomp' && first === object + 1;
  if (syntax.tags[token] !== 'NOUN' || !/^(?:xcomp|obj|obl:unmarked|nmod:unmarked)$/u.test(label)) return false;
  return /^an?$/iu.test(syntax.tokens[first]!.text) && syntax.tokens[first - 1]!.text !== ',' && !/^(?:day|week|month|year|hour|minute|time)$/u.test(syntax.lemmas[token]!); // prettier-ignore
};

/** What hangs on the last noun of a phrase: "the arrest of the minister as unlawful". */
const lastOf = (syntax: Syntax, noun: number): readonly number[] =>
  syntax.childrenUnder(noun, 'nmod').flatMap((one) => syntax.childrenOf(one));

/** "accused the ministry of theft", "of hiding the report": what somebody is accused of, on the verb or on who is accused. */
const chargeOf = (syntax: Syntax, verb: number, object: number, preposition: RegExp): number =>
  [...syntax.childrenOf(verb), ...syntax.childrenOf(object)].find(
    (child) =>
      child > object &&
      /^(?:obl|nmod|advcl|acl|xcomp)/u.test(syntax.labels[child]!) &&
      preposition.test(marker(syntax, child)),
  ) ?? -1;

/** "expelled them, accusing them of spying", "who described it as a farce": a verdict said beside the main verb. */
const judgesBeside = (syntax: Syntax, { cue, token }: CueAt): boolean => {
  const label = syntax.labels[token]!;
  const isAccusing = cue.takes.includes('of') && cue.stance === 'accuse';
  // "after its president accused referees of taking bribes"
  if (isLabel(label, 'advcl') && syntax.child(token, 'nsubj') >= 0)
    return isAccusing && !/^(?:if|unless|whether)$/u.test(marker(syntax, token));
  if (isLabel(label, 'advcl') && syntax.tokens[token]!.text.endsWith('ing'))
    return isAccusing || cue.takes.includes('as');
  if (!isLabel(label, 'acl') || !(isAccusing || cue.takes.includes('as'))) return false;
  return syntax.childrenUnder(token, 'nsubj').some((one) => /^(?:who|which)$/iu.test(syntax.tokens[one]!.text));
};

/** "…, demanding X" and "as it had requested X" describe something else than a saying of their own. */
const isMainVerb = (syntax: Syntax, token: number): boolean =>
  ['root', 'conj', 'ccomp', 'parataxis'].some((label) => isLabel(syntax.labels[token]!, label)) &&
  !syntax.tokens[token]!.text.endsWith('ing');

/** "the need for a ceasefire": a wish whose object is said. */
const isNamedWish = (syntax: Syntax, noun: number, words: WordLists): boolean =>
  words.requestNouns.has(syntax.lemmas[noun]!) &&
  syntax.childrenOf(noun).some((child) => syntax.caseOf(child) === 'for' || isLabel(syntax.labels[child]!, 'acl'));

/** A clause of its own: a complement with a subject, or one joined without "that". */
const isThatClause = (syntax: Syntax, child: number, label: string, ofNoun: boolean): boolean => {
  // "told the press as he left": when, not what.
  if (isLabel(label, 'ccomp') && /^(?:as|while|after|before|since|until|because|when)$/u.test(marker(syntax, child)) && child > syntax.heads[child]!) return false; // prettier-ignore
  if (isLabel(label, 'ccomp'))
    return syntax.child(child, 'nsubj') >= 0 || syntax.child(child, 'expl') >= 0 || hasMark(syntax, child, 'that');
  return ofNoun && isLabel(label, 'acl') && hasMark(syntax, child, 'that');
};

const hasMark = (syntax: Syntax, clause: number, word: string): boolean =>
  syntax
    .childrenOf(clause)
    .some((child) => syntax.labels[child] === 'mark' && syntax.tokens[child]!.text.toLowerCase() === word);

const marker = (syntax: Syntax, child: number): string =>
  syntax.caseOf(child) ||
  (syntax
    .childrenOf(child)
    .map((one) => (syntax.labels[one] === 'mark' ? syntax.tokens[one]!.text.toLowerCase() : ''))
    .find(Boolean) ??
    '');

/** The clause without "that", the marks around it, and a reporting clause that the tree hung into it. */
const shrink = (syntax: Syntax, clause: number, rule: string, at: CueAt): Content | undefined => {
  let { first, endToken } = syntax.spanOf(clause);
  if (first <= at.token && at.token < endToken) return undefined;
  if (clause > at.token) first = Math.max(first, at.endToken);
  else endToken = Math.min(endToken, at.first);
  while (first < endToken && /^(?:that|for|[,:;"“”'‘’—–-])$/iu.test(syntax.tokens[first]!.text)) first += 1;
  if (rule === 'content-about' && /^(?:of|about|against)$/u.test(syntax.tokens[first]?.text ?? '')) first += 1;
  while (endToken > first && /^[.,;:!?"“”—–-]$/u.test(syntax.tokens[endToken - 1]!.text)) endToken -= 1;
  return endToken - first >= 2 || isOneWord(syntax, first, endToken) ? { first, endToken, rule } : undefined;
};

/** "claimed responsibility": one word that says it all. */
const isOneWord = (syntax: Syntax, first: number, endToken: number): boolean =>
  endToken - first === 1 && /^(?:responsibility|victory|innocence|neutrality)$/u.test(syntax.tokens[first]!.text);

export const spanOfTokens = (syntax: Syntax, first: number, endToken: number): Span => ({
  start: syntax.tokens[first]!.start,
  end: syntax.tokens[endToken - 1]!.end,
});

/** "X did Y, Z said": the sentence before the reporting clause, where the tree made the report an aside. */
export const contentBeforeReport = (syntax: Syntax, at: CueAt, firstToken: number): Content | undefined => {
  const { token, cue } = at;
  if (syntax.tokens[token]!.text.endsWith('ing') || isLabel(syntax.labels[token]!, 'acl')) return undefined;
  // "The state seized the mine, an act Chile rejected": words without marks are told, not rejected.
  if (!cue.takes.includes('that')) return undefined;
  const subject = smallest(
    at.speakers.map((speaker) => syntax.spanOf(speaker).first),
    token,
  );
  let comma = syntax.tokens[subject]!.text === ',' ? subject : subject - 1;
  if (comma <= firstToken || syntax.tokens[comma]!.text !== ',') return undefined;
  // "Speaking in Cairo, he said" reports nothing: a clause has a subject and a verb that it belongs to.
  const hasVerb = (): boolean => {
    for (let one = firstToken; one < comma; one += 1) {
      const verb = syntax.heads[one]!;
      const isSubject =
        /^(?:nsubj|expl|csubj)/u.test(syntax.labels[one]!) &&
        verb >= firstToken &&
        verb < comma &&
        (/^(?:VERB|AUX)$/u.test(syntax.tags[verb]!) || syntax.child(verb, 'cop') >= 0);
      if (isSubject && !/^(?:who|which|that)$/iu.test(syntax.tokens[one]!.text)) return true;
    }
    return false;
  };
  // The speaker's own phrase reports nothing: "NAME, the mayor, who has urged …, said".
  if (at.speakers.some((speaker) => speaker < comma && speaker >= firstToken)) return undefined;
  while (comma > firstToken && /^[,"”]$/u.test(syntax.tokens[comma - 1]!.text)) comma -= 1;
  return comma - firstToken >= 4 && hasVerb()
    ? { first: firstToken, endToken: comma, rule: 'content-before-report' }
    : undefined;
};
