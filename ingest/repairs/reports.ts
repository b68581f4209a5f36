import { climbWhile, firstUpwards } from '../syntax/climb';
import { groupStart, hasSubject, headOfName, isFinite, isNominal, isUnder } from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';
import type { WordReadings } from './word-readings';

/** Behind a semicolon the noun that the name explains is who says it. */
export const subjectBehindSemicolon: Repair = {
  name: 'subject-behind-semicolon',
  example: '…; its director, NAME, said',
  at: { tags: ['VERB'] },
  needs: 'says',
  run: (draft, verb) => {
    const { heads, labels, tags, text, firstToken } = draft;
    if (hasSubject(draft, verb) || text(verb - 1) !== ',' || !isFinite(draft, verb)) return;
    const name = headOfName(draft, verb - 2);
    const noun = heads[name] ?? -1;
    if (name < firstToken || tags[name] !== 'PROPN' || labels[name] !== 'appos' || noun < firstToken || noun > name)
      return;
    const edge = edgeOf(draft, noun);
    if (tags[noun] !== 'NOUN' || isUnder(draft, verb, noun) || (text(edge) !== ';' && text(edge - 1) !== ';')) return;
    draft.attach(noun, verb, 'nsubj');
  },
};

/** A verb of saying that ends its sentence behind a comma has for its subject the phrase before that comma, or the one before it where a name stands between commas. */
export const closeReport: Repair = {
  name: 'close-report',
  example: 'The force met the chiefs, a spokeswoman for the force, NAME, said.',
  at: { tags: ['VERB'], isClosed: true },
  needs: 'says',
  run: (draft, verb) => {
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
    if (heads[reported] !== verb) draft.exchange(verb, reported, 'ccomp');
    draft.attach(subject, verb, 'nsubj');
    for (let at = start + 1; at <= last; at += 1) {
      const head = heads[at]!;
      if (at === subject || (head > start && head <= last)) continue;
      draft.attach(at, subject, tags[at] === 'PUNCT' ? 'punct' : isNominal(draft, at) ? 'appos' : 'dep');
    }
  },
};

/** Of two subjects before a verb of saying only the one behind the last comma says; the other is what the report is about. */
export const freeReporter: Repair = {
  name: 'free-reporter',
  example: 'The union, which led the strike, has left, two members said',
  at: { tags: ['VERB'], isClosed: true },
  needs: 'quotes',
  run: (draft, verb) => {
    const { labels, tags, text } = draft;
    const subjects = draft.children(verb).filter((child) => labels[child] === 'nsubj' && child < verb);
    const sayer = subjects.at(-1);
    if (subjects.length < 2 || sayer === undefined || !isFinite(draft, verb)) return;
    const comma = edgeOf(draft, sayer) - 1;
    if (text(comma) !== ',' || draft.has(sayer, /^cc$/u)) return;
    const [topic] = subjects;
    const reported = reportedBefore(draft, verb, topic!, comma);
    if (reported < 0) return;
    draft.attach(reported, verb, 'ccomp');
    for (const child of draft.children(verb)) {
      if (child >= comma || child === reported || tags[child] === 'PUNCT') continue;
      draft.attach(child, reported);
      if (child === topic) draft.relabel(child, draft.has(reported, /^aux:pass$/u) ? 'nsubj:pass' : 'nsubj');
      else if (labels[child] === 'nsubj') draft.relabel(child, 'obl');
    }
  },
};

/** The first word under a noun. */
const edgeOf = (draft: DraftTree, noun: number): number => {
  let first = noun;
  for (;;) {
    const below = draft.children(first).find((child) => draft.tags[child] !== 'PUNCT');
    if (below === undefined || below >= first) return first;
    first = below;
  }
};

/** The clause between the first subject and the comma: what hangs on the report, else the verb behind a relative clause. */
const reportedBefore = (draft: DraftTree, report: number, topic: number, comma: number): number => {
  const { labels, tags, text, heads } = draft;
  const isFree = (verb: number): boolean => !draft.has(verb, /^(?:nsubj|csubj|expl|mark)/u);
  const own = draft
    .children(report)
    .find(
      (child) => child > topic && child < comma && /^(?:ccomp|advcl|parataxis)$/u.test(labels[child]!) && isFree(child),
    );
  if (own !== undefined && (tags[own] === 'VERB' || draft.has(own, /^cop$/u))) return own;
  for (let at = topic + 2; at < comma; at += 1) {
    if (tags[at] !== 'VERB' || text(groupStart(draft, at) - 1) !== ',' || !isFinite(draft, at) || !isFree(at)) continue;
    const above = heads[at]!;
    if (above < topic || above > report || draft.has(at, /^cc$/u) || /^(?:acl|amod|xcomp)/u.test(labels[at]!)) continue;
    return at;
  }
  return -1;
};

