import { firstUpwards } from '../syntax/climb';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';

/** A past form is no second infinitive; it goes with the finite verb above that has the subject. */
export const joinFinite: Repair = {
  name: 'join-finite',
  example: 'urged residents to pray and assured them',
  at: { tags: ['VERB'], labels: /^conj$/u },
  run: (draft, verb, words) => {
    const { heads, tags } = draft;
    const first = heads[verb]!;
    if (first < 0 || tags[first] !== 'VERB' || !words.isPast(draft, verb) || words.isPast(draft, first)) return;
    if (!isInfinitive(draft, first) || draft.has(verb, /^(?:nsubj|aux|mark)/u)) return;
    const finite = firstUpwards(draft, heads[first]!, (at) => tags[at] === 'VERB' && !isInfinitive(draft, at));
    if (finite >= 0 && draft.has(finite, /^nsubj$/u)) draft.attach(verb, finite);
  },
};

const isInfinitive = (draft: DraftTree, verb: number): boolean =>
  draft.children(verb).some((child) => draft.labels[child] === 'mark' && draft.text(child).toLowerCase() === 'to');

/** A verb joined under the auxiliary that the main verb has, while the one in between has another, goes with the main verb. */
export const joinByAuxiliary: Repair = {
  name: 'join-by-auxiliary',
  example: 'has denied that he hid the terms and has described the vote as a coup',
  at: { tags: ['VERB'], labels: /^conj$/u },
  run: (draft, verb) => {
    const { heads, labels, tags } = draft;
    const between = heads[verb]!;
    if (between < 0 || draft.has(verb, /^(?:nsubj|mark)/u)) return;
    const auxiliary = auxiliaryOf(draft, verb);
    const main = heads[between]!;
    if (auxiliary === '' || main < 0 || tags[main] !== 'VERB' || !/^(?:ccomp|advcl)$/u.test(labels[between]!)) return;
    if (!draft.has(between, /^nsubj/u) || auxiliaryOf(draft, between) === auxiliary) return;
    if (auxiliaryOf(draft, main) !== auxiliary || !draft.has(main, /^nsubj/u)) return;
    draft.attach(verb, main);
  },
};

const auxiliaryOf = (draft: DraftTree, verb: number): string => {
  const auxiliary = draft.children(verb).find((child) => draft.labels[child] === 'aux');
  return auxiliary === undefined ? '' : draft.text(auxiliary).toLowerCase();
};
