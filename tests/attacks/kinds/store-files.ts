import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../graph/stores';
import type { GraphStore } from '../../../graph/stores/store';
import { generatedPatches } from '../../bench/stores';
import { ask } from '../asked-stores';
import type { Attack, Scale } from '../attack';
import { outcomeOf } from '../attack';
import { inOtherProcess, killedWriter } from '../other-process';
import { allGone } from '../query-children';

const ARTICLES = 'MATCH (a:Article) RETURN count(a) AS n';
const reader = (path: string): Promise<GraphStore> => openStore(`embedded:${path}`, {}, { readOnly: true });

/** An error in one line that matches, and undefined when there was none. */
const refusal = async (opening: Promise<GraphStore>, question = ARTICLES): Promise<string> => {
  try {
    const store = await opening;
    const { message } = await ask(store, question);
    await store.close();
    return message;
  } catch (error) {
    return (error as Error).message;
  }
};

/** Every file below with its rights and what is in it. */
const stateOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { mode, mtimeMs } = statSync(join(folder, name));
      const isFile = statSync(join(folder, name)).isFile();
      return `${name} ${mode} ${mtimeMs} ${
        isFile
          ? createHash('sha256')
              .update(readFileSync(join(folder, name)))
              .digest('hex')
          : ''
      }`;
    })
    .join('\n');

const modeOf = (path: string): number => statSync(path).mode & 0o777;

