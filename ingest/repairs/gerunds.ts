import { firstUpwards } from '../syntax/climb';
import { isNominal } from './ask-tree';
import type { Repair } from './repair';

/** Bare behind "of" the participle is what somebody is accused of, with an object. */
export const freeGerund: Repair = {
  name: 'free-gerund',
  example: 'accused NAME of arming rebel groups',
  at: { tags: ['VERB'], labels: /^(?:amod|compound)$/u },
  run: (draft, gerund, words) => {
    const { heads, labels, tags, text } = draft;
    const noun = heads[gerund]!;
    const of = gerund - 1;
    if (!text(gerund).endsWith('ing') || noun < gerund) return;
    if (text(of) !== 'of' || (heads[of] !== noun && heads[of] !== gerund)) return;
    const verb = firstUpwards(draft, heads[noun]!, (at) => !isNominal(draft, at));
    if (verb < 0 || verb > of || tags[verb] !== 'VERB' || !words.takesOf(draft, verb)) return;
    // Whom the tree took for a part of that object is who is accused.
    const accused = draft.children(noun).find((child) => child < of && isNominal(draft, child));
    if (accused !== undefined && labels[noun] === 'obj' && heads[noun] === verb) draft.attach(accused, verb, 'obj');
    draft.attach(gerund, verb, 'advcl');
    draft.attach(of, gerund, 'mark');
    draft.attach(noun, gerund, 'obj');
  },
};
