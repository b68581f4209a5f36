import { groupStart, isNominal } from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';

/** The first word of a finite verb's group that ends with this verb, or -1 where the verb is an infinitive or gerund. */
const finiteFrom = (draft: DraftTree, verb: number): number => {
  const first = groupStart(draft, verb);
  for (let at = first; at < verb; at += 1) if (draft.text(at) === 'to') return -1;
  return /ing$/u.test(draft.text(verb)) && first === verb ? -1 : first;
};

/** The finite verb behind the commas that part a name from it has the name for its subject, though the tree hung the name on the opening phrase. */
export const subjectAfterOpening: Repair = {
  name: 'subject-after-opening',
  example: 'Speaking to the radio on Friday, NAME, who heads the union, said',
  at: { tags: ['VERB'], isClosed: true },
  run: (draft, verb) => {
    const { heads, labels, firstToken, text } = draft;
    const first = finiteFrom(draft, verb);
    if (first <= firstToken || text(first - 1) !== ',' || /^(?:acl|amod)/u.test(labels[verb]!)) return;
    if (draft.has(verb, /^(?:nsubj|expl|mark|cc$)/u)) return;
    const below = draft.children(verb).find((child) => labels[child] === 'csubj' && child < verb);
    const opening = heads[verb]! < 0 ? (below ?? -1) : heads[verb]!;
    if (opening < firstToken || opening > verb || !opensSentence(draft, opening)) return;
    if (opening !== below && (below !== undefined || heads[opening]! >= 0)) return;
    let comma = opening;
    while (comma < first && text(comma) !== ',') comma += 1;
    if (comma >= first - 2) return;
    for (let at = comma + 1; at < first; at += 1) {
      if (heads[at]! > comma || !isNominal(draft, at)) continue;
      const isParted =
        /^[,]$/u.test(text(at + 1)) || draft.children(at).some((child) => child > at && labels[child] === 'flat');
      if (!isParted || draft.has(at, /^case$/u) || !/^(?:appos|conj|nsubj|parataxis|dep)/u.test(labels[at]!)) return;
      draft.place(opening, verb, 'advcl');
      draft.attach(at, verb, 'nsubj');
      for (let clause = at + 1; clause < first; clause += 1)
        if (heads[clause]! < comma && /relcl$/u.test(labels[clause]!)) {
          draft.attach(clause, at, 'acl:relcl');
        }
      return;
    }
  },
};

const opensSentence = ({ firstToken, text, tags }: DraftTree, token: number): boolean =>
  tags[token] === 'VERB' &&
  /(?:ing|ed)$/u.test(text(token)) &&
  (token === firstToken || /^["“‘']$/u.test(text(token - 1)));
