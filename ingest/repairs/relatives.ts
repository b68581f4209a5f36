import { groupStart, isFinite, makeRoot, makeSubject, rootOf } from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';

/** A root with both the name and its pronoun for subjects is the relative clause; the finite verb behind the comma that closes it is the main one. */
export const mainAfterRelative: Repair = {
  name: 'main-after-relative',
  example: 'NAME, who attended the funeral, praised him',
  at: { isClosed: true },
  run: (draft) => {
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
    makeRoot(draft, main, relative, 'acl:relcl');
    makeSubject(draft, name, main);
    draft.attach(relative, name, 'acl:relcl');
  },
};

/** The noun behind the comma is what the sentence is closed with, and the verb behind it its relative clause, no aside. */
export const appendedRelative: Repair = {
  name: 'appended-relative',
  example: 'The mayor accused the union of theft, an allegation NAME rejected',
  at: { labels: /^parataxis$/u, isClosed: true },
  run: (draft, relative) => {
    const { heads, labels, tags, firstToken, text } = draft;
    const main = heads[relative]!;
    const subject = draft.children(relative).findLast((child) => child < relative && /^nsubj/u.test(labels[child]!));
    if (main < 0 || tags[main] !== 'VERB' || subject === undefined || tags[subject] === 'NOUN') return;
    const noun = nounBefore(draft, subject);
    const article = noun < firstToken ? undefined : draft.children(noun).find((child) => /^an?$/u.test(text(child)));
    if (tags[noun] !== 'NOUN' || article === undefined || text(article - 1) !== ',' || main > article) return;
    draft.attach(noun, main, 'appos');
    draft.attach(relative, noun, 'acl:relcl');
  },
};

/** "…, a strike the United Nations condemned": right before the subject's first word. */
const nounBefore = ({ heads, labels, firstToken }: DraftTree, subject: number): number => {
  let first = subject;
  while (first > firstToken && heads[first - 1] === subject && /^(?:det|flat|amod|compound)$/u.test(labels[first - 1]!))
    first -= 1;
  return first - 1;
};

/** "whom" never acts. */
export const objectWhom: Repair = {
  name: 'object-whom',
  example: 'whom Vietnam imprisoned',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { labels, text } = draft;
    const whom = draft
      .children(verb)
      .find((child) => child < verb && text(child) === 'whom' && labels[child] === 'nsubj');
    if (whom !== undefined && !draft.has(verb, /^obj$/u)) draft.relabel(whom, 'obj');
  },
};

/** No plural has "that" for its article. */
export const markThat: Repair = {
  name: 'mark-that',
  example: 'warned them that accession talks could',
  at: { words: /^that$/u, labels: /^det$/u },
  run: (draft, that) => {
    const { heads, labels, tags, text } = draft;
    const noun = heads[that]!;
    const verb = heads[noun] ?? -1;
    if (noun < that || !/[^s]s$/u.test(text(noun))) return;
    if (tags[noun] !== 'NOUN' || verb < noun || !/^nsubj/u.test(labels[noun]!)) return;
    draft.attach(that, verb, 'mark');
    if (labels[verb] === 'advcl' && heads[verb]! < that && tags[heads[verb]!] === 'VERB') draft.relabel(verb, 'ccomp');
  },
};

/** The owned noun has the first verb, its owner the one behind the comma. */
export const whoseClause: Repair = {
  name: 'whose-clause',
  example: 'The party, whose leader, NAME, met unions, voted',
  at: { words: /^whose$/u, isClosed: true },
  run: (draft, whose) => {
    const { heads, labels, tags, text, firstToken } = draft;
    const owned = heads[whose]!;
    const owner = heads[owned] ?? -1;
    if (text(whose - 1) !== ',' || owned < whose || owner < firstToken || owner > whose) return;
    const verb = heads[owner]!;
    if (!/^(?:appos|acl:relcl)$/u.test(labels[owned]!) || !/^nsubj/u.test(labels[owner]!) || verb < owned || tags[verb] !== 'VERB') return; // prettier-ignore
    const main = draft.children(verb).find((child) => child > verb && tags[child] === 'VERB' && isFinite(draft, child) && text(groupStart(draft, child) - 1) === ',' && !draft.has(child, /^(?:nsubj|csubj|expl|mark|cc$)/u)); // prettier-ignore
    if (main === undefined || !/^(?:advcl|conj|parataxis|ccomp|xcomp)$/u.test(labels[main]!)) return;
    draft.exchange(main, verb, 'acl:relcl');
    makeSubject(draft, owner, main);
    draft.attach(verb, owner, 'acl:relcl');
    draft.attach(owned, verb, 'nsubj');
  },
};
