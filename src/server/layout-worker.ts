import { parentPort } from 'node:worker_threads';
import { placeNodes } from '../../graph/layout/place-nodes';
import type { Unplaced } from '../../graph/layout/positions';

parentPort?.on('message', ({ turn, view }: { turn: number; view: Unplaced }) =>
  parentPort?.postMessage({ turn, positions: placeNodes(view) }),
);
