import type { DraftTree } from './draft-tree';

/**
 * "urged residents to pray and assured them": a past form is no second infinitive; it goes with the finite verb above that
 * has the subject.
 */
export const joinFinite = (draft: DraftTree, verb: number, isPast: (token: number) => boolean): void => {
  const { heads, labels, tags } = draft;
  const first = heads[verb]!;
  if (labels[verb] !== 'conj' || first < 0 || tags[first] !== 'VERB' || !isPast(verb) || isPast(first)) return;
  if (!isInfinitive(draft, first) || draft.has(verb, /^(?:nsubj|aux|mark)/u)) return;
  for (let above = heads[first]!; above >= 0; above = heads[above]!) {
    if (tags[above] !== 'VERB' || isInfinitive(draft, above)) continue;
    if (!draft.has(above, /^nsubj$/u)) return;
    draft.attach(verb, above);
    return;
  }
};

const isInfinitive = (draft: DraftTree, verb: number): boolean =>
  draft.children(verb).some((child) => draft.labels[child] === 'mark' && draft.text(child).toLowerCase() === 'to');
