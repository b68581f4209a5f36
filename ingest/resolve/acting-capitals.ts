import type { Mention } from '../analysis';
import { isLabel, type Syntax } from '../syntax';

const LOCATING = new Set(['in', 'at', 'near', 'outside', 'around', 'through', 'into', 'across', 'over', 'inside', 'within', 'to', 'from', 'toward', 'towards', 'via', 'for', 'throughout', 'on', 'off', 'above', 'north', 'south', 'east', 'west']);
const MOVING = new Set(['to', 'from', 'for', 'toward', 'towards', 'into', 'via']);

/**
 * Whether a capital stands for its government ("Baghdad still required Washington's help") or is the city ("landed in
 * Washington"): subjects, possessors and partners of "between" and "with" act; after a preposition of place it is a city.
 */
export const actsAsState = (syntax: Syntax, mention: Mention): boolean => {
  let at = mention.head;
  while (isLabel(syntax.labels[at]!, 'conj')) at = syntax.heads[at]!;
  const label = syntax.labels[at]!;
  const preposition = syntax.caseOf(at);
  if (preposition) {
    if (!LOCATING.has(preposition)) return preposition !== 'of' || !isCityNoun(syntax, at);
    return MOVING.has(preposition) && !isJourney(syntax, at);
  }
  if (isLabel(label, 'nsubj')) return isActive(syntax, syntax.heads[at]!);
  if (isLabel(label, 'nmod:poss')) return true;
  return label === 'obj' || label === 'iobj';
};

const JOURNEYS = new Set([
  'travel', 'fly', 'go', 'come', 'arrive', 'return', 'drive', 'move', 'leave', 'head', 'trip', 'visit', 'flight', 'road', 'journey', 'way', 'flee', 'run', 'report', 'convoy', 'bring', 'take', 'depart', 'bind', 'walk', 'march', 'train', 'bus', 'fall', 'withdraw', 'speak', 'write', 'live', 'mile', 'kilometre', 'kilometer', 'km', 'north', 'south', 'east', 'west',
]); // prettier-ignore

const isJourney = (syntax: Syntax, token: number): boolean => {
  const head = syntax.heads[token]!;
  return head < 0 || JOURNEYS.has(syntax.lemmas[head]!) || syntax.tags[head] === 'NUM';
};

const CITY_NOUNS = new Set(['city', 'capital', 'town', 'suburb', 'outskirts', 'street', 'centre', 'center', 'district', 'airport', 'university', 'mayor', 'north', 'south', 'east', 'west', 'resident', 'bishop', 'archbishop', 'port', 'area', 'neighbourhood', 'neighborhood']); // prettier-ignore

const isCityNoun = (syntax: Syntax, token: number): boolean => CITY_NOUNS.has(syntax.lemmas[syntax.heads[token]!] ?? '');

/** "Baghdad is a city": a capital that merely is something does not act. */
const isActive = (syntax: Syntax, verb: number): boolean =>
  verb >= 0 && syntax.tags[verb] === 'VERB' && syntax.child(verb, 'cop') < 0;
