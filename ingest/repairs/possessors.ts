import { climbWhile, pathUp } from '../syntax/climb';
import { CONJUNCTION, headOfName, isNominal, verbFrom } from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';

/** What stands before "'s" belongs to the noun or name behind it, and no clause hangs on it; the clause takes the place that the owner had. */
export const lowerOwner: Repair = {
  name: 'lower-owner',
  example: "after the country's minister NAME talked",
  at: { tags: ['PART'], words: /^['’]s?$/u },
  run: (draft, mark) => {
    const { heads, labels, tags, endToken } = draft;
    const owner = heads[mark]!;
    if (owner < 0 || mark !== lastOfName(draft, owner) + 1) return;
    if (labels[owner] === 'nmod:poss' && tags[heads[owner]!] !== 'VERB') return;
    let owned = mark + 1;
    while (owned < endToken && /^(?:ADJ|NUM|ADV)$/u.test(tags[owned]!)) owned += 1;
    if (owned >= endToken || !isNominal(draft, owned)) return;
    // "country's chief negotiator": up to the last noun of the phrase.
    owned = headOfName(draft, owned);
    const isPart = (at: number): boolean => /^(?:compound|amod|nmod:desc)$/u.test(labels[at]!) && heads[at]! > at;
    owned = climbWhile(draft, owned, isPart);
    if (owned === owner || !isNominal(draft, owned)) return;
    const top = pathUp(draft, owned, owner).at(-2);
    if (top !== undefined) draft.exchange(top, owner, 'nmod:poss');
    draft.attach(owner, owned, 'nmod:poss');
  },
};

const lastOfName = ({ heads, labels, endToken }: DraftTree, head: number): number => {
  let last = head;
  while (last + 1 < endToken && heads[last + 1] === head && labels[last + 1] === 'flat') last += 1;
  return last;
};

/** A preposition governs nothing; it marks the clause that hangs on it. */
export const markClause: Repair = {
  name: 'mark-clause',
  example: 'after/ADP < criticism, talked < after',
  at: { tags: ['ADP'], labels: /^(?:nmod|obl|advcl|acl)$/u },
  run: (draft, preposition) => {
    const { heads, tags, text } = draft;
    if (!CONJUNCTION.test(text(preposition))) return;
    const verb = draft
      .children(preposition)
      .find((child) => child > preposition && tags[child] === 'VERB' && draft.has(child, /^nsubj/u));
    const main = verbFrom(draft, heads[preposition]!);
    if (verb === undefined || main < 0) return;
    draft.attach(verb, main, 'advcl');
    draft.attach(preposition, verb, 'mark');
  },
};
