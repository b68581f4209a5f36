import { groupStart, headOfName, isFinite, isNominal, type DraftTree } from './draft-tree';

const hasSubject = (draft: DraftTree, verb: number): boolean => draft.has(verb, /^(?:nsubj|csubj|expl)/u);

/**
 * "The force met the chiefs, a spokeswoman for the force, NAME, said.": a verb of saying that ends its sentence behind a
 * comma has for its subject the phrase before that comma, or the one before it where a name stands between commas.
 */
export const closeReport = (draft: DraftTree, verb: number): void => {
  const { heads, labels, tags, text, firstToken, endToken } = draft;
  if (hasSubject(draft, verb) || !isFinite(draft, verb) || verb + 1 >= endToken || tags[verb + 1] !== 'PUNCT') return;
  if (verb + 2 < endToken && !/^["”’]$/u.test(text(verb + 2))) return;
  const last = groupStart(draft, verb) - 1;
  if (last <= firstToken) return;
  let start = commaBefore(draft, text(last) === ',' ? last - 1 : last);
  if (start < 0) return;
  if (text(last) === ',') start = commaBefore(draft, start - 1);
  if (start < 0) return;
  let subject = -1;
  for (let at = start + 1; at < last && subject < 0; at += 1)
    if (isNominal(draft, at) && labels[at] !== 'compound' && !/^(?:nmod:poss|nmod:desc)$/u.test(labels[at]!)) subject = headOfName(draft, at); // prettier-ignore
  if (subject < 0 || subject > last) return;
  const reported = mainBefore(draft, start, verb);
  if (reported < 0) return;
  for (let at = start + 1; at <= last; at += 1) {
    const head = heads[at]!;
    if (at === subject || (head > start && head <= last)) continue;
    draft.attach(at, subject);
    labels[at] = tags[at] === 'PUNCT' ? 'punct' : isNominal(draft, at) ? 'appos' : 'dep';
  }
  draft.attach(subject, verb);
  labels[subject] = 'nsubj';
  if (heads[reported] === verb) return;
  draft.attach(verb, heads[reported]!);
  labels[verb] = labels[reported]!;
  draft.attach(reported, verb);
  labels[reported] = 'ccomp';
};

/** The comma that opens the phrase that ends here, with no verb between; -1 where there is none. */
const commaBefore = ({ tags, text, labels, firstToken }: DraftTree, from: number): number => {
  for (let at = from; at > firstToken; at -= 1) {
    if (text(at) === ',') return at;
    if (tags[at] === 'AUX' || (tags[at] === 'VERB' && labels[at] !== 'amod') || /^[;:“”"]$/u.test(text(at))) return -1;
  }
  return -1;
};

/** The verb with a subject that stands highest before a token, above which there is at most the report. */
const mainBefore = (draft: DraftTree, end: number, report: number): number => {
  for (let at = draft.firstToken; at < end; at += 1) {
    if (!hasSubject(draft, at) || draft.tags[at] === 'PUNCT') continue;
    let top = at;
    while (draft.heads[top]! >= draft.firstToken && draft.heads[top]! < end) top = draft.heads[top]!;
    return draft.heads[top]! < 0 || draft.heads[top] === report ? top : -1;
  }
  return -1;
};

/** "told a conference, adding that", "slammed what he called …, saying that": a participle behind its comma goes on with the main verb. */
export const raiseParticiple = (draft: DraftTree, verb: number, isSay: boolean): void => {
  const { heads, labels, tags, text } = draft;
  if (!/ing$/u.test(text(verb)) || text(groupStart(draft, verb) - 1) !== ',') return;
  if (!/^(?:acl|advcl|xcomp|ccomp)$/u.test(labels[verb]!) || draft.has(verb, /^(?:nsubj|mark)/u)) return;
  let above = heads[verb]!;
  let isLow = labels[verb] === 'acl';
  while (above >= 0 && above < verb) {
    const isRelative = /^acl/u.test(labels[above]!) || (labels[above] === 'advcl' && isFree(draft, above));
    // "told them that the talks had failed, adding": who told adds.
    const isReported = isSay && labels[above] === 'ccomp' && heads[above]! >= 0 && heads[above]! < above;
    if (tags[above] === 'VERB' && !isRelative && !isReported) break;
    isLow ||= isRelative || isReported;
    above = heads[above]!;
  }
  if (!isLow || above < 0 || above > verb) return;
  draft.attach(verb, above);
  labels[verb] = 'advcl';
};

/** "what he called the crimes": a clause that stands for a noun. */
const isFree = (draft: DraftTree, clause: number): boolean =>
  draft
    .children(clause)
    .some((child) => child < clause && /^(?:what|whatever|whom|which|who)$/iu.test(draft.text(child)));

/** "said Moscow stood by its ally and accused NATO": what only a speaker does goes on with the verb that reports. */
export const joinReports = (draft: DraftTree, verb: number, isSpeech: (token: number) => boolean): void => {
  const { heads, labels, tags, text } = draft;
  const first = heads[verb]!;
  if (labels[verb] !== 'conj' || first < 0 || first > verb || tags[first] !== 'VERB' || hasSubject(draft, verb)) return;
  const report = heads[first]!;
  if (labels[first] !== 'ccomp' || report < 0 || report > first || tags[report] !== 'VERB' || isSpeech(first)) return;
  if (!isFinite(draft, verb) || draft.has(verb, /^(?:aux|mark)/u) || !/ed$/u.test(text(verb))) return;
  if (/ing$/u.test(text(report)) || !draft.has(report, /^nsubj$/u)) return;
  // "had attacked and accused" shares "had"; "had been beaten and demanded that" shares nothing.
  const isOther = draft.has(first, /^aux:pass$/u) && draft.has(verb, /^(?:obj|ccomp)$/u);
  if (draft.has(first, /^aux/u) && !isOther) return;
  draft.attach(verb, report);
};
