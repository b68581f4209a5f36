import { firstUpwards } from '../syntax/climb';
import { hasSubject, isNominal, rootOf } from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';

/** A form that can be finite by itself: not "-ing", not after "to". */
const isFiniteForm = (draft: DraftTree, verb: number): boolean =>
  !draft.text(verb).endsWith('ing') && draft.text(verb - 1).toLowerCase() !== 'to';

/** Also "that the ministry end curbs", "NAME and a deputy held talks": a verb that the parser took for an adjective of its object. The verb takes the noun's place, and the noun is its object. */
export const freeVerb: Repair = {
  name: 'free-verb',
  example: 'the officials have shared evidence',
  at: { tags: ['VERB'], labels: /^(?:amod|compound)$/u },
  run: (draft, verb) => {
    const { heads, labels, tags, firstToken } = draft;
    const noun = heads[verb]!;
    if (noun < verb || !isFiniteForm(draft, verb)) return;
    const isClause = hasSubject(draft, verb) || draft.has(verb, /^aux$/u);
    const root = rootOf(draft, noun);
    const before = /^(?:both|all|each|also)$/u.test(draft.text(verb - 1)) ? verb - 2 : verb - 1;
    const follows = before >= firstToken && isNominal(draft, before) && isNominal(draft, root) && root < verb;
    if (!isClause && (freeCounted(draft, verb, noun) || freeBehindApposition(draft, verb, noun))) return;
    if (!isClause && !(follows && !draft.has(root, /^cop$/u))) return;
    const governor = heads[noun]!;
    if (!isClause) {
      placeAtRoot(draft, verb, root);
      if (noun !== root) draft.attach(noun, verb, 'obj');
      return;
    }
    // "The ministry announced Wednesday it would": a day hangs on the clause that it parts from its governor.
    const isDay =
      governor > noun && tags[governor] === 'VERB' && /^obl/u.test(labels[noun]!) && !draft.has(noun, /^case$/u);
    const below = isDay ? governor : noun;
    draft.exchange(verb, below, isDay ? 'ccomp' : 'obj');
    if (draft.has(verb, /^mark$/u) || !isDay) draft.relabel(verb, clauseLabel(labels[verb]!));
    for (const child of draft.children(noun)) {
      if (child >= verb) continue;
      draft.attach(child, verb);
      if (isNominal(draft, child)) draft.relabel(child, hasSubject(draft, verb) ? 'obl' : 'nsubj');
    }
    if (isDay) draft.attach(noun, verb, 'obl:unmarked');
  },
};

/** "All three deny involvement": a verb between a number and a noun that a clause is made of. */
const freeCounted = (draft: DraftTree, verb: number, noun: number): boolean => {
  const { heads, labels, tags } = draft;
  const subject = verb - 1;
  if (!/^(?:ccomp|root|parataxis)$/u.test(labels[noun]!) || tags[subject] !== 'NUM' || heads[subject] !== noun) return false; // prettier-ignore
  if (draft.has(noun, /^(?:nsubj|cop|case)/u)) return false;
  draft.exchange(verb, noun, 'obj');
  draft.attach(subject, verb, 'nsubj');
  for (const child of draft.children(noun)) if (child < verb) draft.attach(child, subject);
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
  draft.exchange(verb, noun, 'obj');
  draft.attach(subject, verb, 'nsubj');
  for (const child of draft.children(noun)) if (child < verb) draft.attach(child, subject);
  return true;
};

const clauseLabel = (label: string): string => (/^(?:obj|obl|nsubj|iobj)/u.test(label) ? 'ccomp' : label);

/** The verb becomes the root, the noun that was it the subject; what stood behind the verb goes along. */
const placeAtRoot = (draft: DraftTree, verb: number, root: number): void => {
  const { labels } = draft;
  draft.exchange(verb, root, 'nsubj');
  for (const child of draft.children(root)) {
    if (child > verb && /^(?:punct|obl|advcl|parataxis|ccomp|conj)/u.test(labels[child]!)) draft.attach(child, verb);
  }
};

/** Also "NAME, a group backed by Togo, captured the town": a full sentence whose only verb hangs on its subject. A participle behind its noun has no object. */
export const verbForRoot: Repair = {
  name: 'verb-for-root',
  example: 'Nurses from two clinics donated and delivered goods',
  at: {},
  run: (draft, _segment, words) => {
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
      if (loose < 0 && words.isPast(draft, token) && heads[token] === rootOf(draft, token)) loose = token;
    }
    const verb = found >= 0 ? found : loose;
    if (verb < 0) return;
    const root = rootOf(draft, verb);
    if (isNominal(draft, root) && root < verb && !draft.has(root, /^(?:case|cop|nsubj)/u))
      placeAtRoot(draft, verb, root);
  },
};

/** Whether the word stands in a clause of its own: a relative one, or one that a conjunction opens. */
const isBelowClause = (draft: DraftTree, token: number): boolean => {
  const opens = (at: number): boolean => /^(?:acl:relcl|ccomp)$/u.test(draft.labels[at]!) || draft.has(at, /^mark$/u);
  return firstUpwards(draft, token, opens) >= 0;
};

/** Arguments that hang on an auxiliary belong to its verb. */
export const emptyAuxiliary: Repair = {
  name: 'empty-auxiliary',
  example: 'The company has once again',
  at: { tags: ['AUX'], labels: /^aux/u },
  run: (draft, auxiliary) => {
    const { heads, labels, tags } = draft;
    const verb = heads[auxiliary]!;
    if (verb < 0 || tags[verb] !== 'VERB') return;
    for (const child of draft.children(auxiliary)) if (labels[child] !== 'fixed') draft.attach(child, verb);
  },
};

/** The tree may take the verb for what they are; they are about to do it. */
export const raiseImminent: Repair = {
  name: 'raise-imminent',
  example: 'officials are about to restore',
  at: { tags: ['ADP'] },
  run: (draft, about) => {
    const { heads, tags } = draft;
    const verb = heads[about]!;
    if (draft.text(about).toLowerCase() !== 'about' || draft.text(about + 1) !== 'to' || verb < about) return;
    if (tags[verb] !== 'VERB' || heads[about + 1] !== verb || !draft.has(verb, /^cop$/u)) return;
    draft.exchange(about, verb, 'xcomp');
    draft.retag(about, 'ADJ');
    for (const child of draft.children(verb))
      if (child < about || (child > verb && tags[child] === 'PUNCT')) draft.attach(child, about);
  },
};
