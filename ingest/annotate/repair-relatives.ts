import { type DraftTree, rootOf } from './draft-tree';
import { groupStart, isFinite } from './repair-main-verb';

/**
 * "NAME, who attended the funeral, praised him": a root with both the name and its pronoun for subjects is the relative
 * clause; the finite verb behind the comma that closes it is the main one.
 */
export const mainAfterRelative = (draft: DraftTree): void => {
  const { heads, labels, tags, firstToken, endToken, text } = draft;
  const relative = rootOf(draft, firstToken);
  if (tags[relative] !== 'VERB') return;
  const subjects = draft.children(relative).filter((child) => child < relative && /^nsubj/u.test(labels[child]!));
  const pronoun = subjects.find((child) => /^(?:who|which)$/u.test(text(child)) && text(child - 1) === ',');
  const name = subjects.find((child) => pronoun !== undefined && child < pronoun && tags[child] !== 'PRON');
  if (pronoun === undefined || name === undefined) return;
  const main = draft
    .children(relative)
    .find(
      (verb) =>
        verb > relative &&
        tags[verb] === 'VERB' &&
        /^(?:advcl|conj|parataxis|ccomp|xcomp)$/u.test(labels[verb]!) &&
        text(groupStart(draft, verb) - 1) === ',' &&
        isFinite(draft, verb) &&
        !draft.has(verb, /^(?:nsubj|csubj|expl|mark|cc)/u),
    );
  if (main === undefined) return;
  heads[main] = -1;
  labels[main] = 'root';
  for (const child of draft.children(relative))
    if (child > main || (child === endToken - 1 && tags[child] === 'PUNCT')) heads[child] = main;
  heads[name] = main;
  labels[name] = draft.has(main, /^aux:pass$/u) ? 'nsubj:pass' : 'nsubj';
  heads[relative] = name;
  labels[relative] = 'acl:relcl';
};
