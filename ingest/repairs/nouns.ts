import { headOfName, isNominal, isUnder, verbFrom } from './ask-tree';
import type { Repair } from './repair';

/** Also "blockade Lima from Monday night": no compound reaches over the preposition of its noun. What stands before it has the noun's place or is the verb's object; the noun goes with the verb. */
export const splitAtPreposition: Repair = {
  name: 'split-at-preposition',
  example: 'threatened action against Togo in a broadcast',
  at: { tags: ['NOUN', 'PROPN'] },
  run: (draft, noun) => {
    const { heads, labels, tags, firstToken } = draft;
    const parts = draft.children(noun).filter((child) => child < noun && labels[child] === 'compound');
    const own = [noun, ...parts]
      .flatMap((one) => draft.children(one))
      .filter((child) => labels[child] === 'case' && child < noun && tags[child] === 'ADP' && child > noun - 8)
      .sort((one, other) => one - other);
    const last = own.at(-1);
    if (last === undefined) return;
    const stranded = draft
      .children(noun)
      .filter((child) => child < last && labels[child] === 'compound' && isNominal(draft, child));
    const [first] = stranded;
    if (first === undefined) return;
    const governor = heads[noun]!;
    let verb = first - 1;
    while (verb >= firstToken && (tags[verb] === 'DET' || tags[verb] === 'ADJ' || tags[verb] === 'NUM')) verb -= 1;
    const isObject = verb >= firstToken && tags[verb] === 'VERB' && !isUnder(draft, verb, noun);
    if (!isObject && (governor < 0 || governor > first)) return;
    draft.attach(first, isObject ? verb : governor, isObject ? 'obj' : labels[noun]!);
    for (const child of stranded.slice(1)) {
      draft.attach(child, first, 'nmod');
    }
    for (const child of draft.children(noun)) {
      if (child === first || child >= last) continue;
      // A preposition in front belongs to the stranded noun that follows it.
      draft.attach(child, stranded.find((one) => one > child) ?? first);
    }
    draft.attach(noun, isObject ? verb : governor, 'obl');
  },
};

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

/** A stretch of time. */
const TIME = /^(?:day|week|month|year|night|weekend|morning|afternoon|evening)$/u;

const STANDING_IN = /^(?:protest|response|retaliation|solidarity|support|exchange|return|reaction|revenge)$/u;

/** Also "marched since May 28 in protest": no argument belongs to a day. */
export const emptyDay: Repair = {
  name: 'empty-day',
  example: 'protest on Sunday against the law',
  at: { tags: ['NOUN', 'PROPN', 'NUM'] },
  run: (draft, day, words) => {
    const { heads, labels, tags, firstToken } = draft;
    // "May 28": the number of a day is one as well.
    const named = tags[day] === 'NUM' ? day - 1 : day;
    const isTime = words.isDay(draft, named) || (named === day && TIME.test(draft.text(day)));
    if (!isTime || named < firstToken) return;
    const isIn = (noun: number, one: number): boolean => draft.text(one) === 'in' && STANDING_IN.test(draft.text(noun));
    const above = verbFrom(draft, heads[day]!);
    if (above < 0) return;
    for (const child of draft.children(day)) {
      const isArgument = draft
      .children(child)
      .some(
        (one) => labels[one] === 'case' && (/^(?:between|against|with|to|for|over|from|by|at)$/u.test(draft.text(one)) || isIn(child, one)),
      ); // prettier-ignore
      if (child < day || labels[child] !== 'nmod' || !isArgument) continue;
      draft.attach(child, above, 'obl');
    }
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
