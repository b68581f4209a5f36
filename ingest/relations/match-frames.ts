import { append } from '../../graph/model/append';
import { isDefinite } from '../syntax/is-definite';
import { isLabel, type Syntax } from '../syntax/syntax';
import { readClause, type Clause } from '../syntax/clause';
import { complementOf } from '../syntax/complements';
import { followPath, followRaw, supportClause, type Place } from './follow-path';
import { argumentsUnder } from '../syntax/noun-arguments';
import type { TypedFrame } from './frames';
import type { Matching } from './matching';
import { meetsNeed } from './frame-needs';
import { isOfKind, isOwnOrOfKind, unpacked } from './object-kinds';
import { spend } from '../budget';

/** A frame that fits the text. Ends are tokens; an end that the text leaves open is -1. */
export interface Event {
  readonly frame: TypedFrame;
  /** The word that carries it. */
  readonly token: number;
  readonly from: number;
  readonly to: number;
  /** A noun that stands where the other end should: "condemned the attack". */
  readonly deed?: number;
  /** Nouns of what ends: in "lifted its embargo" the embargo is no second fact. */
  readonly ended?: readonly number[];
}

/** A list of names has so many of them as an end: each is related to each at the other end. */
const MOST_ENDS = 40;

/** All events of a text, word by word; a word's first frame of a type that fits wins. */
export const matchFrames = (matching: Matching): Event[] => {
  const { syntax, knowledge } = matching;
  const found: Event[] = [];
  for (let token = 0; token < syntax.tokens.length; token += 1) {
    const frames = framesAt(matching, token);
    const done = new Set<string>();
    for (const frame of frames) {
      if (done.has(frame.type)) continue;
      const events = matchAt(matching, token, frame);
      if (events.some((event) => event.to >= 0 && event.from >= 0)) done.add(frame.type);
      spend(events.length);
      append(found, events);
    }
    const suffix = /-(\p{Ll}+)$/u.exec(syntax.tokens[token]!.text)?.[1];
    for (const frame of suffix === undefined ? [] : knowledge.frames.suffix(suffix)) {
      append(found, prefixEvents(matching, token, frame));
    }
  }
  const ended = new Set(found.flatMap((event) => event.ended ?? []));
  return found.filter(({ frame, token }) => frame.nouns === undefined || !ended.has(token));
};

const framesAt = ({ syntax, knowledge }: Matching, token: number): readonly TypedFrame[] => {
  const lemma = syntax.lemmas[token]!;
  switch (syntax.tags[token]) {
    case 'VERB':
      return knowledge.frames.verb(lemma);
    case 'NOUN':
      return knowledge.frames.noun(lemma);
    case 'ADJ':
      return knowledge.frames.adjective(lemma);
    default:
      return [];
  }
};

const matchAt = (matching: Matching, token: number, frame: TypedFrame): Event[] => {
  spend(1);
  const { syntax, lookup, knowledge } = matching;
  const isNoun = frame.nouns !== undefined;
  const clause = isNoun ? supportClause(syntax, token, knowledge.words) : readClause(syntax, token);
  const bound = new Map<string, readonly number[]>();
  if (!hasParticle(syntax, token, frame) || !fits(matching, token, frame, clause, bound)) return [];
  const place: Place = { syntax, lookup, words: knowledge.words, token, clause, isNoun, bound };
  if (frame.pair !== undefined) return pairs(matching, place, frame);
  const from = accepted(matching, followPath(place, frame.from!), frame.fromTypes, frame.fromKinds);
  const to = accepted(matching, followPath(place, frame.to!), frame.toTypes, frame.toKinds);
  const theme =
    frame.theme === undefined ? [] : accepted(matching, followPath(place, frame.theme), undefined, undefined);
  if (to.length === 0 && clause && isReciprocal(syntax, clause)) return mutual(matching, token, frame, from);
  const actors = theme.length > 0 && from.length === 0 ? theme : from;
  if (actors.length === 0 && to.length === 0) return [];
  const events: Event[] = [];
  for (const one of actors.length > 0 ? actors.slice(0, MOST_ENDS) : [-1]) {
    for (const other of to.length > 0 ? to.slice(0, MOST_ENDS) : [-1]) {
      if (one >= 0 && other >= 0 && lookup.at(one) === lookup.at(other)) continue;
      if (frame.apart && clause?.subject.some((subject) => [one, other].some((end) => end >= 0 && lookup.at(end) === lookup.at(subject)))) continue; // prettier-ignore
      const ended = frame.status === 'former' && one >= 0 && other >= 0 ? bound.get('object') : undefined;
      events.push({ frame, token, from: one, to: other, ...(other < 0 && { deed: deedOf(place, frame) }), ...(ended && { ended }) }); // prettier-ignore
    }
  }
  return events;
};

