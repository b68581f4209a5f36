import { climbWhile, firstUpwards, rootAbove, standsUnder } from '../syntax/climb';
import type { DraftTree } from './draft-tree';

/** The token that has no head above this one. */
export const rootOf = (draft: DraftTree, token: number): number => rootAbove(draft, token);

/** Whether `above` is the token or stands over it. */
export const isUnder = (draft: DraftTree, token: number, above: number): boolean => standsUnder(draft, token, above);

export const isNominal = ({ tags }: DraftTree, token: number): boolean =>
  tags[token] === 'NOUN' || tags[token] === 'PROPN';

/** The word of a name that has a place in the tree: "flat" words hang on it. */
export const headOfName = (draft: DraftTree, token: number): number =>
  climbWhile(draft, token, (at) => draft.labels[at] === 'flat');

/** The preposition before a noun, or undefined. */
export const caseBefore = (draft: DraftTree, noun: number): number | undefined =>
  draft.children(noun).find((child) => draft.labels[child] === 'case' && child < noun);

/** Whether a clause is an infinitive with "to". */
export const hasTo = (draft: DraftTree, clause: number): boolean =>
  draft.children(clause).some((child) => draft.labels[child] === 'mark' && draft.text(child) === 'to');

/** The first verb from this token upwards, or -1. */
export const verbFrom = (draft: DraftTree, token: number): number =>
  firstUpwards(draft, token, (at) => draft.tags[at] === 'VERB');

/** Prepositions that are conjunctions before a clause. */
export const CONJUNCTION = /^(?:after|before|since|until|while|as)$/iu;

/** The verb, or the first of its auxiliaries and adverbs. */
export const groupStart = ({ tags, firstToken }: DraftTree, verb: number): number => {
  let first = verb;
  while (first > firstToken && /^(?:AUX|ADV|PART)$/u.test(tags[first - 1]!)) first -= 1;
  return first;
};

export const isFinite = (draft: DraftTree, verb: number): boolean =>
  !draft.text(verb).endsWith('ing') && draft.text(verb - 1).toLowerCase() !== 'to' && draft.text(verb + 1) !== 'by';

export const hasSubject = (draft: DraftTree, verb: number): boolean => draft.has(verb, /^(?:nsubj|csubj|expl)/u);

/** Makes a noun the subject of a verb, active or passive. */
export const makeSubject = (draft: DraftTree, noun: number, verb: number): void => {
  draft.attach(noun, verb, draft.has(verb, /^aux:pass$/u) ? 'nsubj:pass' : 'nsubj');
};

/** Makes a verb below the root the root in its place; what stands behind the verb follows. */
export const makeRoot = (draft: DraftTree, verb: number, former: number, label: string): void => {
  const { tags, endToken } = draft;
  draft.exchange(verb, former, label);
  for (const child of draft.children(former))
    if (child > verb || (child === endToken - 1 && tags[child] === 'PUNCT')) draft.attach(child, verb);
};

/** Behind the last token of everything under this one. */
export const endOf = (draft: DraftTree, token: number): number => {
  for (let at = draft.endToken - 1; at > token; at -= 1) if (isUnder(draft, at, token)) return at + 1;
  return token + 1;
};
