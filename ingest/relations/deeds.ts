import type { Event, Matching } from './match-frames';

/** How far back a deed may stand, in sentences. */
const REACH = 6;

/**
 * "condemned the attack", "rejected the accusation": the other end is who did the deed that was told last. The noun's own
 * frames say which relation types it can stand for.
 */
export const withDeeds = (events: readonly Event[], { syntax, knowledge, lookup }: Matching): Event[] => {
  const told: Event[] = [];
  return events.map((event) => {
    let resolved = event;
    if (event.to < 0 && event.deed !== undefined && event.from >= 0) {
      const types = new Set(knowledge.frames.noun(syntax.lemmas[event.deed]!).map(({ type }) => type));
      const sentence = syntax.tokens[event.deed]!.sentence;
      const doer = told.findLast(
        ({ frame, from, token }) =>
          types.has(frame.type) &&
          sentence - syntax.tokens[token]!.sentence <= REACH &&
          lookup.at(from) !== lookup.at(event.from),
      );
      if (doer) resolved = { ...event, to: doer.from };
    }
    if (event.from >= 0 && event.token !== event.deed) told.push(event);
    return resolved;
  });
};
