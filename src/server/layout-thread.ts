import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Positions, Unplaced } from '../../graph/layout/positions';

interface Waiting {
  readonly resolve: (positions: Positions) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | undefined;
const waiting = new Map<number, Waiting>();
let turns = 0;

/** Lays a view out in a thread that is started once and then waits for more; it keeps no program from ending. */
export const placeInThread = (view: Unplaced): Promise<Positions> =>
  new Promise((resolve, reject) => {
    worker ??= start();
    worker.ref();
    const turn = (turns += 1);
    waiting.set(turn, { resolve, reject });
    worker.postMessage({
      turn,
      view: {
        nodes: view.nodes.map(({ id }) => ({ id })),
        edges: view.edges.map(({ from, to }) => ({ from, to })),
      },
    });
  });

const start = (): Worker => {
  const isSource = __filename.endsWith('.ts');
  const started = new Worker(join(__dirname, `layout-worker.${isSource ? 'ts' : 'js'}`), {
    execArgv: isSource ? ['-r', 'ts-node/register'] : [],
  });
  started.on('message', ({ turn, positions }: { turn: number; positions: Positions }) => {
    waiting.get(turn)?.resolve(positions);
    waiting.delete(turn);
    if (waiting.size === 0) started.unref();
  });
  started.on('error', (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return started;
};
