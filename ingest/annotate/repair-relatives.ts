import { type DraftTree, groupStart, isFinite, makeRoot, makeSubject, rootOf } from './draft-tree';

/**
 * "NAME, who attended the funeral, praised him": a root with both the name and its pronoun for subjects is the relative
 * clause; the finite verb behind the comma that closes it is the main one.
 */
export const mainAfterRelative = (draft: DraftTree): void => {
  const { labels, tags, firstToken, text } = draft;
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
  makeRoot(draft, main, relative);
  makeSubject(draft, name, main);
  draft.attach(relative, name);
  labels[relative] = 'acl:relcl';
};