/** The definite noun that the path to the other end reaches, where that noun names no owner. */
const deedOf = (place: Place, frame: TypedFrame): number | undefined => {
  if (!frame.to?.includes('~')) return undefined;
  const { syntax } = place;
  const reached = followRaw(place, frame.to);
  return reached.find((token) => syntax.tags[token] === 'NOUN' && isDefinite(syntax, token));
};

const accepted = (
  { lookup, typeOf, kindOf }: Matching,
  tokens: readonly number[],
  types: readonly string[] | undefined,
  kinds: readonly string[] | undefined,
): number[] =>
  tokens.filter((token) => {
    const entity = lookup.at(token);
    if (entity < 0) return false;
    const type = typeOf(entity);
    if (types && !types.includes(type)) return false;
    return (
      !kinds ||
      kinds.includes(kindOf(entity) ?? type.toLowerCase()) ||
      (type === 'Group' && kindOf(entity) === undefined)
    );
  });

/** Partners of one coordination: "Peru and Chile", "talks between A, B and C"; every two of them. */
const pairs = (matching: Matching, place: Place, frame: TypedFrame): Event[] => {
  const tokens = accepted(
    matching,
    followPath(place, frame.pair!),
    frame.fromTypes ?? ['Person', 'Group', 'Country'],
    frame.fromKinds,
  ).slice(0, MOST_ENDS);
  const events: Event[] = [];
  tokens.forEach((from, index) => {
    for (const to of tokens.slice(index + 1)) {
      if (matching.lookup.at(from) !== matching.lookup.at(to)) events.push({ frame, token: place.token, from, to });
    }
  });
  return events;
};

/** "blamed each other" */
const isReciprocal = (syntax: Syntax, clause: Clause): boolean =>
  [...clause.object, ...[...clause.prepositions.values()].flat()].some((one) =>
    /^(?:each|one|other|another)$/iu.test(syntax.tokens[one]!.text),
  );

const mutual = ({ lookup }: Matching, token: number, frame: TypedFrame, actors: readonly number[]): Event[] =>
  actors.slice(0, MOST_ENDS).flatMap((from) =>
    actors
      .slice(0, MOST_ENDS)
      .filter((to) => lookup.at(to) !== lookup.at(from))
      .map((to) => ({ frame, token, from, to })),
  );

/** "US-led coalition": the country in the prefix, the noun behind. */
const prefixEvents = (matching: Matching, token: number, frame: TypedFrame): Event[] => {
  const { syntax, lookup } = matching;
  const to = syntax.heads[token]!;
  const from = lookup.at(token);
  if (to < 0 || from < 0 || lookup.at(to) < 0 || lookup.at(to) === from) return [];
  return [{ frame, token, from: token, to }];
};

/** "pull out": the particle hangs on the verb or follows it, an object may stand between. */
const hasParticle = (syntax: Syntax, token: number, frame: TypedFrame): boolean => {
  if (frame.particle === undefined) return true;
  const [particle] = frame.particle.split(' ');
  if (syntax.tokens[token + 1]?.text.toLowerCase() === particle) return true;
  return syntax
    .childrenOf(token)
    .some(
      (child) =>
        child > token &&
        syntax.tokens[child]!.text.toLowerCase() === particle &&
        (isLabel(syntax.labels[child]!, 'compound') || isLabel(syntax.labels[child]!, 'advmod')),
    );
};

