import type { FastifyInstance } from 'fastify';
import { breathe } from '../../graph/stores/breathe';
import { takeTurns, type Turns } from '../../graph/stores/take-turns';
import type { AskerOf } from './asker';

/** What this process reads by itself: a hundred such calls of one asker would keep all others waiting for them all. */
const BRIEF = [
  ...['article', 'articles', 'evidence', 'facts', 'lines', 'matrix', 'neighbourhood', 'overview', 'path', 'review'],
  ...['search', 'statements', 'these', 'whole'],
];
/** What may read the whole graph. */
const LONG = ['export', 'report'];
/** Small drawings are made at once, large ones wait for turns of their own too. */
const DRAWN = ['place'];

/**
 * Of each asker a few calls are worked on at once, so that another's answer comes between; the rest wait. Queries, drawings
 * and articles that are added have turns of their own.
 */
export const readInTurns = (server: FastifyInstance, askerOf: AskerOf): void => {
  const brief = takeTurns({ place: 'The server', what: 'calls', atOnce: 8, atOnceOfOne: 4, waiting: 1_000 });
  const long = takeTurns({ place: 'The server', what: 'exports', atOnce: 4, atOnceOfOne: 2, waiting: 64 });
  const drawn = takeTurns({ place: 'The server', what: 'drawings', atOnce: 8, atOnceOfOne: 4, waiting: 1_000 });
  const groups = [[BRIEF, brief], [LONG, long], [DRAWN, drawn]] as const; // prettier-ignore
  const turnsOf = new Map<string, Turns>(
    groups.flatMap(([names, turns]) => names.map((name) => [`/api/${name}`, turns] as const)),
  );
  /** Ends the turn of a call whose answer is there, also when nobody waits for it any more. */
  const ends = new WeakMap<object, () => void>();
  server.addHook('preHandler', async (request, reply) => {
    const turns = turnsOf.get(request.routeOptions.url ?? '');
    if (turns === undefined) return;
    const { name, gone } = askerOf(request, reply);
    ends.set(request, await turns.take({ asker: name, signal: gone }));
    // What came at the same time takes its place in the line before this one is worked on.
    await breathe();
  });
  server.addHook('onSend', async (request) => ends.get(request)?.());
};
