import { parentPort } from 'node:worker_threads';
import { placeNodes } from '../../graph/layout/place-nodes';
import type { Positions, Unplaced } from '../../graph/layout/positions';
import { renderPng } from '../render-png';

/** What is worked out away from the thread that answers. */
export interface Drawings {
  readonly place: { readonly of: Unplaced; readonly gives: Positions };
  /** An SVG document as a PNG. */
  readonly render: { readonly of: string; readonly gives: Uint8Array };
}

export type Task = {
  [Kind in keyof Drawings]: { readonly kind: Kind; readonly of: Drawings[Kind]['of'] };
}[keyof Drawings];

export type Drawn = { readonly gives: Drawings[keyof Drawings]['gives'] } | { readonly failure: string };

const draw = async (task: Task): Promise<Drawn> => {
  try {
    return { gives: task.kind === 'place' ? placeNodes(task.of) : await renderPng(task.of) };
  } catch (error) {
    return { failure: (error as Error).message };
  }
};

parentPort?.on('message', (task: Task) => void draw(task).then((drawn) => parentPort?.postMessage(drawn)));
