import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { placeNodes } from '../../graph/layout/place-nodes';
import type { Positions, Unplaced } from '../../graph/layout/positions';
import type { GraphView } from '../../graph/model/view';

/** Smaller views are laid out faster than a thread starts. */
const mostInline = 500;

/** Where to draw the nodes of a view, worked out beside the server when there are many. */
export const placeView = async (view: Unplaced): Promise<Positions> =>
  view.nodes.length > mostInline ? placeInThread(view) : placeNodes(view);

/** Adds x and y to every node of a view. */
export const withPositions = async (view: GraphView) => {
  const positions = await placeView(view);
  return { nodes: view.nodes.map((node) => ({ ...node, ...positions[node.id]! })), edges: view.edges };
};

const placeInThread = (view: Unplaced): Promise<Positions> =>
  new Promise((resolve, reject) => {
    const isSource = __filename.endsWith('.ts');
    const worker = new Worker(join(__dirname, `layout-worker.${isSource ? 'ts' : 'js'}`), {
      workerData: {
        nodes: view.nodes.map(({ id }) => ({ id })),
        edges: view.edges.map(({ from, to }) => ({ from, to })),
      },
      execArgv: isSource ? ['-r', 'ts-node/register'] : [],
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
