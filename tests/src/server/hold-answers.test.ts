import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../graph/stores';
import type { GraphStore } from '../../../graph/stores/store';
import { holdAnswers } from '../../../src/server/hold-answers';
import { samplePatches } from '../../browser/sample-patch';

describe('holdAnswers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-hold-'));
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(`embedded:${join(folder, 'graph')}`);
    await store.ensureSchema();
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const count = async () => (await store.query('MATCH (n:Entity) RETURN count(n) AS entities')).rows[0]![0] as number;

  it('works an answer out once until something is written, by whatever way', async () => {
    const hold = holdAnswers(store);
    let asked = 0;
    const entities = () => hold('entities', () => ((asked += 1), count()));
    expect([await entities(), await entities(), asked]).toEqual([0, 0, 1]);
    await store.apply(samplePatches.slice(0, 1));
    const some = await entities();
    expect(some).toBeGreaterThan(0);
    expect(asked).toBe(2);
    await store.query('CREATE (n:Entity:Person {id: $id})', { write: true, params: { id: 'person/one-more' } });
    expect(await entities()).toBe(some + 1);
    await store.remove(samplePatches[0]!.article.id);
    expect(await entities()).toBe(1);
    expect([await entities(), asked]).toEqual([1, 4]);
  });

  it('tries again after a failure', async () => {
    const hold = holdAnswers(store);
    await expect(hold('x', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
    expect(await hold('x', async () => 'there')).toBe('there');
  });

  it('holds nothing where others may write too', async () => {
    const { writes: _, ...shared } = store;
    const hold = holdAnswers(shared);
    let asked = 0;
    await hold('x', async () => (asked += 1));
    expect(await hold('x', async () => (asked += 1))).toBe(2);
  });
});
