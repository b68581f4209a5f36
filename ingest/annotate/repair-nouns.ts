import { headOfName, isNominal, isUnder, type DraftTree, verbFrom } from './draft-tree';

/**
 * "threatened action against Togo in a broadcast", "blockade Lima from Monday night": no compound reaches over the
 * preposition of its noun. What stands before it has the noun's place or is the verb's object; the noun goes with the verb.
 */
export const splitAtPreposition = (draft: DraftTree, noun: number): void => {
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
  draft.attach(first, isObject ? verb : governor);
  labels[first] = isObject ? 'obj' : labels[noun]!;
  for (const child of stranded.slice(1)) {
    draft.attach(child, first);
    labels[child] = 'nmod';
  }
  for (const child of draft.children(noun)) {
    if (child === first || child >= last) continue;
    // A preposition in front belongs to the stranded noun that follows it.
    draft.attach(child, stranded.find((one) => one > child) ?? first);
  }
  draft.attach(noun, isObject ? verb : governor);
  labels[noun] = 'obl';
};

/** "a hunger strike", "the rights violations": two bare nouns side by side that the parser gave to the verb one by one. */
export const joinNouns = (draft: DraftTree, noun: number): void => {
  const { heads, labels, tags, endToken } = draft;
  const next = noun + 1;
  if (next >= endToken || tags[noun] !== 'NOUN' || tags[next] !== 'NOUN') return;
  const verb = heads[noun]!;
  if (verb < 0 || verb !== heads[next] || verb > noun || tags[verb] !== 'VERB') return;
  const wanted = /^(?:obj|obl|xcomp|iobj)$/u;
  if (!wanted.test(labels[noun]!) || !wanted.test(labels[next]!)) return;
  if (draft.has(noun, /^(?:case|conj|nmod)$/u) || draft.has(next, /^(?:case|det|mark)$/u)) return;
  for (const child of draft.children(noun)) draft.attach(child, next);
  draft.attach(noun, next);
  labels[noun] = 'compound';
  labels[next] = 'obj';
};

/** "a bombing and shelling offensive": the bare noun right behind two that are joined has both before it. */
export const shareNoun = (draft: DraftTree, noun: number): void => {
  const { heads, labels, tags, firstToken } = draft;
  const last = noun - 1;
  const first = heads[last] ?? -1;
  if (last <= firstToken || tags[last] !== 'NOUN' || labels[last] !== 'conj') return;
  if (first < 0 || tags[first] !== 'NOUN' || first > last || heads[first]! < 0) return;
  if (heads[noun] !== first || !/^(?:obj|obl|nmod)/u.test(labels[noun]!)) return;
  if (draft.has(noun, /^(?:case|det|cc|mark)$/u)) return;
  draft.attach(noun, heads[first]!);
  labels[noun] = labels[first]!;
  for (const child of draft.children(first)) if (child !== last) draft.attach(child, noun);
  draft.attach(first, noun);
  labels[first] = 'compound';
};

/** "tons of food aid", "meetings of the fisheries board": the noun right behind an of-phrase, which the parser gave to the verb. */
export const completeNoun = (draft: DraftTree, noun: number, isAmount: (token: number) => boolean): void => {
  const { heads, labels, tags, endToken } = draft;
  const next = noun + 1;
  if (next >= endToken || tags[noun] !== 'NOUN' || tags[next] !== 'NOUN' || labels[noun] !== 'nmod') return;
  const whole = heads[noun]!;
  const wanted = isAmount(whole) ? /^(?:obj|obl|obl:unmarked)$/u : /^obj$/u;
  // "25,000 tons of emergency food aid": two bare nouns under one amount.
  const isClause = whole >= 0 && heads[next] === whole && /^(?:acl|nmod)$/u.test(labels[next]!);
  if (whole < 0 || !(isClause || (heads[next] === heads[whole] && wanted.test(labels[next]!)))) return;
  if (draft.has(next, /^(?:case|det|mark)$/u) || !draft.has(noun, /^case$/u)) return;
  for (const child of draft.children(noun)) draft.attach(child, next);
  draft.attach(next, whole);
  labels[next] = 'nmod';
  draft.attach(noun, next);
  labels[noun] = 'compound';
};

/** "suspended part of a programme": what follows "of" belongs to the amount before it, not to the verb. */
export const keepAmount = (draft: DraftTree, preposition: number, isAmount: (token: number) => boolean): void => {
  const { heads, labels, tags, firstToken } = draft;
  const argument = heads[preposition]!;
  const noun = preposition - 1;
  // "most of its troops"
  const isCount = draft.text(preposition) === 'of' && /^(?:ADJ|NUM|DET|PRON)$/u.test(tags[noun] ?? '');
  if (isCount && heads[argument] === noun && labels[argument] === 'obl') labels[argument] = 'nmod';
  if (draft.text(preposition) !== 'of' || labels[preposition] !== 'case' || noun < firstToken || !isAmount(noun))
    return;
  if (argument < preposition || heads[argument] === noun || isUnder(draft, noun, argument)) return;
  if (!/^(?:obl|obj|nmod)/u.test(labels[argument]!)) return;
  draft.attach(argument, noun);
  labels[argument] = 'nmod';
};

const STANDING_IN = /^(?:protest|response|retaliation|solidarity|support|exchange|return|reaction|revenge)$/u;

/** "protest on Sunday against the law", "marched since May 28 in protest": no argument belongs to a day. */
export const emptyDay = (draft: DraftTree, day: number): void => {
  const { heads, labels } = draft;
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
    draft.attach(child, above);
    labels[child] = 'obl';
  }
};

/** "prevented the march staged by students": a participle right behind the object, with its agent, is the object's. */
export const lowerAgentive = (draft: DraftTree, verb: number): void => {
  const { heads, labels, firstToken } = draft;
  const noun = verb - 1;
  if (!/^(?:xcomp|advcl|ccomp)$/u.test(labels[verb]!) || noun < firstToken || labels[noun] !== 'obj') return;
  if (heads[noun] !== heads[verb] || draft.text(verb + 1) !== 'by' || draft.has(verb, /^(?:nsubj|aux|mark)/u)) return;
  draft.attach(verb, noun);
  labels[verb] = 'acl';
};

/** "conceded to demands": what a preposition marks is no object. */
export const markOblique = (draft: DraftTree, noun: number): void => {
  const { labels } = draft;
  if (labels[noun] !== 'obj' || draft.has(noun, /^nummod$/u)) return;
  const isMarked = draft
    .children(noun)
    .some(
      (one) => one < noun && labels[one] === 'case' && /^(?:to|from|with|against|into|for|by)$/u.test(draft.text(one)),
    );
  if (isMarked) labels[noun] = 'obl';
};

/** "accused the US and its proxies": a bare noun joined to a verb belongs to the noun right before the conjunction. */
export const joinToNoun = (draft: DraftTree, noun: number): void => {
  const { heads, labels, tags } = draft;
  const verb = heads[noun]!;
  if (labels[noun] !== 'conj' || verb < 0 || verb > noun || tags[verb] !== 'VERB') return;
  if (draft.has(noun, /^(?:nsubj|csubj|cop|aux|case|obj|mark)/u)) return;
  const conjunction = draft.children(noun).find((child) => labels[child] === 'cc' && child < noun);
  if (conjunction === undefined || conjunction <= verb + 1 || !/^(?:and|or)$/u.test(draft.text(conjunction))) return;
  const before = headOfName(draft, conjunction - 1);
  if (!isNominal(draft, before) || heads[before] !== verb || !/^(?:obj|obl|iobj)/u.test(labels[before]!)) return;
  draft.attach(noun, before);
};
