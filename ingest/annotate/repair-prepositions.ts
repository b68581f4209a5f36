import type { DraftTree } from './draft-tree';

const isNominal = (tag: string | undefined): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';

/**
 * "sent officers to Haiti", "warned Seoul of tariffs", "deployed to Gambia by ECOWAS": a phrase at the end of a verb's
 * object or last phrase belongs to the verb where the verb asks for its preposition and has none. Where a phrase goes is
 * a matter of words more than of shape, and the verb's frames know the words.
 */
export const raiseArguments = (
  draft: DraftTree,
  verb: number,
  takes: (verb: number, preposition: string) => boolean,
): void => {
  const { heads, labels, tags } = draft;
  const caseOf = (token: number): string => {
    const mark = draft.children(token).find((child) => labels[child] === 'case' && child < token);
    return mark === undefined ? '' : draft.text(mark).toLowerCase();
  };
  const own = draft.children(verb);
  const isPassive = own.some((child) => /:pass$/u.test(labels[child]!));
  const taken = new Set(own.filter((child) => /^obl/u.test(labels[child]!)).map(caseOf));
  for (const argument of own) {
    if (argument < verb || !/^(?:obj|obl|xcomp)/u.test(labels[argument]!) || !isNominal(tags[argument])) continue;
    for (const phrase of rightPhrases(draft, argument)) {
      const preposition = caseOf(phrase);
      const holder = heads[phrase]!;
      const isNamed = tags[holder] === 'PROPN';
      // "was named ambassador to Peru by NAME"
      const isOfVerb = (isNamed && holder === argument) || labels[argument] === 'xcomp';
      const isAgent = preposition === 'by' && isPassive && isOfVerb;
      // What hangs on a phrase goes to the verb only with its name: "took over in August from NAME".
      const isFar = holder !== argument || labels[argument] !== 'obj';
      const isLoose = isFar ? tags[phrase] === 'PROPN' && preposition !== 'of' : isNamed || preposition !== 'of';
      const isWanted = takes(verb, preposition) && preposition !== 'by' && isLoose;
      if (taken.has(preposition) || !(isAgent || isWanted)) continue;
      draft.attach(phrase, verb);
      labels[phrase] = isAgent ? 'obl:agent' : 'obl';
      taken.add(preposition);
    }
  }
};

/** Phrases at the end of an argument, each hanging on the one before it. */
const rightPhrases = (draft: DraftTree, argument: number): number[] => {
  const found: number[] = [];
  let level = [argument];
  for (let depth = 0; depth < 3; depth += 1) {
    level = level.flatMap((holder) =>
      draft.children(holder).filter((child) => child > holder && /^(?:nmod|obl)/u.test(draft.labels[child]!)),
    );
    found.push(...level);
  }
  return found;
};

/** "the assassination of NAME by the group": a name takes no agent; the phrase belongs to what the name stands under. */
export const raiseAgent = (draft: DraftTree, preposition: number): void => {
  const { heads, labels, tags, text } = draft;
  const agent = heads[preposition]!;
  const name = heads[agent] ?? -1;
  if (text(preposition).toLowerCase() !== 'by' || labels[preposition] !== 'case' || agent < preposition || name < 0)
    return;
  if (!isNominal(tags[agent])) return;
  const above = heads[name]!;
  if (tags[name] === 'PROPN' && /^nmod/u.test(labels[agent]!) && tags[above] === 'NOUN' && above < name) {
    draft.attach(agent, above);
    return;
  }
  // "denied accusations by NAME": an active verb has its agent before it, and this one is the noun's.
  const noun = preposition - 1;
  if (tags[name] !== 'VERB' || !/^obl/u.test(labels[agent]!) || heads[noun] !== name || labels[noun] !== 'obj') return;
  if (tags[noun] !== 'NOUN' || tags[agent] !== 'PROPN' || !draft.has(name, /^nsubj$/u)) return;
  draft.attach(agent, noun);
  labels[agent] = 'nmod';
};
