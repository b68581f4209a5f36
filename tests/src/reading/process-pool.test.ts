import { join } from 'node:path';
import { readPatches } from '../../../src/reading/read-patches';
import { ReadingStopped } from '../../../src/reading/reading-fault';
import { temporaryFolder } from '../temporary-folder';
import { textsAsRaw, unrulyReading } from './unruly-reading';

/** What became of each text: `read`, or why it was set aside. */
const readAll = async (texts: readonly string[], processes?: number, seconds?: number): Promise<string[]> => {
  const reading = unrulyReading(processes, seconds);
  try {
    const became: string[] = [];
    for await (const [one] of readPatches(textsAsRaw(texts), reading))
      became.push('patch' in one! ? 'read' : one!.quarantined.reason);
    return became;
  } finally {
    reading.close();
  }
};

it('sets aside what hangs or crashes, each with its reason, and reads all else', async () => {
  const texts = ['calm', 'spins', 'calm', 'overflows', 'throws', 'calm', 'aborts', 'calm'];
  expect(await readAll(texts)).toEqual([
    'read',
    'took longer than 1 s to read; report it with its text',
    'read',
    'made the reader fail (Maximum call stack size exceeded); report it with its text',
    'made the reader fail (two lines); report it with its text',
    'read',
    'ended the reader (SIGABRT); report it with its text',
    'read',
  ]);
});

it('sets aside what fills the memory, in the heap and beside it', async () => {
  const reason = 'needs more than 128 MB of memory to read; report it with its text';
  const texts = ['fillsLists', 'calm', 'fillsBuffers', 'calm'];
  expect(await readAll(texts, 2, 1_000)).toEqual([reason, 'read', reason, 'read']);
});

it('reads again what a process held that was killed from outside', async () => {
  const mark = join(temporaryFolder(), 'killed');
  expect(await readAll(['calm', `isKilledOnce ${mark}`, 'calm'], 1)).toEqual(['read', 'read', 'read']);
});

it('gives up at once what it reads when it is closed, and reads nothing more', async () => {
  const reading = unrulyReading(1, 1_000);
  const article = { id: 'article/a', title: '', text: 'spins', sha256: '' };
  const stuck = reading.read(article);
  const waiting = reading.read({ ...article, text: 'calm' });
  reading.close();
  await expect(stuck).rejects.toThrow(ReadingStopped);
  await expect(waiting).rejects.toThrow(ReadingStopped);
  await expect(reading.read(article)).rejects.toThrow(ReadingStopped);
});
