import { InputError, StoreError } from '../../model/errors';

/** Questions at once, each in a process with the graph in memory; and of one asker, so that he leaves room for others. */
const MOST = 3;
const MOST_OF_ONE = 2;

/** More are not kept waiting. */
const MOST_WAITING = 100;

interface Waiting {
  readonly asker: string;
  readonly begin: () => void;
  readonly fail: (error: Error) => void;
}

/** Lets questions begin in the order they came, but one asker never takes all places. */
export const takeTurns = (address: string) => {
  const running: string[] = [];
  const waiting: Waiting[] = [];
  const next = (): void => {
    if (running.length >= MOST) return;
    const at = waiting.findIndex(({ asker }) => running.filter((one) => one === asker).length < MOST_OF_ONE);
    if (at < 0) return;
    const [{ asker, begin }] = waiting.splice(at, 1) as [Waiting];
    running.push(asker);
    begin();
  };
  const end = (asker: string): void => {
    running.splice(running.indexOf(asker), 1);
    next();
  };
  return {
    /** Resolves when it is the asker's turn, to what ends it. */
    take: (asker = '', signal?: AbortSignal): Promise<() => void> =>
      new Promise((resolve, reject) => {
        if (waiting.length >= MOST_WAITING) {
          return reject(new StoreError(`${address} has ${MOST_WAITING} queries waiting; ask again in a while`));
        }
        const stop = (): void => {
          waiting.splice(waiting.indexOf(one), 1);
          reject(new InputError('the query was given up'));
        };
        const one: Waiting = {
          asker,
          begin: () => {
            signal?.removeEventListener('abort', stop);
            resolve(() => end(asker));
          },
          fail: reject,
        };
        if (signal?.aborted) return reject(new InputError('the query was given up'));
        signal?.addEventListener('abort', stop, { once: true });
        waiting.push(one);
        next();
      }),
    close(): void {
      for (const { fail } of waiting.splice(0)) fail(new StoreError(`${address} is closed; open it again`));
    },
  };
};
