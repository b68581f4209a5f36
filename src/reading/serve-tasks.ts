import { watchLimits } from './watch-limits';

/** From the pool to its process. */
export interface Order {
  readonly input: unknown;
  /** Processor seconds it may take. */
  readonly seconds: number;
}

/** From a process to its pool: once `ready` or `unusable`, then one answer an order. */
export type Report =
  | { readonly kind: 'ready' }
  /** It can read nothing at all; `isKnowledge` when data/ is at fault. */
  | { readonly kind: 'unusable'; readonly message: string; readonly isKnowledge: boolean }
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'threw'; readonly message: string };

/**
 * The life of one process of a pool: `prepare` once, then its answer for each order. Arguments of the command line:
 * the megabytes that it may use.
 */
export const serveTasks = (prepare: () => (input: unknown) => unknown): void => {
  const limits = watchLimits(Number(process.argv[2]));
  const tell = (report: Report): void => void process.send?.(report, undefined, undefined, () => undefined);
  // Ctrl-C reaches a whole group of processes; the pool ends this one when it wants to.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  let answer: (input: unknown) => unknown;
  try {
    answer = prepare();
  } catch (error) {
    const { message, name } = error as Error;
    return tell({ kind: 'unusable', message, isKnowledge: name === 'KnowledgeError' });
  }
  process.on('message', ({ input, seconds }: Order) => {
    limits.begin(seconds);
    // Also what it answers later counts as its time.
    void Promise.resolve()
      .then(() => answer(input))
      .then(
        (given): Report => ({ kind: 'answer', answer: given }),
        (error: unknown): Report => ({
          kind: 'threw',
          message: error instanceof Error ? error.message : String(error),
        }),
      )
      .then((report) => {
        limits.end();
        tell(report);
      });
  });
  tell({ kind: 'ready' });
};
