import type { Relation } from '../analysis';
import type { Derived } from './frames';
import type { Event, Matching } from './match-frames';
import type { Quality } from './qualify';

/**
 * An event that somebody asks for is a relation of its own: "demanded the withdrawal of X from Y" relates who demands
 * with X, and says Y. Without somebody who asks there is none.
 */
export const derivedRelation = (
  derived: Derived,
  event: Event,
  quality: Quality,
  date: string | undefined,
  { lookup, syntax, typeOf }: Matching,
): Relation | undefined => {
  if (quality.requestToken === undefined || quality.requester === undefined || event.from < 0) return undefined;
  const to = lookup.at(event.from);
  const place = event.to >= 0 ? lookup.at(event.to) : -1;
  if (to === quality.requester) return undefined;
  return {
    type: derived.type,
    from: quality.requester,
    to,
    status: 'asserted',
    ...(place >= 0 && typeOf(place) === 'Country' && { withdrawFrom: place }),
    ...(date !== undefined && { date }),
    evidence: [syntax.tokens[event.token]!.sentence],
    rule: derived.reason,
  };
};