export const attack: Attack = {
  kind: "a store's files: rights, readers, copies, kills",
  run: async (scale: Scale) => {
    const { attempt, outcome } = outcomeOf();
    const home = mkdtempSync(join(tmpdir(), 'newsgraph-files-'));
    // Others have to come in for the attempts of others.
    chmodSync(home, 0o755);
    try {
      await rights(home, attempt);
      await nothingThere(home, attempt);
      await readersOnly(home, attempt);
      for (let sessions = 1; sessions <= (scale === 'short' ? 2 : 6); sessions += 1)
        await copies(home, sessions, attempt);
      for (let round = 0; round < (scale === 'short' ? 2 : 25); round += 1) await kills(home, round, attempt);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
    return outcome();
  },
};

type Attempt = ReturnType<typeof outcomeOf>['attempt'];

const rights = async (home: string, attempt: Attempt): Promise<void> => {
  for (const mask of [0o000, 0o002, 0o022, 0o077, 0o177]) {
    const folder = join(home, `mask-${mask.toString(8)}`, 'deep');
    const before = process.umask(mask);
    try {
      // A folder that its owner cannot enter is of no use to anybody.
      if (mask === 0o177) mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (mask === 0o177) for (const one of [join(folder, '..'), folder]) chmodSync(one, 0o700);
      const store = await openStore(`embedded:${join(folder, 'graph')}`);
      await store.apply(generatedPatches(1));
      await ask(store, ARTICLES);
      for (const name of ['..', '.', 'graph', 'graph.wal', 'graph.snapshots'])
        attempt(
          `mask ${mask.toString(8)}: ${name} is ${modeOf(join(folder, name)).toString(8)}`,
          (modeOf(join(folder, name)) & 0o077) === 0,
        );
      await store.close();
      attempt(
        `mask ${mask.toString(8)}: closed`,
        modeOf(join(folder, 'graph')) === 0o600 && readdirSync(folder).length === 1,
      );
      attempt(`mask ${mask.toString(8)}: the mask is as before`, process.umask(mask) === mask);
    } finally {
      process.umask(before);
    }
  }
};

const nothingThere = async (home: string, attempt: Attempt): Promise<void> => {
  const empty = join(home, 'empty');
  mkdirSync(empty);
  for (const path of [empty, join(empty, 'graph'), join(empty, 'deep/graph')]) {
    const says = await refusal(reader(path));
    attempt(
      `${path} → ${says}`,
      /^There is no graph at embedded:\S+ yet; newsgraph ingest PATH makes one\.$/.test(says),
    );
    attempt(`${path}: nothing is made`, readdirSync(empty).length === 0);
  }
};

const readersOnly = async (home: string, attempt: Attempt): Promise<void> => {
  const [live, folder] = [join(home, 'live'), join(home, 'read')];
  const writer = await openStore(`embedded:${join(live, 'graph')}`);
  await writer.apply(generatedPatches(3));
  attempt(
    'a reader beside a writer is told',
    /is open in another process/.test(await refusal(reader(join(live, 'graph')))),
  );
  // What a kill would leave: the log is not yet in the file.
  cpSync(live, folder, { recursive: true });
  await writer.close();
  for (const name of ['.', 'graph.wal']) chmodSync(join(folder, name), 0o555);
  for (const name of ['graph', ...readdirSync(join(folder, 'graph.wal')).map((log) => `graph.wal/${log}`)])
    chmodSync(join(folder, name), 0o444);
  const before = stateOf(folder);
  const path = join(folder, 'graph');
  const [one, two] = await Promise.all([reader(path), reader(path)]);
  const counts = await Promise.all([
    ask(one, ARTICLES),
    ask(two, ARTICLES),
    one.read(ARTICLES).then(({ rows }) => ({ cell: rows[0]![0] })),
  ]);
  attempt(
    'two readers at once',
    counts.every(({ cell }) => cell === 3),
  );
  let records = 0;
  for await (const record of two.dump()) records += 'node' in record ? 1 : 0;
  attempt('a reader dumps and searches', records > 3 && (await one.search('Family', 5)).length > 0);
  attempt(
    'a writer beside readers is told',
    /is open in another process|cannot be/.test(await refusal(openStore(`embedded:${path}`))),
  );
  for (const write of [
    () => one.apply(generatedPatches(1)),
    () => one.remove('x'),
    () => one.decide([]),
    () => one.query('CREATE (:A)', { write: true }),
  ])
    attempt(
      'a reader writes',
      /was opened for reading only/.test(
        await write().then(
          () => '',
          (error: Error) => error.message,
        ),
      ),
    );
  attempt('readers go on', (await ask(two, ARTICLES)).cell === 3);
  await Promise.all([one.close(), two.close()]);
  attempt('another user, in a folder he may not write to', (await inOtherProcess(path, ARTICLES)) === '3');
  attempt('nothing was changed by reading', stateOf(folder) === before);
  chmodSync(path, 0o400);
  const says = await inOtherProcess(path, ARTICLES);
  attempt(
    `another user without the right to read → ${says}`,
    process.getuid?.() !== 0 || /^StoreError: embedded:[^\n]+$/.test(says),
  );
  for (const name of ['.', 'graph.wal']) chmodSync(join(folder, name), 0o755);
};

/** Copies of the file alone, made while a writer that has opened it for the nth time holds it, and after. */
const copies = async (home: string, sessions: number, attempt: Attempt): Promise<void> => {
  const folder = join(home, `copied-${sessions}`);
  const path = join(folder, 'graph');
  for (let session = 1; session < sessions; session += 1) {
    const store = await openStore(`embedded:${path}`);
    await store.apply(generatedPatches(session));
    await store.close();
  }
  const store = await openStore(`embedded:${path}`);
  await store.ensureSchema();
  if (sessions > 1) cpSync(path, join(folder, 'before'));
  await store.apply(generatedPatches(sessions + 1));
  await ask(store, ARTICLES);
  cpSync(path, join(folder, 'alone'));
  cpSync(path, join(folder, 'whole'));
  cpSync(`${path}.wal`, join(folder, 'whole.wal'), { recursive: true });
  await store.close();
  cpSync(path, join(folder, 'after'));
  const at = (name: string): string => `embedded:${join(folder, name)}`;
  const count = async (opening: Promise<GraphStore>): Promise<unknown> => {
    const opened = await opening;
    return ask(opened, ARTICLES)
      .finally(() => opened.close())
      .then(({ cell, message }) => cell ?? message);
  };
  for (const open of [
    () => reader(join(folder, 'alone')),
    () => openStore(at('alone')),
    () => reader(join(folder, 'alone')),
  ])
    attempt(
      `session ${sessions}: copied alone`,
      /was copied while a newsgraph wrote into it, without the folder \S+alone\.wal, so/.test(await refusal(open())),
    );
  mkdirSync(join(folder, 'alone.wal'));
  attempt(
    `session ${sessions}: taken as it is`,
    (await count(openStore(at('alone')))) === (sessions > 1 ? sessions - 1 : 0),
  );
  attempt(
    `session ${sessions}: and sound from then on`,
    (await count(reader(join(folder, 'alone')))) === (sessions > 1 ? sessions - 1 : 0),
  );
  if (sessions > 1)
    attempt(
      `session ${sessions}: copied before the first write`,
      (await count(reader(join(folder, 'before')))) === sessions - 1,
    );
  for (const name of ['whole', 'after', 'graph'])
    for (const open of [() => reader(join(folder, name)), () => openStore(at(name)), () => reader(join(folder, name))])
      attempt(`session ${sessions}: ${name}`, (await count(open())) === sessions + 1);
};

const kills = async (home: string, round: number, attempt: Attempt): Promise<void> => {
  const path = join(home, `killed-${round}`, 'graph');
  const { children, stored } = await killedWriter(path, round);
  attempt(`kill ${round}: a query was running`, children.length > 0);
  attempt(`kill ${round}: its processes end with it`, await allGone(children));
  const read = await reader(path);
  const { cell, message } = await ask(read, ARTICLES);
  attempt(`kill ${round}: a reader finds ${String(cell)} of ${stored} ${message}`, Number(cell) >= stored);
  await read.close();
  const store = await openStore(`embedded:${path}`);
  attempt(`kill ${round}: what it left is taken away`, !existsSync(`${path}.snapshots`));
  attempt(`kill ${round}: a writer finds it all`, Number((await ask(store, ARTICLES)).cell) >= stored);
  await store.close();
  attempt(`kill ${round}: closed, it is one file`, readdirSync(join(path, '..')).join() === 'graph');
};
