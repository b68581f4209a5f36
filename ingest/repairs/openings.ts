import { climbWhile } from '../syntax/climb';
import { caseBefore, groupStart, headOfName, isNominal, isUnder } from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';

/** First token of what stands under a token. */
const leftEdge = (draft: DraftTree, token: number): number => {
  for (let at = draft.firstToken; at < token; at += 1) if (isUnder(draft, at, token)) return at;
  return token;
};

/** The first word of a finite verb's group that ends with this verb, or -1 where the verb is an infinitive or gerund. */
const finiteFrom = (draft: DraftTree, verb: number): number => {
  const first = groupStart(draft, verb);
  for (let at = first; at < verb; at += 1) if (draft.text(at) === 'to') return -1;
  return /ing$/u.test(draft.text(verb)) && first === verb ? -1 : first;
};

/** Also "In a meeting with NAME, the president NAME asked", "…, Minister NAME said": between a comma and a finite verb without a subject stands its subject, though the tree took it for one more name of what stands before the comma. */
export const subjectAfterComma: Repair = {
  name: 'subject-after-comma',
  example: 'Citing the drought, NAME appealed',
  at: { tags: ['VERB'], isClosed: true },
  run: (draft, verb) => {
    const { heads, labels, tags, firstToken, text } = draft;
    const first = finiteFrom(draft, verb);
    if (first <= firstToken || /^acl|^amod/u.test(labels[verb]!)) return;
    const subject = topOfPhrase(draft, headOfName(draft, first - 1));
    if (!isNominal(draft, subject) || !/^(?:appos|conj)$/u.test(labels[subject]!)) return;
    const start = leftEdge(draft, subject);
    const comma = text(start) === ',' ? start : start - 1;
    if (text(comma) !== ',' || comma <= firstToken || draft.has(subject, /^cc$/u)) return;
    const before = heads[subject]!;
    const top = heads[verb]!;
    // "Addressing the assembly, NAME demanded": the verb with the subject is the main one.
    const isMain =
      top >= firstToken &&
      top < comma &&
      /^(?:xcomp|ccomp|advcl|parataxis|conj)$/u.test(labels[verb]!) &&
      opensSentence(draft, top);
    // Only one comma stands before it: "NAME, the minister, said" has two, and a list more.
    for (let at = firstToken; at < comma; at += 1) if (text(at) === ',') return;
    const own = draft.children(verb).find((child) => /^nsubj/u.test(labels[child]!));
    if ((own !== undefined && !isUnder(draft, before, own)) || (!isMain && isUnder(draft, verb, subject))) return;
    const isPassive = own !== undefined && labels[own] === 'nsubj:pass';
    if (own !== undefined) {
      const opening = own - 1;
      const isGerund = tags[opening] === 'VERB' && /ing$/u.test(text(opening)) && own === before;
      const isPhrase = caseBefore(draft, own) !== undefined;
      if (!isGerund && !isPhrase) return;
      if (isMain) draft.exchange(verb, top, 'advcl');
      draft.attach(own, isGerund ? opening : verb, isGerund ? 'obj' : 'obl');
      if (isGerund && !isMain) draft.attach(opening, verb, 'advcl');
    }
    // "Elected on Sunday, NAME will replace": a participle is no subject.
    for (const child of draft.children(verb))
      if (labels[child] === 'csubj' && child < comma) draft.relabel(child, 'advcl');
    draft.attach(subject, verb, isPassive ? 'nsubj:pass' : 'nsubj');
  },
};

/** The finite verb behind the commas that part a name from it has the name for its subject, though the tree hung the name on the opening phrase. */
export const subjectAfterOpening: Repair = {
  name: 'subject-after-opening',
  example: 'Speaking to the radio on Friday, NAME, who heads the union, said',
  at: { tags: ['VERB'], isClosed: true },
  run: (draft, verb) => {
    const { heads, labels, firstToken, text } = draft;
    const first = finiteFrom(draft, verb);
    if (first <= firstToken || text(first - 1) !== ',' || /^(?:acl|amod)/u.test(labels[verb]!)) return;
    if (draft.has(verb, /^(?:nsubj|expl|mark|cc$)/u)) return;
    const below = draft.children(verb).find((child) => labels[child] === 'csubj' && child < verb);
    const opening = heads[verb]! < 0 ? (below ?? -1) : heads[verb]!;
    if (opening < firstToken || opening > verb || !opensSentence(draft, opening)) return;
    if (opening !== below && (below !== undefined || heads[opening]! >= 0)) return;
    let comma = opening;
    while (comma < first && text(comma) !== ',') comma += 1;
    if (comma >= first - 2) return;
    for (let at = comma + 1; at < first; at += 1) {
      if (heads[at]! > comma || !isNominal(draft, at)) continue;
      const isParted =
        /^[,]$/u.test(text(at + 1)) || draft.children(at).some((child) => child > at && labels[child] === 'flat');
      if (!isParted || draft.has(at, /^case$/u) || !/^(?:appos|conj|nsubj|parataxis|dep)/u.test(labels[at]!)) return;
      draft.place(opening, verb, 'advcl');
      draft.attach(at, verb, 'nsubj');
      for (let clause = at + 1; clause < first; clause += 1)
        if (heads[clause]! < comma && /relcl$/u.test(labels[clause]!)) {
          draft.attach(clause, at, 'acl:relcl');
        }
      return;
    }
  },
};

/** "President NAME of Chile": the name that the phrase before the verb hangs on. */
const topOfPhrase = (draft: DraftTree, noun: number): number => {
  const { heads, labels } = draft;
  const isPhrase = (at: number): boolean => labels[at] === 'nmod' && draft.has(at, /^case$/u) && heads[at]! < at;
  return climbWhile(draft, noun, isPhrase);
};

const opensSentence = ({ firstToken, text, tags }: DraftTree, token: number): boolean =>
  tags[token] === 'VERB' &&
  /(?:ing|ed)$/u.test(text(token)) &&
  (token === firstToken || /^["“‘']$/u.test(text(token - 1)));
