import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Positions, Unplaced } from '../../graph/layout/positions';
import { InputError, StoreError } from '../../graph/model/errors';
import { takeTurns } from '../../graph/stores/take-turns';
import type { Asker } from './asker';
import type { Drawn, Task } from './drawing-worker';

/** The second is for others while one asker's drawing takes long. */
const turns = takeTurns({ place: 'The server', what: 'drawings', atOnce: 2, atOnceOfOne: 1, waiting: 64 });

/** The largest graph that the page shows takes a fraction of it, in milliseconds. */
const LONGEST = 120_000;

/** Started for the first drawing, and kept for more; they keep no program from ending. */
const idle: Worker[] = [];

/** Lays a view out in a thread. Throws StoreError when too much waits or takes too long. */
export const placeInThread = ({ nodes, edges }: Unplaced, asker?: Asker): Promise<Positions> => {
  const of = { nodes: nodes.map(({ id }) => ({ id })), edges: edges.map(({ from, to }) => ({ from, to })) };
  return draw({ kind: 'place', of }, asker) as Promise<Positions>;
};

/** Draws an SVG document as a PNG in a thread. Throws as `placeInThread` does. */
export const renderInThread = (svg: string, asker?: Asker): Promise<Uint8Array> =>
  draw({ kind: 'render', of: svg }, asker) as Promise<Uint8Array>;

/** Does work that takes as much as a drawing when it is the asker's turn. Throws StoreError when too much waits. */
export const inTurn = async <Result>(asker: Asker | undefined, work: () => Promise<Result>): Promise<Result> => {
  const done = await turns.take({ asker: asker?.name, signal: asker?.gone });
  try {
    return await work();
  } finally {
    done();
  }
};

const draw = (task: Task, asker?: Asker): Promise<unknown> =>
  inTurn(asker, async () => {
    const worker = idle.pop() ?? start();
    const drawn = await ask(worker, task, asker?.gone);
    idle.push(worker);
    if ('failure' in drawn) throw new Error(drawn.failure);
    return drawn.gives;
  });

/** One drawing; a thread that fails at it, or whose asker goes meanwhile, is ended: nothing else stops it. */
const ask = (worker: Worker, task: Task, gone?: AbortSignal): Promise<Drawn> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      gone?.removeEventListener('abort', leave);
      worker.off('message', take).off('error', fail).off('exit', exit).unref();
    };
    const take = (drawn: Drawn): void => {
      settle();
      resolve(drawn);
    };
    const fail = (error: Error): void => {
      settle();
      void worker.terminate();
      reject(error);
    };
    const exit = (): void => fail(new StoreError('The drawing failed; choose less.'));
    const leave = (): void => fail(new InputError('the drawing was given up'));
    const late = new StoreError(`The drawing took longer than ${LONGEST / 1000} s; choose less.`);
    const timer = setTimeout(() => fail(late), LONGEST);
    if (gone?.aborted) return leave();
    gone?.addEventListener('abort', leave, { once: true });
    worker.on('message', take).on('error', fail).on('exit', exit).ref();
    worker.postMessage(task);
  });

const start = (): Worker => {
  const isSource = __filename.endsWith('.ts');
  const worker = new Worker(join(__dirname, `drawing-worker.${isSource ? 'ts' : 'js'}`), {
    execArgv: isSource ? ['-r', join(__dirname, '../../graph/stores/isolated/run-source.cjs')] : [],
  });
  // Also of one that nobody asks anything.
  const forget = (): void => void (idle.includes(worker) && idle.splice(idle.indexOf(worker), 1));
  return worker.on('error', forget).on('exit', forget);
};
