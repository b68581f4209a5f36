import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { queryChildren } from './query-children';

const at = (path: string): string => JSON.stringify(resolve(__dirname, '../..', path));

/** Another user of the system where this one may choose (nobody, when this is root). */
const asOther = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const run = (script: string, options: object = {}) =>
  spawn(process.execPath, ['-r', resolve('graph/stores/isolated/run-source.cjs'), '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });

/** The first cell of a question to a store opened for reading, or the error, by a process of another user. */
export const inOtherProcess = async (path: string, question: string): Promise<string> => {
  const child = run(
    `const { openStore } = require(${at('graph/stores/index.ts')});
    (async () => {
      const store = await openStore(${JSON.stringify(`embedded:${path}`)}, {}, { readOnly: true });
      try { console.log((await store.query(${JSON.stringify(question)})).rows[0][0]); } finally { await store.close(); }
    })().catch((error) => console.log(error.name + ': ' + error.message));`,
    asOther,
  );
  let said = '';
  child.stdout!.on('data', (data: Buffer) => (said += data.toString()));
  await once(child, 'close');
  return said.trim();
};

/** A process that writes article by article while it answers an endless question, killed in the midst of it. */
export const killedWriter = async (path: string, round: number): Promise<{ children: number[]; stored: number }> => {
  const child = run(
    `const { openStore } = require(${at('graph/stores/index.ts')});
    const { generatedPatches } = require(${at('tests/bench/stores.ts')});
    (async () => {
      const store = await openStore(${JSON.stringify(`embedded:${path}`)});
      await store.apply(generatedPatches(1));
      console.log(1);
      await store.query('RETURN 1 AS one');
      store.query('UNWIND range(1, 10000000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n').catch(() => {});
      for (let articles = 2; articles < 1000; articles += 1) {
        await store.apply(generatedPatches(articles));
        console.log(articles);
      }
    })();`,
  );
  const gone = once(child, 'close');
  let stored = 0;
  const enough = new Promise<void>((resolve) =>
    child.stdout!.on('data', (data: Buffer) => {
      stored = Number(data.toString().trim().split('\n').pop());
      if (stored >= 3 + round) resolve();
    }),
  );
  await enough;
  const children = queryChildren(child.pid);
  child.kill('SIGKILL');
  await gone;
  return { children, stored };
};
