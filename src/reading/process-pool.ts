import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { KnowledgeError } from '../../graph/model/errors';
import { endedReader, ReadingStopped, threw, tookTooLong, tookTooMuch } from './reading-fault';
import type { ReadingLimits } from './reading-limits';
import type { Order, Report } from './serve-tasks';
import { OVER_MEMORY, OVER_TIME } from './watch-limits';

export interface PoolOptions {
  /** A module that calls `serveTasks`. */
  readonly entry: string;
  /** How many at most: one starts at once, a further one when so much waits that its start is worth it. */
  readonly processes: number;
  readonly limits: ReadingLimits;
}

export interface ProcessPool {
  /**
   * The answer to one task over so many bytes of text. Rejects with ReadingFault when the task is at fault, whatever it
   * did to its process; with ReadingStopped once closed; with KnowledgeError when data/ is wrong.
   */
  run(input: unknown, bytes: number): Promise<unknown>;
  /** Ends all processes at once, whatever they are at. */
  close(): void;
}

/** Compiles what is run from source, much quicker than ts-node where the checkout's own compiler is installed. */
const runSource = join(__dirname, '../../graph/stores/isolated/run-source.cjs');

interface Task extends Order {
  readonly bytes: number;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  /** Processes that died with it and did not say why. */
  deaths: number;
}

interface Member {
  readonly child: ChildProcess;
  isReady: boolean;
  task?: Task | undefined;
  patience?: NodeJS.Timeout | undefined;
  /** The end of what it wrote to stderr. */
  said: string;
}

/** Text that takes as long to read as a process takes to start. */
const WORTH_A_PROCESS = 40_000;
/** A death that nothing explains (killed from outside) is no fault of the task before it happens again. */
const MOST_DEATHS = 2;
/** Wall time for each second of processor time: for one that waits and so never uses its time up. */
const PATIENCE = 20;

/**
 * Processes that work through tasks, one at a time each. Not threads: a heap that overflows in a thread of V8 can end the
 * whole process. One that dies, or is ended for its task's time or memory, costs that task alone and is replaced.
 */
export const openPool = ({ entry, processes, limits }: PoolOptions): ProcessPool => {
  const queue: Task[] = [];
  const members = new Set<Member>();
  let startsInVain = 0;
  let closed: Error | undefined;

  const hand = (): void => {
    for (const member of members) {
      if (queue.length === 0) return;
      if (member.isReady && !member.task) begin(member, queue.shift()!);
    }
    const waiting = queue.reduce((sum, { bytes }) => sum + bytes, 0);
    const isWorthIt = members.size === 0 || waiting > WORTH_A_PROCESS * members.size;
    if (queue.length > 0 && members.size < processes && isWorthIt) start();
  };
  const begin = (member: Member, task: Task): void => {
    member.task = task;
    member.patience = setTimeout(
      () => {
        member.said = OVER_TIME;
        member.child.kill('SIGKILL');
      },
      Math.min(task.seconds * PATIENCE * 1_000, 2 ** 31 - 1),
    );
    const order: Order = { input: task.input, seconds: task.seconds };
    // One that cannot be sent to has died: its end follows.
    member.child.send(order, () => undefined);
  };
  const finish = (member: Member): Task | undefined => {
    const { task } = member;
    clearTimeout(member.patience);
    member.task = undefined;
    return task;
  };
  const shut = (why: Error): void => {
    closed ??= why;
    process.off('exit', endAll);
    endAll();
    for (const task of queue.splice(0)) task.reject(closed);
    for (const member of members) finish(member)?.reject(closed);
    members.clear();
  };
  const endAll = (): void => members.forEach(({ child }) => child.kill('SIGKILL'));

  const hear = (member: Member, report: Report): void => {
    if (report.kind === 'ready') {
      startsInVain = 0;
      member.isReady = true;
    } else if (report.kind === 'unusable') {
      const Kind = report.isKnowledge ? KnowledgeError : Error;
      return shut(new Kind(report.message));
    } else if (report.kind === 'answer') finish(member)?.resolve(report.answer);
    else finish(member)?.reject(threw(report.message));
    hand();
  };
  const bury = (member: Member, how: string): void => {
    if (!members.delete(member)) return;
    if (!member.isReady && (startsInVain += 1) > MOST_DEATHS)
      return shut(new Error(`the reader does not start (${how}): ${member.said.trim().slice(-500)}`));
    const task = finish(member);
    if (task) {
      const fault = faultOf(member.said, task.seconds, limits.megabytes);
      task.deaths += 1;
      if (fault) task.reject(fault);
      else if (task.deaths < MOST_DEATHS) queue.unshift(task);
      else task.reject(endedReader(how));
    }
    hand();
  };
  const start = (): void => {
    const isSource = entry.endsWith('.ts');
    const child = fork(entry, [String(limits.megabytes + BESIDE_HEAP)], {
      execArgv: [`--max-old-space-size=${limits.megabytes}`, ...(isSource ? ['-r', runSource] : [])],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const member: Member = { child, isReady: false, said: '' };
    members.add(member);
    child.on('message', (report) => members.has(member) && hear(member, report as Report));
    child.stderr?.on('data', (text: Buffer) => (member.said = (member.said + text.toString()).slice(-8_000)));
    child.on('close', (code, signal) => bury(member, signal ?? `exit code ${code}`));
    child.on('error', ({ message }) => bury(member, message));
  };

  process.on('exit', endAll);
  start();
  return {
    run: (input, bytes) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(closed);
        queue.push({ input, bytes, seconds: limits.seconds(bytes), resolve, reject, deaths: 0 });
        hand();
      }),
    close: () => shut(new ReadingStopped()),
  };
};

/** Code, models and what is read, beside the heap that V8 counts. */
const BESIDE_HEAP = 512;

/** What a process said at its end: by its watcher, or by V8 when its heap was full or a list too long for any. */
const faultOf = (said: string, seconds: number, megabytes: number) => {
  if (said.includes(OVER_TIME)) return tookTooLong(seconds);
  if (said.includes(OVER_MEMORY) || /heap out of memory|invalid (?:array|size|table)/iu.test(said))
    return tookTooMuch(megabytes);
  return undefined;
};
