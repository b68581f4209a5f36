import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { shellLine } from './run-cli';

export interface OnTerminal {
  /** Types keys as they are: `\r` is Enter, `\t` Tab, `\x03` Ctrl-C. */
  type(keys: string): void;
  /** Waits until the screen has shown this since the last wait. */
  until(shown: RegExp): Promise<string>;
  /** Waits for the end; gives the exit code. */
  ended(): Promise<number>;
}

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

/** Runs one command line on a real terminal: a pseudo-terminal made by script(1), of 200 columns. */
export const onTerminal = (line: readonly string[], env: Readonly<Record<string, string>> = {}): OnTerminal => {
  const { NEWSGRAPH_STORE: _store, NEO4J_URI: _uri, ...inherited } = process.env;
  const child = spawn('script', ['-qec', `stty cols 200; ${shellLine(line)}`, '/dev/null'], {
    cwd: resolve(__dirname, '../..'),
    env: { ...inherited, TERM: 'xterm', NO_COLOR: '1', ...env },
  });
  running.push(child);
  const closed = once(child, 'close') as Promise<[number]>;
  let screen = '';
  let seen = 0;
  child.stdout.on('data', (data: Buffer) => (screen += stripVTControlCharacters(data.toString())));
  child.stdin.on('error', () => undefined);
  return {
    type: (keys) => void child.stdin.write(keys),
    async until(shown) {
      const deadline = Date.now() + 20_000;
      for (;;) {
        const found = shown.exec(screen.slice(seen));
        if (found !== null) {
          const text = screen.slice(seen, (seen += found.index + found[0].length));
          return text;
        }
        if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${shown} is not shown:\n${screen}`);
        await new Promise((wake) => setTimeout(wake, 20));
      }
    },
    ended: async () => (await closed)[0],
  };
};
