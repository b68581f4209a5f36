import { rootOf, type DraftTree, isNominal } from './draft-tree';

const hasSubject = (draft: DraftTree, verb: number): boolean => draft.has(verb, /^(?:nsubj|csubj|expl)/u);

/** A form that can be finite by itself: not "-ing", not after "to". */
const isFiniteForm = (draft: DraftTree, verb: number): boolean =>
  !draft.text(verb).endsWith('ing') && draft.text(verb - 1).toLowerCase() !== 'to';

/**
 * "the officials have shared evidence", "that the ministry end curbs", "NAME and a deputy held talks": a verb that the
 * parser took for an adjective of its object. The verb takes the noun's place, and the noun is its object.
 */
export const freeVerb = (draft: DraftTree, verb: number): void => {
  const { heads, labels, tags, firstToken } = draft;
  const noun = heads[verb]!;
  if (!/^(?:amod|compound)$/u.test(labels[verb]!) || noun < verb || !isFiniteForm(draft, verb)) return;
  const isClause = hasSubject(draft, verb) || draft.has(verb, /^aux$/u);
  const root = rootOf(draft, noun);
  const before = /^(?:both|all|each|also)$/u.test(draft.text(verb - 1)) ? verb - 2 : verb - 1;
  const follows = before >= firstToken && isNominal(draft, before) && isNominal(draft, root) && root < verb;
  if (!isClause && (freeCounted(draft, verb, noun) || freeBehindApposition(draft, verb, noun))) return;
  if (!isClause && !(follows && !draft.has(root, /^cop$/u))) return;
  const governor = heads[noun]!;
  if (!isClause) {
    placeAtRoot(draft, verb, root);
    if (noun !== root) {
      draft.attach(noun, verb);
      labels[noun] = 'obj';
    }
    return;
  }
  // "The ministry announced Wednesday it would": a day hangs on the clause that it parts from its governor.
  const isDay =
    governor > noun && tags[governor] === 'VERB' && /^obl/u.test(labels[noun]!) && !draft.has(noun, /^case$/u);
  const below = isDay ? governor : noun;
  draft.attach(verb, heads[below]!);
  labels[verb] =
    labels[below] === 'root'
      ? 'root'
      : draft.has(verb, /^mark$/u) || isDay === false
        ? clauseLabel(labels[below]!)
        : labels[below]!;
  for (const child of draft.children(noun)) {
    if (child >= verb || child === verb) continue;
    draft.attach(child, verb);
    if (isNominal(draft, child)) labels[child] = hasSubject(draft, verb) ? 'obl' : 'nsubj';
  }
  draft.attach(noun, verb);
  labels[noun] = isDay ? 'obl:unmarked' : 'obj';
  if (!isDay) return;
  draft.attach(governor, verb);
  labels[governor] = 'ccomp';
};

/** "All three deny involvement": a verb between a number and a noun that a clause is made of. */
const freeCounted = (draft: DraftTree, verb: number, noun: number): boolean => {
  const { heads, labels, tags } = draft;
  const subject = verb - 1;
  if (!/^(?:ccomp|root|parataxis)$/u.test(labels[noun]!) || tags[subject] !== 'NUM' || heads[subject] !== noun) return false; // prettier-ignore
  if (draft.has(noun, /^(?:nsubj|cop|case)/u)) return false;
  draft.attach(verb, heads[noun]!);
  labels[verb] = labels[noun]!;
  draft.attach(subject, verb);
  labels[subject] = 'nsubj';
  for (const child of draft.children(noun)) if (child < verb) draft.attach(child, subject);
  draft.attach(noun, verb);
  labels[noun] = 'obj';
  return true;
};

