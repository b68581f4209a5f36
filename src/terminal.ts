import colours from 'picocolors';

/** Where a command writes: data to stdout, everything said to a person to stderr. */
export interface Terminal {
  /** Stdout is a terminal: tables and colours make sense. */
  readonly isInteractive: boolean;
  /** Stderr is a terminal: progress makes sense. */
  readonly showsProgress: boolean;
  /** Columns of stdout. */
  readonly width: number;
  /** Resolves when the reader has room for more; does nothing once the reader has gone (`| head`). */
  write(text: string | Uint8Array): Promise<void>;
  /** One line to stderr. */
  log(line: string): void;
  warn(line: string): void;
  /**
   * Aborted by Ctrl-C and by a reader that has gone. A command that asks for it ends by itself at a safe place; any
   * other is ended at once. A second Ctrl-C always ends at once.
   */
  stopSignal(): AbortSignal;
  /** Why the command was stopped, if it was. */
  stoppedBy(): 'interrupt' | 'reader gone' | undefined;
}

export const openTerminal = (): Terminal => {
  const stop = new AbortController();
  let reason: 'interrupt' | 'reader gone' | undefined;
  let isHandled = false;

  const interrupt = () => {
    if (reason === 'interrupt' || !isHandled) process.exit(130);
    reason = 'interrupt';
    stop.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    reason ??= 'reader gone';
    stop.abort();
  });
  // A closed stderr must not end a write to the store half way.
  process.stderr.on('error', () => undefined);

  const log = (line: string) => void process.stderr.write(`${line}\n`);
  return {
    isInteractive: process.stdout.isTTY === true,
    showsProgress: process.stderr.isTTY === true,
    width: process.stdout.columns ?? 80,
    write: (text) => {
      if (reason === 'reader gone' || process.stdout.write(text)) return Promise.resolve();
      return new Promise((done) => {
        const finish = () => {
          process.stdout.off('drain', finish).off('error', finish);
          done();
        };
        process.stdout.on('drain', finish).on('error', finish);
      });
    },
    log,
    warn: (line) => log(colours.yellow(`warning: ${line}`)),
    stopSignal: () => {
      isHandled = true;
      return stop.signal;
    },
    stoppedBy: () => reason,
  };
};
