import { headOfName, isNominal, type DraftTree } from './draft-tree';

const TIME = /^(?:week|month|year|night|weekend|morning|afternoon|evening|spring|summer|autumn|winter|decade|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u; // prettier-ignore

/** "Vilnius last week expelled": the time between a name and its verb is no subject. */
export const freeSubjectOfTime = (draft: DraftTree, noun: number): void => {
  const { heads, labels } = draft;
  if (!/^nsubj/u.test(labels[noun]!) || !TIME.test(draft.text(noun)) || !/^(?:last|this|next)$/u.test(draft.text(noun - 1))) return; // prettier-ignore
  let at = noun - 2;
  if (/^(?:earlier|late|early|later)$/u.test(draft.text(at))) at -= 1;
  if (at < draft.firstToken) return;
  at = headOfName(draft, at);
  if (heads[at] !== noun || !isNominal(draft, at)) return;
  const verb = heads[noun]!;
  draft.attach(at, verb);
  labels[at] = labels[noun]!;
  for (const child of draft.children(noun)) if (child < at) draft.attach(child, at);
  labels[noun] = 'obl:tmod';
};

/** "two diplomats familiar with the talks said": a noun under a preposition is no subject, who stands before it is. */
export const freeSubjectOfPhrase = (draft: DraftTree, noun: number): void => {
  const { heads, labels, tags, firstToken } = draft;
  const verb = heads[noun]!;
  if (labels[noun] !== 'nsubj' || verb < noun || tags[verb] !== 'VERB') return;
  const preposition = draft.children(noun).find((child) => labels[child] === 'case' && tags[child] === 'ADP' && child < noun); // prettier-ignore
  const adjective = preposition === undefined ? -1 : preposition - 1;
  const subject = adjective - 1;
  if (subject < firstToken || tags[adjective] !== 'ADJ' || tags[subject] !== 'NOUN') return;
  if (heads[subject] !== adjective || !/^nsubj/u.test(labels[subject]!)) return;
  draft.attach(subject, verb);
  labels[subject] = 'nsubj';
  for (const child of draft.children(adjective)) if (child < subject) draft.attach(child, verb);
  draft.attach(adjective, subject);
  labels[adjective] = 'amod';
  draft.attach(noun, adjective);
  labels[noun] = 'obl';
};
