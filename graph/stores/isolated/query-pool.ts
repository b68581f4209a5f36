import { StoreError } from '../../model/errors';
import type { QueryResult } from '../store';
import { startChild, type Child, type Limits } from './child';
import type { Opening, Question } from './messages';
import { LEAST_PATIENCE, takeTurns } from '../take-turns';

/** A child that nobody has asked for so long is ended, in milliseconds. */
const IDLE = 60_000;

/** Each question runs in a process with the graph in memory. */
const MOST = { atOnce: 3, atOnceOfOne: 2, waiting: 100 };

/** A graph to open, held until it is let go. */
export interface Held {
  readonly opening: Opening;
  /** Equal for openings that show the same graph. */
  readonly version: number;
  release(): void;
}

export interface QueryPool {
  /** `asker`: whom to be fair to. */
  ask(question: Question, limits: Limits, asker?: string): Promise<QueryResult>;
  /** Ends all children; questions that run or wait are rejected. */
  close(): Promise<void>;
}

interface Ready {
  readonly child: Child;
  readonly held: Held;
  idle?: NodeJS.Timeout;
}

/** Runs questions in children, each on the graph as `latest` gives it when the question is asked. */
export const queryPool = (address: string, latest: () => Promise<Held>): QueryPool => {
  const turns = takeTurns({ place: address, what: 'queries', ...MOST });
  const all = new Set<Ready>();
  const idle = new Set<Ready>();
  let closed = false;

  const end = async (ready: Ready): Promise<void> => {
    clearTimeout(ready.idle);
    idle.delete(ready);
    await ready.child.end();
    if (all.delete(ready)) ready.held.release();
  };
  const rest = (ready: Ready): void => {
    if (!ready.child.isAlive() || closed) return void end(ready);
    idle.add(ready);
    ready.idle = setTimeout(() => void end(ready), IDLE).unref();
  };
  const take = async (): Promise<Ready> => {
    const held = await latest();
    for (const ready of idle) {
      const isCurrent = ready.held.version === held.version && ready.child.isAlive();
      if (!isCurrent) {
        void end(ready);
        continue;
      }
      clearTimeout(ready.idle);
      idle.delete(ready);
      held.release();
      return ready;
    }
    try {
      const ready = { child: await startChild(held.opening), held };
      all.add(ready);
      return ready;
    } catch (error) {
      held.release();
      throw error;
    }
  };
  const checkOpen = (): void => {
    if (closed) throw new StoreError(`${address} is closed; open it again`);
  };

  return {
    async ask(question, limits, asker) {
      checkOpen();
      const done = await turns.take({
        asker,
        signal: limits.signal,
        patienceMs: Math.max(limits.timeoutMs, LEAST_PATIENCE),
      });
      try {
        checkOpen();
        const ready = await take();
        try {
          checkOpen();
          return await ready.child.ask(question, limits);
        } finally {
          rest(ready);
        }
      } catch (error) {
        checkOpen();
        throw error;
      } finally {
        done();
      }
    },
    async close() {
      closed = true;
      turns.close();
      await Promise.all([...all].map(end));
    },
  };
};
