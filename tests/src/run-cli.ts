import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
}

const root = resolve(__dirname, '../..');

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/** The compiled program when it is newer than every source file, else the source itself. */
const program = (): string[] => {
  const compiled = join(root, 'dist/src/main.js');
  const isCurrent =
    existsSync(compiled) &&
    ['src', 'ingest', 'graph'].every((room) => newest(join(root, room)) < statSync(compiled).mtimeMs);
  return isCurrent ? [compiled] : ['-r', join(root, 'graph/stores/isolated/run-source.cjs'), join(root, 'src/main.ts')];
};

let chosen: string[] | undefined;

/** Whether the program runs from the checkout's sources, which it then says in its help. */
export const isFromSource = (): boolean => (chosen ??= program()).at(-1)!.endsWith('.ts');

/** What a shell runs for one command line, each part quoted. */
export const shellLine = (line: readonly string[]): string => {
  chosen ??= program();
  return [process.execPath, ...chosen, ...line].map((part) => `'${part.replaceAll("'", "'\\''")}'`).join(' ');
};

/** Starts the program as a user does, with none of our own settings in its environment. */
export const startCli = (
  line: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams => {
  chosen ??= program();
  const { NEWSGRAPH_STORE: _store, NEO4J_URI: _uri, FORCE_COLOR: _colour, ...inherited } = process.env;
  return spawn(process.execPath, [...chosen, ...line], { cwd: root, env: { ...inherited, ...env } });
};

/** Runs one command line to its end. */
export const runCli = (line: readonly string[], { env, input = '' }: RunOptions = {}): Promise<Run> =>
  new Promise((done, failed) => {
    const child = startCli(line, env);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    // The program may be done before it has read all.
    child.stdin.on('error', () => undefined);
    child.on('error', failed).on('close', (code) => done({ code, stdout, stderr }));
    child.stdin.end(input);
  });
