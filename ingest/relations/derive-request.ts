import type { Relation } from '../analysis';
import type { Derived } from './frames';
import type { Event, Matching } from './match-frames';
import type { Quality } from './qualify';

/**
 * An event that somebody asks for is a relation of its own: "demanded the withdrawal of X from Y" relates who demands
 * with X, and says Y. Without somebody who asks there is none.
 */
export const derivedRelations = (
  derived: Derived,
  event: Event,
  quality: Quality,
  date: string | undefined,
  { lookup, syntax, typeOf }: Matching,
): Relation[] => {
  if (quality.requestToken === undefined || event.from < 0) return [];
  const to = lookup.at(event.from);
  const place = event.to >= 0 ? lookup.at(event.to) : -1;
  const requesters = [...new Set(quality.requesters)].filter((requester) => requester !== to);
  return requesters.map((requester) => ({
    type: derived.type,
    from: requester,
    to,
    status: 'asserted' as const,
    ...(place >= 0 && typeOf(place) === 'Country' && { withdrawFrom: place }),
    ...(date !== undefined && { date }),
    evidence: [syntax.tokens[event.token]!.sentence],
    cues: [event.token, quality.requestToken!]
      .filter((token) => syntax.tokens[token]!.sentence === syntax.tokens[event.token]!.sentence)
      .map((token) => ({ first: token, endToken: token + 1 })),
    rule: derived.reason,
  }));
};
