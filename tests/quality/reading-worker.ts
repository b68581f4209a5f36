import { parentPort } from 'node:worker_threads';
import type { Article } from '../../ingest/analysis';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { loadKnowledge } from '../../src/load-knowledge';
import { faultsOf } from './faults-of-patch';

/** Reads what it is sent; answers with faults, one line each. Runs in a thread of its own, see guarded-reader.ts. */
const knowledge = loadKnowledge();
parentPort!.on('message', (article: Article) => {
  const started = process.cpuUsage().user;
  const answer = (faults: readonly string[]): void =>
    parentPort!.postMessage({ faults, ms: (process.cpuUsage().user - started) / 1_000 });
  try {
    answer(faultsOf(toPatch(readArticle(article, knowledge), knowledge)));
  } catch (error) {
    const [message = '', where = ''] = String((error as Error).stack).split('\n');
    answer([`threw ${message} ${where.trim()}`]);
  }
});
parentPort!.postMessage('ready');
