export interface SharedWork<Result> {
  readonly result: Promise<Result>;
  /** Counts one more who waits, until `gone` is aborted; without it he never goes. */
  join(gone?: AbortSignal): void;
}

/** Work that several may wait for: its signal is aborted when the last of them has gone. */
export const sharedWork = <Result>(work: (signal: AbortSignal) => Promise<Result>): SharedWork<Result> => {
  const given = new AbortController();
  let waiting = 0;
  const leave = (): void => {
    waiting -= 1;
    if (waiting === 0) given.abort();
  };
  return {
    result: work(given.signal),
    join(gone) {
      waiting += 1;
      if (gone?.aborted) leave();
      else gone?.addEventListener('abort', leave, { once: true });
    },
  };
};
