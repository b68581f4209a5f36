import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startCli } from '../src/run-cli';

/** When to kill: so many milliseconds after the run has told of so many articles. */
export interface Moment {
  readonly articles: number;
  readonly milliseconds: number;
}

export interface Killing {
  /** Ids the process had told to be safe. */
  readonly acknowledged: readonly string[];
  /** False when it had ended by itself before. */
  readonly isKilled: boolean;
}

/** Runs the real `ingest` and kills it with SIGKILL some milliseconds after it has told of so many articles. */
export const killIngest = async (
  line: readonly string[],
  env: Readonly<Record<string, string>>,
  after: Moment,
): Promise<Killing> => {
  const child = startCli(['ingest', '--each', ...line], env);
  const acknowledged: string[] = [];
  let errors = '';
  let timer: NodeJS.Timeout | undefined;
  const shoot = (): void => void (timer ??= setTimeout(() => child.kill('SIGKILL'), after.milliseconds));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (text) => {
    const id = /^stored (.+)$/.exec(text)?.[1];
    if (id !== undefined) acknowledged.push(id);
    if (acknowledged.length >= after.articles) shoot();
  });
  if (after.articles === 0) shoot();
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearTimeout(timer);
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(`ingest ended with ${code}: ${errors}`);
  return { acknowledged, isKilled: signal === 'SIGKILL' };
};
