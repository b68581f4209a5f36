import {
  CONJUNCTION,
  caseBefore,
  groupStart,
  headOfName,
  isFinite,
  isNominal,
  isUnder,
  makeRoot,
  makeSubject,
  rootOf,
  verbFrom,
} from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';
import type { WordReadings } from './word-readings';

/** Also "Japan and Australia, which signed a deal in April, also criticised China": the verb after the comma that closes a relative clause is the main one of a sentence that the tree left without any. */
export const verbAfterRelative: Repair = {
  name: 'verb-after-relative',
  example: 'NAME, who attended the funeral, praised him',
  at: { isClosed: true },
  run: (draft) => {
    const { heads, labels, tags, firstToken, endToken, text } = draft;
    const root = rootOf(draft, firstToken);
    if (!isNominal(draft, root) || draft.has(root, /^(?:nsubj|cop|csubj)/u)) return;
    if (draft.has(root, /^case$/u)) {
      // "According to its spokeswoman, the bloc will send": an opening phrase is no main clause.
      const main = draft.children(root).find((child) => tags[child] === 'VERB' && /^parataxis$/u.test(labels[child]!));
      if (main === undefined || main < root || !draft.has(main, /^nsubj/u)) return;
      draft.exchange(main, root, 'obl');
      return;
    }
    const isRelative = (verb: number): boolean =>
      draft.children(verb).some((child) => child < verb && /^(?:who|which|that|whose|whom)$/iu.test(text(child)));
    // "NAME, head of X, which was fined, praised": the relative clause may hang lower.
    let opening: number | undefined;
    for (let at = endToken - 1; at > root; at -= 1) {
      const isLabelled = labels[at] === 'acl:relcl' && (heads[at] === root || isRelative(at));
      const isClause = tags[at] === 'VERB' || draft.has(at, /^cop$/u);
      const isAside = heads[at] === root && labels[at] === 'parataxis' && isClause && isRelative(at);
      if (isAside) draft.relabel(at, 'acl:relcl');
      if (isLabelled || isAside) opening = at;
    }
    if (opening !== undefined && !isRelative(opening)) return;
    for (let verb = (opening ?? root) + 1; verb < endToken; verb += 1) {
      if (tags[verb] !== 'VERB' || text(groupStart(draft, verb) - 1) !== ',' || !isFinite(draft, verb)) continue;
      if (opening === undefined && !/^(?:parataxis|list|appos)$/u.test(labels[verb]!)) continue;
      if (!/^(?:acl|conj|advcl|parataxis|appos|list|ccomp)/u.test(labels[verb]!) || isRelative(verb)) continue;
      if (draft.has(verb, /^(?:nsubj|csubj|expl|mark|cc$)/u)) continue;
      makeRoot(draft, verb, root, 'nsubj');
      makeSubject(draft, root, verb);
      return;
    }
  },
};

/** Also "days after warplanes bombed": a preposition before a subject is a conjunction. */
export const clauseAfterPreposition: Repair = {
  name: 'clause-after-preposition',
  example: 'voiced criticism after Minister NAME talked',
  at: { tags: ['VERB'], labels: /^(?:advcl|conj|ccomp|acl|acl:relcl)$/u, isClosed: true },
  run: (draft, verb) => {
    const { heads, labels, tags, firstToken } = draft;
    if (!isFinite(draft, verb)) return;
    if (draft.has(verb, /^(?:nsubj|csubj|expl|mark)/u)) return;
    const before = groupStart(draft, verb) - 1;
    if (before < firstToken || !isNominal(draft, before)) return;
    const subject = headOfName(draft, before);
    if (!/^(?:nmod|obl)/u.test(labels[subject]!)) return;
    const marker = caseBefore(draft, subject);
    if (marker === undefined || !CONJUNCTION.test(draft.text(marker))) return;
    const governor = heads[subject]!;
    if (isUnder(draft, governor, verb)) return;
    const main = verbFrom(draft, governor);
    // Where the verb hangs on what becomes its subject, it needs another head.
    const isBelow = isUnder(draft, verb, subject);
    if (isBelow && main < 0) return;
    draft.attach(marker, verb, 'mark');
    if (isBelow || labels[verb] !== 'advcl' || tags[heads[verb]!] !== 'VERB') {
      if (main >= 0) draft.attach(verb, main, 'advcl');
    }
    makeSubject(draft, subject, verb);
  },
};

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|could|should|may|might|must|can|do|does|did)$/iu;

/** Also "The main rebel group, the Front (FDD), insisted on", "The government today welcomed": a sentence whose root is a noun without a verb of its own. A participle needs no auxiliary, no comma and no day before it. */
export const verbOfPhrase: Repair = {
  name: 'verb-of-phrase',
  example: 'Thousands of Danes were marching',
  at: { isClosed: true },
  run: (draft, _segment, words) => {
    const { labels, tags, firstToken, text } = draft;
    const root = rootOf(draft, firstToken);
    if (!isNominal(draft, root) || draft.has(root, /^(?:nsubj|cop|csubj|case|parataxis)/u)) return;
    for (const verb of draft.children(root)) {
      if (verb < root || tags[verb] !== 'VERB' || labels[verb] !== 'acl') continue;
      if (draft.has(verb, /^(?:nsubj|csubj|expl|cop)/u)) continue;
      const helpers = draft.children(verb).filter((child) => /^aux/u.test(labels[child]!));
      const hasAuxiliary = helpers.some((child) => FINITE.test(text(child)));
      const isParted = helpers.length === 0 && isFinite(draft, verb) && isPartedBefore(draft, verb, words);
      if (!hasAuxiliary && !isParted) continue;
      freePreposition(draft, verb, root);
      if (draft.has(verb, /^mark$/u)) continue;
      makeRoot(draft, verb, root, 'nsubj');
      makeSubject(draft, root, verb);
      return;
    }
  },
};

const isPartedBefore = (draft: DraftTree, verb: number, words: WordReadings): boolean => {
  const before = groupStart(draft, verb) - 1;
  return (
    draft.text(before) === ',' ||
    words.isDay(draft, before) ||
    /^(?:today|yesterday|also|again|later|then)$/iu.test(draft.text(verb - 1))
  );
};

/** "people from across the country were converging": the preposition belongs to the noun before the verb. */
const freePreposition = (draft: DraftTree, verb: number, root: number): void => {
  const { labels, tags } = draft;
  const mark = draft.children(verb).find((child) => labels[child] === 'mark' && tags[child] === 'ADP');
  const noun = draft
    .children(verb)
    .find((child) => mark !== undefined && child > mark && child < verb && isNominal(draft, child));
  if (mark === undefined || noun === undefined) return;
  draft.attach(mark, noun, 'case');
  draft.attach(noun, root, 'nmod');
};