/** No relative clause without a pronoun follows a comma, so a reporting verb with its subject there reports what stands before. */
export const freeAside: Repair = {
  name: 'free-aside',
  example: 'The mine reopened in March, a union official told reporters',
  at: { tags: ['VERB'], labels: /^(?:acl|advcl)/u, isClosed: true },
  needs: 'quotes',
  run: (draft, verb) => {
    const { heads, labels, tags, text, endToken } = draft;
    if (heads[verb]! > verb || !isFinite(draft, verb)) return;
    if (draft.has(verb, /^(?:mark|ccomp|xcomp|cc|aux:pass)$/u)) return;
    const subject = draft.children(verb).find((child) => labels[child] === 'nsubj' && child < verb);
    if (subject === undefined || /^(?:who|which|that|what)$/iu.test(text(subject))) return;
    const comma = edgeOf(draft, subject) - 1;
    if (text(comma) !== ',' || groupStart(draft, verb) <= subject || tags[comma - 1] === 'PUNCT') return;
    const top = climbWhile(draft, heads[verb]!, (at) => heads[at]! < verb);
    if (heads[top]! >= 0 || (tags[top] !== 'VERB' && !draft.has(top, /^cop$/u)) || top > comma) return;
    // "were held last week, he said": what stands before the comma is no part of the report.
    const early = draft.children(verb).filter((child) => child < comma && tags[child] !== 'PUNCT');
    if (early.some((child) => !/^(?:obl|advmod)/u.test(labels[child]!))) return;
    for (const child of early) draft.attach(child, top);
    for (let at = verb + 1; at < endToken; at += 1)
      if (text(at) === ',' || (tags[at] === 'VERB' && !isUnder(draft, at, verb))) {
        draft.attach(verb, top, 'parataxis');
        return;
      }
    draft.exchange(verb, top, 'ccomp');
  },
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
    const top = climbWhile(draft, at, (one) => draft.heads[one]! < end);
    return draft.heads[top]! < 0 || draft.heads[top] === report ? top : -1;
  }
  return -1;
};

/** Also "slammed what he called …, saying that": a participle behind its comma goes on with the main verb. */
export const raiseParticiple: Repair = {
  name: 'raise-participle',
  example: 'told a conference, adding that',
  at: { tags: ['VERB'], words: /ing$/u },
  needs: 'quotes',
  run: (draft, verb, words) => {
    const { heads, labels, tags, text } = draft;
    if (text(groupStart(draft, verb) - 1) !== ',') return;
    if (!/^(?:acl|advcl|xcomp|ccomp)$/u.test(labels[verb]!) || draft.has(verb, /^(?:nsubj|mark)/u)) return;
    // "ruled that the firm had lied, ordering it to pay": nobody orders himself by "it".
    const isOuter = words.says(draft, verb) || draft.children(verb).some((child) => /^i?obj$/u.test(labels[child]!) && /^(?:it|them|him)$/u.test(text(child))); // prettier-ignore
    let isLow = labels[verb] === 'acl';
    const goesOn = (above: number): boolean => {
      const isRelative = /^acl/u.test(labels[above]!) || (labels[above] === 'advcl' && isFree(draft, above));
      // "told them that the talks had failed, adding": who told adds.
      const isReported = isOuter && /^(?:ccomp|xcomp)$/u.test(labels[above]!) && heads[above]! >= 0 && heads[above]! < above; // prettier-ignore
      if (tags[above] === 'VERB' && !isRelative && !isReported) return false;
      isLow ||= isRelative || isReported;
      return true;
    };
    const above = firstUpwards(draft, heads[verb]!, (at) => at > verb || !goesOn(at));
    if (!isLow || above < 0 || above > verb) return;
    draft.attach(verb, above, 'advcl');
  },
};

/** "what he called the crimes": a clause that stands for a noun. */
const isFree = (draft: DraftTree, clause: number): boolean =>
  draft
    .children(clause)
    .some((child) => child < clause && /^(?:what|whatever|whom|which|who)$/iu.test(draft.text(child)));

