import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { runCli, shellLine } from '../../src/run-cli';
import { outcomeOf, type Attack } from '../attack';

interface Heard {
  readonly code: number | null;
  readonly stdout: number;
  readonly stderr: number;
}

/** Runs a command line whose readers are slow: a pause before every piece. Counts the lines that arrive. */
const readSlowly = async (line: readonly string[]): Promise<Heard> => {
  const child = spawn('bash', ['-c', `exec ${shellLine(line)}`]);
  child.stdin.end();
  const count = async (stream: NodeJS.ReadableStream): Promise<number> => {
    let lines = 0;
    // What nobody listens to is thrown away when the child ends before the pause does.
    stream.on('readable', () => undefined);
    await new Promise((begin) => setTimeout(begin, 300));
    for await (const piece of stream as AsyncIterable<Buffer>) {
      for (const byte of piece) if (byte === 0x0a) lines += 1;
      await new Promise((next) => setTimeout(next, 1));
    }
    return lines;
  };
  const closed = once(child, 'close') as Promise<[number | null]>;
  const [stdout, stderr, [code]] = await Promise.all([count(child.stdout), count(child.stderr), closed]);
  return { code, stdout, stderr };
};

/** The same through a pipe of the shell, whose reader sleeps first. */
const readThroughPipe = async (line: readonly string[]): Promise<Heard> => {
  const slow = (): string => '( sleep 0.3; wc -l )';
  const script = `{ { ${shellLine(line)} 2>&1 >&3; echo $? >&4; } | ${slow()} >&2; } 3>&1 4>&5`;
  const child = spawn('bash', ['-c', `exec 5>/dev/null; out=$( { ${script}; } | ${slow()} ); echo "$out"`]);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout: Number(stdout), stderr: Number(stderr) };
};

/** A file of so many lines of which none is a document, each told on a line of stderr. */
const badLines = async (path: string, count: number): Promise<void> => {
  const file = createWriteStream(path);
  for (let line = 0; line < count; line += 1) file.write('{"no":\n');
  file.end();
  await once(file, 'close');
};

export const attack: Attack = {
  kind: 'output that is cut at the end',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
    const [file, store] = [join(folder, 'docs.jsonl'), `embedded:${join(folder, 'graph')}`];
    const count = scale === 'whole' ? 100_000 : 20_000;
    await badLines(file, count);
    for (const read of [readSlowly, readThroughPipe]) {
      const { stderr } = await read(['analyze', '--input', file]);
      attempt(`analyze by ${read.name}: ${stderr} of ${count} lines of stderr arrive`, stderr === count);
    }
    const quarantined = scale === 'whole' ? 2_000 : 400;
    const names = Array.from({ length: quarantined }, (_, index) => `${'long-name-'.repeat(20)}${index}.txt`);
    for (const name of names) writeFileSync(join(folder, name), Buffer.from([0, 1, 0, 2]));
    const ingested = await readSlowly(['ingest', folder, '--store', store]);
    attempt(`ingest: ${JSON.stringify(ingested)}`, ingested.stderr >= quarantined && ingested.code === 3);
    // What is told on stdout: as much as a pipe does not hold.
    const many = ['query', 'UNWIND range(1, 50000) AS n RETURN n', '--limit', '100000', '--store', store];
    for (const more of [[], ['--json'], ['--csv']]) {
      const heard = await readSlowly([...many, ...more]);
      attempt(`query ${more.join()}: ${JSON.stringify(heard)}`, heard.stdout >= 50_001 && heard.code === 0);
    }
    for (const command of ['--help', 'nonsense', 'query']) {
      const [slow, quick] = [await readSlowly([command]), await runCli([command])];
      const lines = (text: string) => text.split('\n').length - 1;
      const isSame = slow.stdout === lines(quick.stdout) && slow.stderr === lines(quick.stderr);
      attempt(
        `${command}: ${JSON.stringify(slow)}`,
        isSame && slow.code === quick.code && slow.stdout + slow.stderr > 0,
      );
    }
    rmSync(folder, { recursive: true, force: true });
    return outcome();
  },
};