/** "Nigeria's EFCC, an agency, arrested NAME": a root with the verb for its adjective and the subject among its words. */
const freeBehindApposition = (draft: DraftTree, verb: number, noun: number): boolean => {
  const { heads, labels, text, firstToken } = draft;
  if (heads[noun]! >= 0 || text(verb - 1) !== ',' || verb - 2 < firstToken || !/ed$/u.test(text(verb))) return false;
  const subject = [...draft.children(verb), ...draft.children(noun)]
    .filter(
      (child) => child < verb && isNominal(draft, child) && !/^(?:nmod:poss|compound|flat)$/u.test(labels[child]!),
    )
    .find((child) => !draft.has(child, /^case$/u) && !/^['’]s?$/u.test(text(child + 1)));
  if (subject === undefined || draft.has(noun, /^(?:cop|nsubj)/u)) return false;
  draft.attach(verb, -1);
  labels[verb] = 'root';
  draft.attach(subject, verb);
  labels[subject] = 'nsubj';
  for (const child of draft.children(noun)) if (child < verb && child !== subject) draft.attach(child, subject);
  draft.attach(noun, verb);
  labels[noun] = 'obj';
  return true;
};

const clauseLabel = (label: string): string => (/^(?:obj|obl|nsubj|iobj)/u.test(label) ? 'ccomp' : label);

/** The verb becomes the root, the noun that was it the subject; what stood behind the verb goes along. */
const placeAtRoot = (draft: DraftTree, verb: number, root: number): void => {
  const { labels } = draft;
  draft.attach(verb, -1);
  labels[verb] = 'root';
  for (const child of draft.children(root)) {
    if (child > verb && /^(?:punct|obl|advcl|parataxis|ccomp|conj)/u.test(labels[child]!)) draft.attach(child, verb);
  }
  draft.attach(root, verb);
  labels[root] = 'nsubj';
};

/**
 * "Nurses from two clinics donated and delivered goods", "NAME, a group backed by Togo, captured the town": a full sentence
 * whose only verb hangs on its subject. A participle behind its noun has no object.
 */
export const verbForRoot = (draft: DraftTree, isPast: (token: number) => boolean): void => {
  const { heads, labels, tags, firstToken, endToken } = draft;
  if (draft.text(endToken - 1) !== '.') return;
  let loose = -1;
  let found = -1;
  for (let token = firstToken; token < endToken; token += 1) {
    if (tags[token] === 'AUX' && !isBelowClause(draft, token)) return;
    if (tags[token] !== 'VERB') continue;
    if (heads[token]! < 0) return;
    if (hasSubject(draft, token) && !isBelowClause(draft, token)) return;
    const isLoose = labels[token] === 'acl' && isFiniteForm(draft, token) && draft.text(token + 1) !== 'by';
    const before = draft.text(token - 1) === ',' ? token - 2 : token - 1;
    if (
      !isLoose ||
      draft.has(token, /^mark$/u) ||
      before < firstToken ||
      !(isNominal(draft, before) || tags[before] === 'ADV')
    )
      continue;
    if (found < 0 && draft.has(token, /^(?:obj|conj)$/u)) found = token;
    if (loose < 0 && isPast(token) && heads[token] === rootOf(draft, token)) loose = token;
  }
  const verb = found >= 0 ? found : loose;
  if (verb < 0) return;
  const root = rootOf(draft, verb);
  if (isNominal(draft, root) && root < verb && !draft.has(root, /^(?:case|cop|nsubj)/u)) placeAtRoot(draft, verb, root);
};

/** Whether the word stands in a clause of its own: a relative one, or one that a conjunction opens. */
const isBelowClause = (draft: DraftTree, token: number): boolean => {
  for (let at = token; at >= 0; at = draft.heads[at]!) {
    const label = draft.labels[at]!;
    if (label === 'acl:relcl' || label === 'ccomp' || draft.has(at, /^mark$/u)) return true;
  }
  return false;
};

/** "The company has once again": arguments that hang on an auxiliary belong to its verb. */
export const emptyAuxiliary = (draft: DraftTree, auxiliary: number): void => {
  const { heads, labels, tags } = draft;
  const verb = heads[auxiliary]!;
  if (verb < 0 || tags[verb] !== 'VERB' || !/^aux/u.test(labels[auxiliary]!)) return;
  for (const child of draft.children(auxiliary)) if (labels[child] !== 'fixed') draft.attach(child, verb);
};

/** "The charity operating in Goma said": a participle without an auxiliary is no clause with a subject of its own. */
export const lowerParticiple = (draft: DraftTree, verb: number): void => {
  const { heads, labels, tags } = draft;
  const main = heads[verb]!;
  if (!draft.text(verb).endsWith('ing') || draft.has(verb, /^(?:aux|mark)/u) || main < verb) return;
  if (tags[main] !== 'VERB' || !/^(?:ccomp|advcl|csubj)$/u.test(labels[verb]!) || hasSubject(draft, main)) return;
  const subject = draft.children(verb).find((child) => labels[child] === 'nsubj' && child < verb);
  if (subject === undefined || draft.hasComma(subject, main)) return;
  draft.attach(subject, main);
  labels[subject] = 'nsubj';
  draft.attach(verb, subject);
  labels[verb] = 'acl';
};

/**
 * "its call that Togo's government grant the majority more rights": a noun has no object; the noun right before it is its
 * subject. "that the Danish government end curbs": a clause whose predicate is a noun without "be" has its verb before it.
 */
export const verbOfContent = (draft: DraftTree, noun: number, isVerb: (token: number) => boolean): void => {
  const { heads, labels, tags } = draft;
  if (!/^(?:acl|ccomp)/u.test(labels[noun]!)) return;
  const subjectOf = (verb: number): number =>
    isNominal(draft, verb - 1) && heads[verb - 1] === verb && labels[verb - 1] === 'compound' ? verb - 1 : -1;
  const that = draft.children(noun).find((child) => child < noun && draft.text(child).toLowerCase() === 'that');
  if (that === undefined || draft.has(noun, /^cop$/u)) return;
  const before = noun - 1;
  let verb = -1;
  if (draft.has(noun, /^obj$/u) && subjectOf(noun) > that) verb = noun;
  else if (tags[before] === 'NOUN' && labels[before] === 'nsubj' && heads[before] === noun && subjectOf(before) > that)
    verb = before;
  if (verb < 0 || !isVerb(verb)) return;
  const subject = subjectOf(verb);
  if (verb !== noun) {
    for (const child of draft.children(noun)) if (child < verb) draft.attach(child, verb);
    draft.attach(verb, heads[noun]!);
    draft.attach(noun, verb);
    labels[verb] = labels[noun]!;
    labels[noun] = 'obj';
  }
  for (const child of draft.children(verb)) if (child < subject && child !== that) draft.attach(child, subject);
  tags[verb] = 'VERB';
  labels[subject] = 'nsubj';
  labels[that] = 'mark';
  if (labels[verb] === 'acl:relcl') labels[verb] = 'acl';
};

/** "officials are about to restore": the tree may take the verb for what they are; they are about to do it. */
export const raiseImminent = (draft: DraftTree, about: number): void => {
  const { heads, labels, tags } = draft;
  const verb = heads[about]!;
  if (draft.text(about).toLowerCase() !== 'about' || draft.text(about + 1) !== 'to' || verb < about) return;
  if (tags[verb] !== 'VERB' || heads[about + 1] !== verb || !draft.has(verb, /^cop$/u)) return;
  draft.attach(about, heads[verb]!);
  labels[about] = labels[verb]!;
  tags[about] = 'ADJ';
  for (const child of draft.children(verb))
    if (child < about || (child > verb && tags[child] === 'PUNCT')) draft.attach(child, about);
  draft.attach(verb, about);
  labels[verb] = 'xcomp';
};