/** An apposition has parted the subject of what is said from its verb, and no conjunction joins that to the report. */
export const joinApposed: Repair = {
  name: 'join-apposed',
  example: 'said the silence of France, one of the guarantors, amounted to complicity',
  at: { tags: ['VERB'] },
  needs: 'says',
  run: (draft, verb) => {
    const { labels, tags, text } = draft;
    const object = draft.children(verb).find((child) => labels[child] === 'obj' && child > verb);
    if (object === undefined || !isNominal(draft, object) || edgeOf(draft, object) !== verb + 1) return;
    const said = draft
      .children(verb)
      .find((child) => child > object && /^(?:ccomp|conj|parataxis|advcl)$/u.test(labels[child]!));
    if (said === undefined || draft.has(said, /^(?:nsubj|csubj|expl|mark|cc$)/u)) return;
    const be = draft.children(said).find((child) => /^(?:cop|aux)/u.test(labels[child]!));
    if (tags[said] === 'VERB' ? !isFinite(draft, said) : be === undefined || labels[be] !== 'cop') return;
    if (text(groupStart(draft, be ?? said) - 1) !== ',') return;
    draft.attach(object, said, draft.has(said, /^aux:pass$/u) ? 'nsubj:pass' : 'nsubj');
    draft.relabel(said, 'ccomp');
  },
};

/** What somebody is told does not explain who is told. */
export const raiseTold: Repair = {
  name: 'raise-told',
  example: 'told the envoy that the forces must leave',
  at: { tags: ['VERB'] },
  needs: 'tells',
  run: (draft, verb) => {
    const { labels, text } = draft;
    if (draft.has(verb, /^(?:ccomp|xcomp)$/u)) return;
    const told = draft.children(verb).find((child) => child > verb && /^i?obj$/u.test(labels[child]!));
    if (told === undefined) return;
    for (const clause of draft.children(told)) {
      if (clause < told || !/^acl/u.test(labels[clause]!)) continue;
      const own = draft.children(clause);
      const that = own.find((child) => text(child) === 'that' && child < clause);
      const subject = own.find((child) => /^(?:nsubj|expl)/u.test(labels[child]!) && child !== that);
      if (that === undefined || subject === undefined || subject < that || subject > clause) continue;
      draft.attach(clause, verb, 'ccomp');
      draft.relabel(that, 'mark');
      draft.retag(that, 'SCONJ');
      return;
    }
  },
};

/** "deal", "no minister": nobody who could say anything. */
const isThing = (draft: DraftTree, noun: number, words: WordReadings): boolean =>
  draft.tags[noun] === 'NOUN' && (!words.isActor(draft, noun) || /^(?:any|no)$/u.test(draft.text(noun - 1)));

/** Also "said the offer was poor and promised a strike": what only a speaker does goes on with the verb that reports. */
export const joinReports: Repair = {
  name: 'join-reports',
  example: 'said Moscow stood by its ally and accused NATO',
  at: { tags: ['VERB'], labels: /^conj$/u },
  needs: 'speaks',
  run: (draft, verb, words) => {
    const { heads, labels, tags, text } = draft;
    const joined = heads[verb]!;
    const isLater = (at: number): boolean => labels[at] === 'conj' && heads[at]! < at && !hasSubject(draft, at);
    const first = joined > verb ? joined : climbWhile(draft, joined, isLater);
    if (first < 0 || first > verb || hasSubject(draft, verb)) return;
    const report = heads[first]!;
    if (labels[first] !== 'ccomp' || report < 0 || report > first || tags[report] !== 'VERB' || words.reports(draft, first)) return; // prettier-ignore
    if (!isFinite(draft, verb) || draft.has(verb, /^(?:aux|mark)/u) || !words.isPast(draft, verb)) return;
    if (/ing$/u.test(text(report)) || !draft.has(report, /^nsubj$/u)) return;
    const subject = draft.children(first).find((child) => /^nsubj/u.test(labels[child]!));
    // "said NAME had known for months and done nothing, and demanded": a comma closes what is said.
    const isClosed =
      text(groupStart(draft, verb) - 2) === ',' && /^(?:and|but)$/u.test(text(groupStart(draft, verb) - 1));
    const saysNothing = subject !== undefined && subject > report && (isThing(draft, subject, words) || (isClosed && words.reports(draft, verb))); // prettier-ignore
    const isClause = tags[first] === 'VERB' || (saysNothing && draft.has(first, /^cop$/u));
    if (!isClause || (heads[verb] !== first && !saysNothing)) return;
    // "had attacked and accused" shares "had"; "had been beaten and demanded that" shares nothing, and no deal accuses.
    const isOther = draft.has(first, /^aux:pass$/u) && draft.has(verb, /^(?:obj|ccomp)$/u);
    if (draft.has(first, /^aux/u) && !isOther && !saysNothing) return;
    draft.attach(verb, report);
  },
};
