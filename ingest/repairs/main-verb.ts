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
import type { Repair } from './repair';

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

/** A conjunction joins and governs nothing; what hangs on it is joined to what stands before. */
export const freeCoordination: Repair = {
  name: 'free-coordination',
  example: 'NAME and his comrade',
  at: { tags: ['CCONJ'] },
  run: (draft, conjunction) => {
    const [second, ...others] = draft
      .children(conjunction)
      .filter((child) => child > conjunction && isNominal(draft, child));
    if (second === undefined) return;
    if (!isNominal(draft, conjunction - 1)) return;
    const first = headOfName(draft, conjunction - 1);
    if (isUnder(draft, first, conjunction)) return;
    for (const child of [second, ...others]) {
      draft.attach(child, first, 'conj');
    }
    draft.attach(conjunction, second, 'cc');
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

/** The noun after comma and conjunction opens a clause of its own. */
export const subjectAfterConjunction: Repair = {
  name: 'subject-after-conjunction',
  example: 'NAME called for calm, and its president, NAME, warned',
  at: { tags: ['VERB'], labels: /^(?:advcl|conj|parataxis|ccomp)$/u, isClosed: true },
  run: (draft, verb) => {
    const { heads, labels, tags, firstToken, text } = draft;
    if (draft.has(verb, /^(?:nsubj|csubj|expl|mark)/u)) return;
    const start = groupStart(draft, verb);
    if (!isFinite(draft, verb) || text(start - 1) !== ',') return;
    let conjunction = start - 2;
    while (conjunction > firstToken && !/^(?:VERB|AUX|CCONJ)$/u.test(tags[conjunction]!)) conjunction -= 1;
    if (!/^(?:and|but)$/u.test(text(conjunction)) || text(conjunction - 1) !== ',') return;
    for (let at = conjunction + 1; at < start; at += 1) {
      const head = heads[at]!;
      if (!isNominal(draft, at) || (head > conjunction && head < start) || draft.has(at, /^case$/u)) continue;
      if (isUnder(draft, verb, at)) return;
      draft.attach(at, verb, 'nsubj');
      draft.attach(conjunction, verb, 'cc');
      if (labels[verb] === 'advcl') draft.relabel(verb, 'conj');
      return;
    }
  },
};

/** A preposition belongs to the name, not to the title before it. */
export const caseOfTitle: Repair = {
  name: 'case-of-title',
  example: 'took over from Sir NAME',
  at: { tags: ['NOUN', 'PROPN'], labels: /^(?:nmod:desc|compound)$/u },
  run: (draft, title) => {
    const { heads, labels } = draft;
    const name = heads[title]!;
    if (name < title || !isNominal(draft, name)) return;
    // "In a meeting with his counterpart, NAME said": no title.
    if (draft.hasComma(title, name)) return;
    for (const child of draft.children(title)) {
      if (labels[child] !== 'case' || child > title || draft.tags[child] !== 'ADP') continue;
      draft.attach(child, name);
      if (labels[name] === 'obj') draft.relabel(name, 'obl');
    }
  },
};

/** Two names side by side without a comma; the second is whose title stands before the first. */
export const nameAfterPlace: Repair = {
  name: 'name-after-place',
  example: 'the ambassador to China NAME',
  at: { tags: ['PROPN'] },
  run: (draft, name) => {
    const { heads, labels, tags } = draft;
    const place = heads[name]!;
    if (place < 0 || place > name || tags[place] !== 'PROPN' || draft.has(name, /^case$/u)) return;
    // Inside one name nothing hangs two deep.
    if (labels[name] !== 'nmod' && !(labels[name] === 'flat' && draft.has(name, /^flat$/u))) return;
    const title = heads[place]!;
    if (
      title < 0 ||
      title > place ||
      tags[title] !== 'NOUN' ||
      labels[place] !== 'nmod' ||
      !draft.has(place, /^case$/u)
    )
      return;
    for (let at = place + 1; at < name; at += 1) if (heads[at] !== name || tags[at] !== 'PROPN') return;
    draft.attach(name, title, 'appos');
  },
};

/** What has a finite "be" is no apposition but what the sentence says. */
export const predicateForRoot: Repair = {
  name: 'predicate-for-root',
  example: 'NAME, 51, was governor of the bank',
  at: { isClosed: true },
  run: (draft) => {
    const { heads, labels, firstToken, text } = draft;
    const root = rootOf(draft, firstToken);
    if (!isNominal(draft, root) || draft.has(root, /^(?:nsubj|cop|csubj|case)/u)) return;
    const isFiniteBe = (one: number): boolean => labels[one] === 'cop' && /^(?:is|are|was|were)$/u.test(text(one));
    const predicate = draft
    .children(root)
    .find((child) => child > root && /^(?:appos|conj|parataxis)$/u.test(labels[child]!) && draft.children(child).some(isFiniteBe)); // prettier-ignore
    if (predicate === undefined || draft.has(predicate, /^(?:nsubj|csubj|expl|cc|mark)/u) || heads[predicate] !== root) return; // prettier-ignore
    makeRoot(draft, predicate, root, 'nsubj');
  },
};