const fits = (
  matching: Matching,
  token: number,
  frame: TypedFrame,
  clause: Clause | undefined,
  bound: Map<string, readonly number[]>,
): boolean => {
  const { syntax } = matching;
  const lemmaIn = (list: readonly string[], one: number): boolean =>
    list.includes(syntax.lemmas[one]!) || list.includes(syntax.tokens[one]!.text.toLowerCase());
  if (frame.active && clause?.isPassive) return false;
  if (frame.passive && !clause?.isPassive) return false;
  if (frame.object) {
    const held = frame.object;
    const objects = (clause?.object ?? [])
      .flatMap((one) => unpacked(matching, one))
      .filter((one) => lemmaIn(held, one) || wrapped(matching, one).some((inner) => lemmaIn(held, inner)));
    if (objects.length === 0) return false;
    // "tanks and radios to NAME": what belongs to the last of them belongs to all.
    bound.set('object', [...objects, ...clause!.object.filter((one) => !objects.includes(one))]);
  }
  if (frame.except && describers(syntax, token).some((one) => lemmaIn(frame.except!, one))) return false;
  if (frame.exceptObject && clause?.object.some((one) => lemmaIn(frame.exceptObject!, one))) return false;
  if (frame.subjectNouns && !clause?.subject.some((one) => lemmaIn(frame.subjectNouns!, one))) return false;
  if (frame.plainObject && clause?.object.some((one) => syntax.tags[one] === 'PROPN')) return false;
  if (frame.objectKinds && !(clause?.object ?? []).flatMap((one) => unpacked(matching, one)).some((one) => isOfKind(matching, one, frame.objectKinds!))) return false; // prettier-ignore
  if (frame.objectKindsIfAny && !(clause?.object ?? []).every((one) => isOwnOrOfKind(matching, one, frame.objectKindsIfAny!))) return false; // prettier-ignore
  if (frame.complement && !complementWords(syntax, token).some((one) => lemmaIn(frame.complement!, one))) return false;
  if (frame.complementVerbs && !complementOf(syntax, token).some((one) => lemmaIn(frame.complementVerbs!, one)))
    return false;
  if (frame.complementObject && !complementOf(syntax, token).some((one) => objectsOf(syntax, one).some((object) => lemmaIn(frame.complementObject!, object)))) return false; // prettier-ignore
  if (frame.stance && !hasVerdict(matching, token, frame.stance)) return false;
  for (const [preposition, nouns] of Object.entries(frame.through ?? {})) {
    const under = frame.nouns ? argumentsUnder(syntax, token, preposition) : [];
    // "holding dozens of miners as hostages": the tree may hang it on the object.
    const onObject = (clause?.object ?? [])
      .flatMap((one) => unpacked(matching, one))
      .flatMap((one) => argumentsUnder(syntax, one, preposition));
    const onClause = [...(clause?.prepositions.get(preposition) ?? []), ...(frame.nouns ? [] : onObject)];
    const own = under.length > 0 ? under : onClause;
    const held = own.filter((one) => lemmaIn(nouns, one));
    if (held.length > 0) bound.set(preposition, held);
  }
  if (frame.through && bound.size === 0) return false;
  return frame.needs === undefined || meetsNeed(matching, token, frame.needs, clause);
};

/** "to demand the resignation", "to call for his departure" */
const objectsOf = (syntax: Syntax, verb: number): number[] => {
  const { object, prepositions } = readClause(syntax, verb);
  return [...object, ...(prepositions.get('for') ?? [])];
};

/** Words before a noun that say what kind it is. */
const describers = (syntax: Syntax, noun: number): number[] => [
  ...syntax.childrenUnder(noun, 'compound'),
  ...syntax.childrenUnder(noun, 'amod'),
  ...syntax.childrenUnder(noun, 'advmod'),
];

/** "an aid programme": what stands before a noun that only wraps it. */
const wrapped = ({ syntax, knowledge }: Matching, noun: number): number[] =>
  knowledge.words.containerNouns.has(syntax.lemmas[noun]!) ? syntax.childrenUnder(noun, 'compound') : [];

const complementWords = (syntax: Syntax, verb: number): number[] =>
  syntax
    .childrenOf(verb)
    .filter(
      (child) =>
        isLabel(syntax.labels[child]!, 'xcomp') ||
        isLabel(syntax.labels[child]!, 'advmod') ||
        isLabel(syntax.labels[child]!, 'amod') ||
        isLabel(syntax.labels[child]!, 'obl'),
    );

/** "described it as reckless", "called the vote a sham": an evaluation among what hangs on the verb. */
const hasVerdict = ({ syntax, knowledge }: Matching, verb: number, polarity: 'negative' | 'positive'): boolean =>
  syntax.childrenOf(verb).some((child) => {
    const label = syntax.labels[child]!;
    if (!isLabel(label, 'xcomp') && !isLabel(label, 'obl') && !isLabel(label, 'advcl') && !isLabel(label, 'obj'))
      return false;
    // "called the count “a theft”": the tree may hang the verdict on what is judged.
    const judged = label === 'obj' ? syntax.childrenUnder(child, 'appos') : [];
    const isOnly = label === 'obj' && syntax.childrenUnder(verb, 'obj').length < 2;
    const words = [...(isOnly ? [] : [child, ...syntax.childrenUnder(child, 'amod')]), ...judged];
    return words.some((one) => knowledge.stance.get(syntax.lemmas[one]!)?.polarity === polarity);
  });
