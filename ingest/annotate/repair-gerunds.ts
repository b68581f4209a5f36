import { isNominal, type DraftTree } from './draft-tree';

/** "accused NAME of arming rebel groups": bare behind "of" the participle is what somebody is accused of, with an object. */
export const freeGerund = (draft: DraftTree, gerund: number, takesOf: (verb: number) => boolean): void => {
  const { heads, labels, tags, text } = draft;
  const noun = heads[gerund]!;
  const of = gerund - 1;
  if (!/^(?:amod|compound)$/u.test(labels[gerund]!) || !text(gerund).endsWith('ing') || noun < gerund) return;
  if (text(of) !== 'of' || (heads[of] !== noun && heads[of] !== gerund)) return;
  let verb = heads[noun]!;
  while (verb >= 0 && isNominal(draft, verb)) verb = heads[verb]!;
  if (verb < 0 || verb > of || tags[verb] !== 'VERB' || !takesOf(verb)) return;
  // Whom the tree took for a part of that object is who is accused.
  const accused = draft.children(noun).find((child) => child < of && isNominal(draft, child));
  if (accused !== undefined && labels[noun] === 'obj' && heads[noun] === verb) {
    draft.attach(accused, verb);
    labels[accused] = 'obj';
  }
  draft.attach(gerund, verb);
  labels[gerund] = 'advcl';
  draft.attach(of, gerund);
  labels[of] = 'mark';
  draft.attach(noun, gerund);
  labels[noun] = 'obj';
};
