import type { Event } from './match-frames';
import type { Matching } from './matching';
import { spend } from '../budget';

/** How far back a deed may stand, in sentences. */
const REACH = 6;
/** … and among so many that were told, so that a text of deeds stays cheap. */
const MOST_TOLD = 500;

/**
 * "condemned the attack", "rejected the accusation": the other end is who did the deed that was told last, or the last that
 * was told by the same word: police who raided a house are not who attacked it. The noun's own
 * frames say which relation types it can stand for.
 */
export const withDeeds = (events: readonly Event[], { syntax, knowledge, lookup }: Matching): Event[] => {
  const told: Event[] = [];
  return events.map((event) => {
    let resolved = event;
    if (event.to < 0 && event.deed !== undefined && event.from >= 0) {
      const types = new Set(knowledge.frames.noun(syntax.lemmas[event.deed]!).map(({ type }) => type));
      const sentence = syntax.tokens[event.deed]!.sentence;
      // Events come in text order.
      for (let at = told.length - 1; at >= Math.max(0, told.length - MOST_TOLD); at -= 1) {
        spend(1);
        const { frame, from, token } = told[at]!;
        if (sentence - syntax.tokens[token]!.sentence > REACH) break;
        if (!types.has(frame.type) || lookup.at(from) === lookup.at(event.from)) continue;
        const isCalledSo = syntax.lemmas[token] === syntax.lemmas[event.deed];
        if (resolved === event || isCalledSo) resolved = { ...event, to: from };
        if (isCalledSo) break;
      }
    }
    if (event.from >= 0 && event.token !== event.deed) told.push(event);
    return resolved;
  });
};
