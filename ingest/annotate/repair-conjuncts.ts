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

/**
 * "has denied that he hid the terms and has described the vote as a coup": a verb joined under the auxiliary that the main
 * verb has, while the one in between has another, goes with the main verb.
 */
export const joinByAuxiliary = (draft: DraftTree, verb: number): void => {
  const { heads, labels, tags } = draft;
  const between = heads[verb]!;
  if (labels[verb] !== 'conj' || between < 0 || draft.has(verb, /^(?:nsubj|mark)/u)) return;
  const auxiliary = auxiliaryOf(draft, verb);
  const main = heads[between]!;
  if (auxiliary === '' || main < 0 || tags[main] !== 'VERB' || !/^(?:ccomp|advcl)$/u.test(labels[between]!)) return;
  if (!draft.has(between, /^nsubj/u) || auxiliaryOf(draft, between) === auxiliary) return;
  if (auxiliaryOf(draft, main) !== auxiliary || !draft.has(main, /^nsubj/u)) return;
  draft.attach(verb, main);
};

const auxiliaryOf = (draft: DraftTree, verb: number): string => {
  const auxiliary = draft.children(verb).find((child) => draft.labels[child] === 'aux');
  return auxiliary === undefined ? '' : draft.text(auxiliary).toLowerCase();
};
