import colours from 'picocolors';
import { StoreError } from '../graph/model/errors';
import type { Painted } from './painted';
import { visible, visibleJson, visibleLines } from './visible';

/**
 * Where a command writes: data to stdout, everything said to a person to stderr. The only door to both: whatever a name,
 * a title or an address holds, nothing gets out that a terminal would obey.
 */
export interface Terminal {
  /** Stdout is a terminal: tables and colours make sense. */
  readonly isInteractive: boolean;
  /** Stderr is a terminal: progress makes sense. */
  readonly showsProgress: boolean;
  /** Columns of stdout. */
  readonly width: number;
  /** For libraries that draw by themselves, and are given our own words alone: the prompt, the bar. */
  readonly screen: { readonly out: NodeJS.WriteStream; readonly err: NodeJS.WriteStream };
  /**
   * Lines to stdout; a line feed within one is shown as an escape. Resolves when the reader has room for more; does
   * nothing once the reader has gone (`| head`).
   */
  print(lines: readonly (string | Painted)[]): Promise<void>;
  /** A value as JSON to stdout, on a line of its own. */
  printJson(value: unknown, indent?: number): Promise<void>;
  /** What a format has written, to stdout: as it is to a file or pipe, and to a terminal as it can be shown. */
  data(piece: string | Uint8Array): Promise<void>;
  /** One line to stderr. */
  log(line: string): void;
  warn(line: string): void;
  /**
   * Aborted by Ctrl-C and by a reader that has gone. A command that asks for it ends by itself at a safe place; any
   * other is ended at once. A second Ctrl-C always ends at once. With a last word it has a moment after Ctrl-C; if it is
   * still at work then, the last word is told and it is ended.
   */
  stopSignal(lastWord?: () => string): AbortSignal;
  /** Why the command was stopped, if it was. */
  stoppedBy(): 'interrupt' | 'reader gone' | undefined;
  /** Resolves when all that was written has left the process. Throws StoreError when it could not be written. */
  flushed(): Promise<void>;
}

/** Milliseconds from Ctrl-C to the end of a command that does not end by itself. */
const MOMENT = 700;

export const openTerminal = (): Terminal => {
  const stop = new AbortController();
  let reason: 'interrupt' | 'reader gone' | undefined;
  let failure: NodeJS.ErrnoException | undefined;
  let isHandled = false;
  let lastWord: (() => string) | undefined;

  const interrupt = () => {
    if (reason === 'interrupt' || !isHandled) process.exit(130);
    reason = 'interrupt';
    stop.abort();
    if (lastWord)
      setTimeout(() => process.stderr.write(`${visible(lastWord!())}\n`, () => process.exit(130)), MOMENT).unref();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failure ??= error;
    reason ??= 'reader gone';
    stop.abort();
  });
  // A closed stderr must not end a write to the store half way.
  process.stderr.on('error', () => undefined);

  const write = (piece: string | Uint8Array): Promise<void> => {
    if (reason === 'reader gone' || process.stdout.write(piece)) return Promise.resolve();
    return new Promise((done) => {
      const finish = () => {
        process.stdout.off('drain', finish).off('error', finish);
        done();
      };
      process.stdout.on('drain', finish).on('error', finish);
    });
  };
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const isInteractive = process.stdout.isTTY === true;
  return {
    isInteractive,
    showsProgress: process.stderr.isTTY === true,
    width: process.stdout.columns ?? 80,
    screen: { out: process.stdout, err: process.stderr },
    print: (lines) => write(lines.map((line) => `${typeof line === 'string' ? visible(line) : line.text}\n`).join('')),
    printJson: (value, indent) => write(`${visibleJson(value, indent)}\n`),
    data: (piece) => write(isInteractive && typeof piece === 'string' ? visibleLines(piece) : piece),
    log: (line) => say(visible(line)),
    warn: (line) => say(colours.yellow(visible(`warning: ${line}`))),
    stopSignal: (word) => {
      isHandled = true;
      lastWord = word;
      return stop.signal;
    },
    stoppedBy: () => reason,
    flushed: async () => {
      await Promise.all([process.stdout, process.stderr].map(drained));
      if (failure === undefined) return;
      throw new StoreError(`The output cannot be written (${failure.code}); make room, or send it elsewhere.`, {
        cause: failure,
      });
    },
  };
};

/** A reader that has gone takes nothing more, which is no reason to wait. */
const drained = (stream: NodeJS.WriteStream): Promise<void> => new Promise((done) => stream.write('', () => done()));
