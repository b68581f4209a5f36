import { headOfName, isNominal, isUnder } from './ask-tree';
import type { Repair } from './repair';

/** The bare noun right behind two that are joined has both before it. */
export const shareNoun: Repair = {
  name: 'share-noun',
  example: 'a bombing and shelling offensive',
  at: { tags: ['NOUN'] },
  run: (draft, noun) => {
    const { heads, labels, tags, firstToken } = draft;
    const last = noun - 1;
    const first = heads[last] ?? -1;
    if (last <= firstToken || tags[last] !== 'NOUN' || labels[last] !== 'conj') return;
    if (first < 0 || tags[first] !== 'NOUN' || first > last || heads[first]! < 0) return;
    if (heads[noun] !== first || !/^(?:obj|obl|nmod)/u.test(labels[noun]!)) return;
    if (draft.has(noun, /^(?:case|det|cc|mark)$/u)) return;
    draft.exchange(noun, first, 'compound');
    for (const child of draft.children(first)) if (child !== last) draft.attach(child, noun);
  },
};

/** Also "meetings of the fisheries board": the noun right behind an of-phrase, which the parser gave to the verb. */
export const completeNoun: Repair = {
  name: 'complete-noun',
  example: 'tons of food aid',
  at: { tags: ['NOUN'], labels: /^nmod$/u },
  run: (draft, noun, words) => {
    const { heads, labels, tags, endToken } = draft;
    const next = noun + 1;
    if (next >= endToken || tags[noun] !== 'NOUN' || tags[next] !== 'NOUN') return;
    const whole = heads[noun]!;
    const wanted = words.isAmount(draft, whole) ? /^(?:obj|obl|obl:unmarked)$/u : /^obj$/u;
    // "25,000 tons of emergency food aid": two bare nouns under one amount.
    const isClause = whole >= 0 && heads[next] === whole && /^(?:acl|nmod)$/u.test(labels[next]!);
    if (whole < 0 || !(isClause || (heads[next] === heads[whole] && wanted.test(labels[next]!)))) return;
    if (draft.has(next, /^(?:case|det|mark)$/u) || !draft.has(noun, /^case$/u)) return;
    for (const child of draft.children(noun)) draft.attach(child, next);
    draft.attach(next, whole, 'nmod');
    draft.attach(noun, next, 'compound');
  },
};

/** What follows "of" belongs to the amount before it, not to the verb. */
export const keepAmount: Repair = {
  name: 'keep-amount',
  example: 'suspended part of a programme',
  at: { tags: ['ADP'] },
  run: (draft, preposition, words) => {
    const { heads, labels, tags, firstToken } = draft;
    const argument = heads[preposition]!;
    const noun = preposition - 1;
    // "most of its troops"
    const isCount = draft.text(preposition) === 'of' && /^(?:ADJ|NUM|DET|PRON)$/u.test(tags[noun] ?? '');
    if (isCount && heads[argument] === noun && labels[argument] === 'obl') draft.relabel(argument, 'nmod');
    if (
      draft.text(preposition) !== 'of' ||
      labels[preposition] !== 'case' ||
      noun < firstToken ||
      !words.isAmount(draft, noun)
    )
      return;
    if (argument < preposition || heads[argument] === noun || isUnder(draft, noun, argument)) return;
    if (!/^(?:obl|obj|nmod)/u.test(labels[argument]!)) return;
    draft.attach(argument, noun, 'nmod');
  },
};

/** A bare noun joined to a verb belongs to the noun right before the conjunction. */
export const joinToNoun: Repair = {
  name: 'join-to-noun',
  example: 'accused the US and its proxies',
  at: { tags: ['NOUN', 'PROPN'], labels: /^conj$/u },
  run: (draft, noun) => {
    const { heads, labels, tags } = draft;
    const verb = heads[noun]!;
    if (verb < 0 || verb > noun || tags[verb] !== 'VERB') return;
    if (draft.has(noun, /^(?:nsubj|csubj|cop|aux|case|obj|mark)/u)) return;
    const conjunction = draft.children(noun).find((child) => labels[child] === 'cc' && child < noun);
    if (conjunction === undefined || conjunction <= verb + 1 || !/^(?:and|or)$/u.test(draft.text(conjunction))) return;
    const before = headOfName(draft, conjunction - 1);
    if (!isNominal(draft, before) || heads[before] !== verb || !/^(?:obj|obl|iobj)/u.test(labels[before]!)) return;
    draft.attach(noun, before);
  },
};
