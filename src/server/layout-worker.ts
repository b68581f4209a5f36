import { parentPort, workerData } from 'node:worker_threads';
import { placeNodes } from '../../graph/layout/place-nodes';

parentPort?.postMessage(placeNodes(workerData));
