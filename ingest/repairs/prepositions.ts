import { append } from '../../graph/model/append';
import { caseBefore, isUnder } from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';

const isNominal = (tag: string | undefined): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';

const caseOf = (draft: DraftTree, token: number): string => {
  const mark = caseBefore(draft, token);
  return mark === undefined ? '' : draft.text(mark).toLowerCase();
};

/** A place takes no such argument; it is the noun's that asks for its preposition. */
export const argumentOfNoun: Repair = {
  name: 'argument-of-noun',
  example: 'staged rallies in Gaza against NAME',
  at: { tags: ['PROPN', 'NOUN'], labels: /^(?:nmod|obl)/u },
  run: (draft, place, words) => {
    const { heads, labels, tags } = draft;
    // "protests by students against NAME"
    if (tags[place] === 'NOUN' && caseOf(draft, place) !== 'by') return;
    const above = heads[place]!;
    if (above < 0 || above > place) return;
    const noun = tags[above] === 'VERB' ? draft.children(above).find((child) => labels[child] === 'obj') : above;
    if (noun === undefined || noun > place || tags[noun] !== 'NOUN') return;
    for (const phrase of draft.children(place)) {
      const preposition = caseOf(draft, phrase);
      if (
        phrase < place ||
        !/^(?:against|with|between|over|on)$/u.test(preposition) ||
        !words.nounTakes(draft, noun, preposition)
      )
        continue;
      draft.attach(phrase, noun, 'nmod');
    }
  },
};

/** Also "warned Seoul of tariffs", "deployed to Gambia by ECOWAS": a phrase at the end of a verb's object or last phrase belongs to the verb where the verb asks for its preposition and has none. Where a phrase goes is a matter of words more than of shape, and the verb's frames know the words. */
export const raiseArguments: Repair = {
  name: 'raise-arguments',
  example: 'sent officers to Haiti',
  at: { tags: ['VERB'] },
  run: (draft, verb, words) => {
    const { heads, labels, tags } = draft;
    const own = draft.children(verb);
    const isPassive = own.some((child) => /:pass$/u.test(labels[child]!));
    const taken = new Set(own.filter((child) => /^obl/u.test(labels[child]!)).map((child) => caseOf(draft, child)));
    for (const argument of own) {
      // "pulled most of its troops out of NAME"
      const isArgument = isNominal(tags[argument]) || draft.text(argument + 1) === 'of';
      if (argument < verb || !/^(?:obj|obl|xcomp)/u.test(labels[argument]!) || !isArgument) continue;
      for (const phrase of rightPhrases(draft, argument)) {
        const preposition = caseOf(draft, phrase);
        const holder = heads[phrase]!;
        const isNamed = tags[holder] === 'PROPN';
        // "was named ambassador to Peru by NAME"
        // "was appointed minister by NAME"
        const isOfVerb = (holder === argument && (isNamed || labels[argument] === 'obj')) || labels[argument] === 'xcomp'; // prettier-ignore
        const isAgent = preposition === 'by' && isPassive && isOfVerb;
        // What hangs on a phrase goes to the verb only with its name: "took over in August from NAME".
        const isFar = holder !== argument || labels[argument] !== 'obj';
        const isLoose = isFar ? tags[phrase] === 'PROPN' && preposition !== 'of' : isNamed || preposition !== 'of';
        const isTaken =
          words.takes(draft, verb, preposition) || (preposition === 'out' && words.takes(draft, verb, 'of'));
        const isWanted = isTaken && preposition !== 'by' && isLoose;
        // "agreed to mediation in the talks with NAME"
        const isNouns = isFar && tags[holder] === 'NOUN' && words.nounTakes(draft, holder, preposition);
        if (taken.has(preposition) || isNouns || !(isAgent || isWanted)) continue;
        draft.attach(phrase, verb, isAgent ? 'obl:agent' : 'obl');
        taken.add(preposition);
      }
    }
  },
};

/** Phrases at the end of an argument, each hanging on the one before it. */
const rightPhrases = (draft: DraftTree, argument: number): number[] => {
  const found: number[] = [];
  let level = [argument];
  for (let depth = 0; depth < 3; depth += 1) {
    level = level.flatMap((holder) =>
      // "withdraw inspectors and workers from NAME": through what is joined as well.
      draft.children(holder).filter((child) => child > holder && /^(?:nmod|obl|conj)/u.test(draft.labels[child]!)),
    );
    append(found, level);
  }
  return found;
};

/** A preposition governs nothing; what the tree hung on it is the phrase of the verb before. */
export const emptyPreposition: Repair = {
  name: 'empty-preposition',
  example: 'staged rallies against NAME, saying that',
  at: { tags: ['ADP'], labels: /^case$/u },
  run: (draft, preposition) => {
    const { labels, tags, firstToken } = draft;
    const noun = draft.children(preposition).find((child) => child > preposition && isNominal(tags[child]));
    if (noun === undefined || !/^(?:obj|obl|nmod)/u.test(labels[noun]!)) return;
    let verb = preposition - 1;
    while (verb >= firstToken && tags[verb] !== 'VERB' && draft.text(verb) !== ',') verb -= 1;
    if (verb < firstToken || tags[verb] !== 'VERB' || isUnder(draft, verb, preposition)) return;
    draft.attach(noun, verb, 'obl');
    draft.attach(preposition, noun);
  },
};

/** A name takes no agent; the phrase belongs to what the name stands under. */
export const raiseAgent: Repair = {
  name: 'raise-agent',
  example: 'the assassination of NAME by the group',
  at: { tags: ['ADP'], labels: /^case$/u },
  run: (draft, preposition) => {
    const { heads, labels, tags, text } = draft;
    const agent = heads[preposition]!;
    const name = heads[agent] ?? -1;
    if (text(preposition).toLowerCase() !== 'by' || agent < preposition || name < 0) return;
    const above = heads[name]!;
    if (!isNominal(tags[agent])) return;
    if (tags[name] === 'PROPN' && /^nmod/u.test(labels[agent]!) && tags[above] === 'NOUN' && above < name)
      draft.attach(agent, above);
  },
};

/** Also "dismissed as absurd the claims": a preposition governs no adjective but marks it. */
export const markVerdict: Repair = {
  name: 'mark-verdict',
  example: 'described the arrests as illegal',
  at: { tags: ['ADP'], words: /^as$/u },
  run: (draft, as) => {
    const { heads, labels, tags } = draft;
    const adjective = as + 1;
    const above = heads[as]!;
    if (above < 0 || above > as || heads[adjective] !== as || tags[adjective] !== 'ADJ') return;
    if (!/^(?:nmod|obl|advmod|advcl)/u.test(labels[as]!)) return;
    const verb = tags[above] === 'VERB' ? above : heads[above]!;
    if (verb < 0 || tags[verb] !== 'VERB' || verb > as) return;
    draft.attach(adjective, verb, 'obl');
    draft.attach(as, adjective, 'case');
    for (const child of draft.children(adjective))
      if (labels[child] === 'obj' && child > adjective) draft.attach(child, verb);
  },
};
