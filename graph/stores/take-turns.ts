import { InputError, StoreError } from '../model/errors';

/** A question waits for its turn as long as it may run, but one that may run for less waits so long, in milliseconds. */
export const LEAST_PATIENCE = 1_000;

export interface TurnLimits {
  /** Who is asked, at the beginning of messages. */
  readonly place: string;
  /** What is asked for: "queries". */
  readonly what: string;
  readonly atOnce: number;
  /** Of one asker, so that he leaves room for others. */
  readonly atOnceOfOne: number;
  /** More are not kept waiting; of one asker who is named half as many. */
  readonly waiting: number;
}

export interface Turn {
  /** Whom to be fair to. */
  readonly asker?: string | undefined;
  /** Gives the place in the line up. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait at most; default as long as it takes. */
  readonly patienceMs?: number | undefined;
}

export interface Turns {
  /** Resolves when it is the asker's turn, to what ends it. Rejects with a StoreError that says to ask again. */
  take(turn?: Turn): Promise<() => void>;
  /** Rejects all that wait. */
  close(): void;
}

interface Waiting {
  readonly begin: () => void;
  readonly fail: (error: Error) => void;
}

/** Lets work begin when there is room for it: of each asker in the order it came, and of askers in turns. */
export const takeTurns = (limits: TurnLimits): Turns => {
  const { place, what, atOnce, atOnceOfOne, waiting: mostWaiting } = limits;
  const running: string[] = [];
  /** In the order in which their turns come; nobody is here who waits for nothing. */
  const lines = new Map<string, Set<Waiting>>();
  const again = (says: string): StoreError => new StoreError(`${place} ${says}; ask again in a while`);

  const leave = (asker: string, one: Waiting): void => {
    const line = lines.get(asker);
    line?.delete(one);
    if (line?.size === 0) lines.delete(asker);
  };
  const next = (): void => {
    if (running.length >= atOnce) return;
    for (const [asker, line] of lines) {
      if (running.filter((one) => one === asker).length >= atOnceOfOne) continue;
      const [first] = line as Iterable<Waiting> as [Waiting];
      lines.delete(asker);
      line.delete(first);
      // Behind all others.
      if (line.size > 0) lines.set(asker, line);
      running.push(asker);
      return first.begin();
    }
  };
  const end = (asker: string): void => {
    running.splice(running.indexOf(asker), 1);
    next();
  };
  const checkRoom = (asker: string): void => {
    const all = [...lines.values()].reduce((sum, { size }) => sum + size, 0);
    if (all >= mostWaiting) throw again(`has ${mostWaiting} ${what} waiting`);
    const own = lines.get(asker)?.size ?? 0;
    if (asker !== '' && own >= mostWaiting / 2) throw again(`has ${own} ${what} of yours waiting`);
  };

  return {
    take: ({ asker = '', signal, patienceMs } = {}) =>
      new Promise((resolve, reject) => {
        checkRoom(asker);
        let timer: NodeJS.Timeout | undefined;
        const settle = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', stop);
        };
        const one: Waiting = {
          begin: () => {
            settle();
            let isOver = false;
            resolve(() => {
              if (!isOver) end(asker);
              isOver = true;
            });
          },
          fail: (error) => {
            settle();
            leave(asker, one);
            reject(error);
          },
        };
        const stop = (): void => one.fail(new InputError('the query was given up'));
        if (signal?.aborted) return stop();
        signal?.addEventListener('abort', stop, { once: true });
        if (patienceMs !== undefined) timer = setTimeout(() => one.fail(again(`is at other ${what}`)), patienceMs);
        const line = lines.get(asker) ?? new Set();
        lines.set(asker, line.add(one));
        next();
      }),
    close(): void {
      for (const line of [...lines.values()])
        for (const { fail } of [...line]) fail(new StoreError(`${place} is closed; open it again`));
    },
  };
};
