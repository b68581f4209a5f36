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
        !draft.has(verb, /^(?:nsubj|csubj|expl|mark|cc$)/u),
    );
  if (main === undefined) return;
  makeRoot(draft, main, relative);
  makeSubject(draft, name, main);
  draft.attach(relative, name);
  labels[relative] = 'acl:relcl';
};

/** "The general who led the army was killed": of two subjects the one behind a relative clause's verb is that verb's object. */
export const objectOfRelative = (draft: DraftTree, verb: number): void => {
  const { heads, labels, tags } = draft;
  const [first, second, third] = draft.children(verb).filter((child) => /^nsubj/u.test(labels[child]!) && child < verb);
  if (first === undefined || second === undefined || third !== undefined || tags[second] === 'PRON') return;
  let relative = second - 1;
  while (relative > first && heads[relative] === second) relative -= 1;
  const isClause = tags[relative] === 'VERB' && /^acl/u.test(labels[relative]!) && heads[relative] === first;
  if (!isClause || draft.has(relative, /^(?:obj|aux:pass|nsubj:pass)$/u)) return;
  draft.attach(second, relative);
  labels[second] = 'obj';
};

/** "whom Vietnam imprisoned": "whom" never acts. */
export const objectWhom = (draft: DraftTree, verb: number): void => {
  const { labels, text } = draft;
  const whom = draft
    .children(verb)
    .find((child) => child < verb && text(child) === 'whom' && labels[child] === 'nsubj');
  if (whom !== undefined && !draft.has(verb, /^obj$/u)) labels[whom] = 'obj';
};

/** "warned them that accession talks could": no plural has "that" for its article. */
export const markThat = (draft: DraftTree, that: number): void => {
  const { heads, labels, tags, text } = draft;
  const noun = heads[that]!;
  const verb = heads[noun] ?? -1;
  if (text(that) !== 'that' || labels[that] !== 'det' || noun < that || !/[^s]s$/u.test(text(noun))) return;
  if (tags[noun] !== 'NOUN' || verb < noun || !/^nsubj/u.test(labels[noun]!)) return;
  draft.attach(that, verb);
  labels[that] = 'mark';
  if (labels[verb] === 'advcl' && heads[verb]! < that && tags[heads[verb]!] === 'VERB') labels[verb] = 'ccomp';
};

/** "The party, whose leader, NAME, met unions, voted": the owned noun has the first verb, its owner the one behind the comma. */
export const whoseClause = (draft: DraftTree, whose: number): void => {
  const { heads, labels, tags, text, firstToken } = draft;
  const owned = heads[whose]!;
  const owner = heads[owned] ?? -1;
  if (text(whose) !== 'whose' || text(whose - 1) !== ',' || owned < whose || owner < firstToken || owner > whose)
    return;
  const verb = heads[owner]!;
  if (!/^(?:appos|acl:relcl)$/u.test(labels[owned]!) || !/^nsubj/u.test(labels[owner]!) || verb < owned || tags[verb] !== 'VERB') return; // prettier-ignore
  const main = draft.children(verb).find((child) => child > verb && tags[child] === 'VERB' && isFinite(draft, child) && text(groupStart(draft, child) - 1) === ',' && !draft.has(child, /^(?:nsubj|csubj|expl|mark|cc$)/u)); // prettier-ignore
  if (main === undefined || !/^(?:advcl|conj|parataxis|ccomp|xcomp)$/u.test(labels[main]!)) return;
  draft.attach(main, heads[verb]!);
  labels[main] = labels[verb]!;
  makeSubject(draft, owner, main);
  draft.attach(verb, owner);
  labels[verb] = 'acl:relcl';
  draft.attach(owned, verb);
  labels[owned] = 'nsubj';
};
