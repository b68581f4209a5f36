import { type DraftTree, headOfName, isNominal, isFinite, isUnder, CONJUNCTION, verbFrom } from './draft-tree';

/**
 * "after the country's minister NAME talked": what stands before "'s" belongs to the noun or name behind it, and no clause
 * hangs on it; the clause takes the place that the owner had.
 */
export const lowerOwner = (draft: DraftTree, mark: number): void => {
  const { heads, labels, tags, endToken, text } = draft;
  const owner = heads[mark]!;
  if (owner < 0 || !/^['’]s?$/u.test(text(mark)) || mark !== lastOfName(draft, owner) + 1) return;
  if (labels[owner] === 'nmod:poss' && tags[heads[owner]!] !== 'VERB') return;
  let owned = mark + 1;
  while (owned < endToken && /^(?:ADJ|NUM|ADV)$/u.test(tags[owned]!)) owned += 1;
  if (owned >= endToken || !isNominal(draft, owned)) return;
  // "country's chief negotiator": up to the last noun of the phrase.
  owned = headOfName(draft, owned);
  while (/^(?:compound|amod|nmod:desc)$/u.test(labels[owned]!) && heads[owned]! > owned) owned = heads[owned]!;
  if (!isNominal(draft, owned)) return;
  if (isUnder(draft, owned, owner)) {
    let top = owned;
    while (heads[top] !== owner) top = heads[top]!;
    draft.attach(top, heads[owner]!);
    labels[top] = labels[owner]!;
  }
  draft.attach(owner, owned);
  labels[owner] = 'nmod:poss';
};

const lastOfName = ({ heads, labels, endToken }: DraftTree, head: number): number => {
  let last = head;
  while (last + 1 < endToken && heads[last + 1] === head && labels[last + 1] === 'flat') last += 1;
  return last;
};

/** "after/ADP < criticism, talked < after": a preposition governs nothing; it marks the clause that hangs on it. */
export const markClause = (draft: DraftTree, preposition: number): void => {
  const { heads, labels, tags, text } = draft;
  if (!CONJUNCTION.test(text(preposition)) || !/^(?:nmod|obl|advcl|acl)$/u.test(labels[preposition]!)) return;
  const verb = draft
    .children(preposition)
    .find((child) => child > preposition && tags[child] === 'VERB' && draft.has(child, /^nsubj/u));
  const main = verbFrom(draft, heads[preposition]!);
  if (verb === undefined || main < 0) return;
  draft.attach(verb, main);
  labels[verb] = 'advcl';
  draft.attach(preposition, verb);
  labels[preposition] = 'mark';
};

/** "imposed sanctions after the soldiers detained NAME": a noun with a finite verb and its object right behind is a subject. */
export const clauseBehindNoun = (draft: DraftTree, preposition: number): void => {
  const { heads, labels, tags, text } = draft;
  const noun = heads[preposition]!;
  const verb = noun + 1;
  if (!CONJUNCTION.test(text(preposition)) || labels[preposition] !== 'case' || noun < preposition) return;
  if (tags[noun] !== 'NOUN' || tags[verb] !== 'VERB' || !isFinite(draft, verb) || isUnder(draft, noun, verb)) return;
  if (!draft.has(verb, /^obj$/u) || draft.has(verb, /^(?:nsubj|csubj|expl|aux:pass|mark)/u)) return;
  const main = verbFrom(draft, heads[noun]!);
  if (main < 0 || main === verb || isUnder(draft, main, verb)) return;
  draft.attach(verb, main);
  labels[verb] = 'advcl';
  draft.attach(noun, verb);
  labels[noun] = 'nsubj';
  draft.attach(preposition, verb);
  labels[preposition] = 'mark';
};
