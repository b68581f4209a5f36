import type { Relation } from '../analysis';
import type { Derived } from './frames';
import type { Event } from './match-frames';
import type { Matching } from './matching';
import type { Quality } from './qualify';
import { isNegated } from '../syntax/is-negated';

/**
 * An event that somebody asks for is a relation of its own: "demanded the withdrawal of X from Y" relates who demands
 * with X, and says Y. Without somebody who asks there is none, nor where they ask that nobody leave. `asking` is how the text
 * takes the request itself: who "denied that they had demanded" it, "may ask" for it, is said to have.
 */
export const derivedRelations = (
  derived: Derived,
  event: Event,
  quality: Quality,
  asking: Quality | undefined,
  date: string | undefined,
  { lookup, syntax, typeOf }: Matching,
): Relation[] => {
  if (quality.requestToken === undefined || event.from < 0 || isNegated(syntax, event.token)) return [];
  const to = lookup.at(event.from);
  const place = event.to >= 0 ? lookup.at(event.to) : -1;
  // "the country must leave the union", "must leave by May": no forces leave.
  const isOfMember =
    place >= 0 ? typeOf(place) === 'Group' : /^(?:leave|quit|exit)$/u.test(syntax.lemmas[event.token]!);
  if (isOfMember && typeOf(to) === 'Country') return [];
  const requesters = [...new Set(quality.requesters)].filter((requester) => requester !== to);
  return requesters.map((requester) => ({
    type: derived.type,
    from: requester,
    to,
    ...statusOf(asking, requester),
    ...(place >= 0 && typeOf(place) === 'Country' && { withdrawFrom: place }),
    ...(date !== undefined && { date }),
    evidence: [syntax.tokens[event.token]!.sentence],
    cues: [event.token, quality.requestToken!]
      .filter((token) => syntax.tokens[token]!.sentence === syntax.tokens[event.token]!.sentence)
      .map((token) => ({ first: token, endToken: token + 1 })),
    rule: derived.reason,
  }));
};

const statusOf = (asking: Quality | undefined, requester: number): Pick<Relation, 'status' | 'attributedTo'> => {
  if (asking === undefined) return { status: 'asserted' };
  if (asking.isPassedOver) return { status: 'negated' };
  // "urged X to call for …": who asks through another asks.
  if (asking.requestToken !== undefined || asking.status === 'former') return { status: 'asserted' };
  const { status, attributedTo } = asking;
  if (status !== 'attributed') return { status };
  return attributedTo === undefined || attributedTo === requester ? { status: 'asserted' } : { status, attributedTo };
};
