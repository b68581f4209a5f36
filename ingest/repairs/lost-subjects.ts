import { CONJUNCTION, endOf, hasSubject, headOfName, isNominal, isUnder } from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';

const conjunctionOf = (draft: DraftTree, noun: number, wanted = CONJUNCTION): number | undefined =>
  draft.children(noun).find((child) => draft.labels[child] === 'case' && wanted.test(draft.text(child)));

/** What the verb has is its object, not the subject of the clause behind. */
export const freeObject: Repair = {
  name: 'free-object',
  example: 'voiced criticism after NAME spoke',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { labels } = draft;
    const clause = draft.children(verb).find((child) => labels[child] === 'ccomp' && child > verb);
    const object =
      clause === undefined ? undefined : draft.children(clause).find((child) => /^nsubj/u.test(labels[child]!));
    if (clause === undefined || object === undefined || object < verb) return;
    const isSubject = (child: number): boolean =>
      /^nmod/u.test(labels[child]!) && endOf(draft, child) === clause && conjunctionOf(draft, child) !== undefined;
    const own = draft.children(object);
    const subject = [...own, ...own.flatMap((one) => draft.children(one))].find(isSubject);
    const marker = subject === undefined ? undefined : conjunctionOf(draft, subject);
    if (subject === undefined || marker === undefined) return;
    draft.attach(object, verb, 'obj');
    draft.attach(subject, clause, 'nsubj');
    draft.attach(marker, clause, 'mark');
    draft.relabel(clause, 'advcl');
  },
};

/** A participle between comma and "by" is its noun's. */
export const participleAfterNoun: Repair = {
  name: 'participle-after-noun',
  example: 'the coalition, led by X',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { heads, labels, tags } = draft;
    if (!isParticipleAfterNoun(draft, verb)) return;
    const noun = headOfName(draft, verb - 2);
    if (!isUnder(draft, noun, verb) && (labels[verb] !== 'acl' || tags[heads[verb]!] === 'VERB'))
      draft.attach(verb, noun, 'acl');
  },
};

const isParticipleAfterNoun = (draft: DraftTree, verb: number): boolean =>
  draft.text(verb - 1) === ',' &&
  verb - 2 >= draft.firstToken &&
  isNominal(draft, verb - 2) &&
  draft.text(verb + 1) === 'by' &&
  !draft.has(verb, /^(?:aux|nsubj)/u);

/** A verb that should have a subject and has none. */
const lacksSubject = (draft: DraftTree, verb: number): boolean =>
  !isParticipleAfterNoun(draft, verb) && !hasSubject(draft, verb) && !/^(?:acl|xcomp|amod)$/u.test(draft.labels[verb]!);

/** Behind an opening phrase and its comma stands the subject. */
export const subjectBehindPhrase: Repair = {
  name: 'subject-behind-phrase',
  example: 'In response, the committee underlined',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { labels } = draft;
    if (!lacksSubject(draft, verb)) return;
    const opening = draft
      .children(verb)
      .filter((child) => child < verb && /^(?:obl|nmod|advmod)/u.test(labels[child]!))
      .flatMap((child) => draft.children(child))
      .find((child) => child < verb && labels[child] === 'appos' && followsComma(draft, child));
    if (opening === undefined || !isNominal(draft, opening)) return;
    draft.place(opening, verb, 'nsubj');
  },
};

/** The comma may stand before the phrase or hang on it. */
const followsComma = (draft: DraftTree, token: number): boolean => {
  let edge = token;
  for (let at = token - 1; at >= draft.firstToken; at -= 1) if (isUnder(draft, at, token)) edge = at;
  return draft.text(edge) === ',' || draft.text(edge - 1) === ',';
};
