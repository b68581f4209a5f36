import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptPositions } from '../../../src/server/kept-positions';

describe('keptPositions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-positions-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const placing = () => {
    const place = jest.fn(async () => ({ a: { x: 1, y: 2 } }));
    return place;
  };

  it('keeps a very large layout beside the store, until the graph is another', async () => {
    const store = join(folder, 'store');
    mkdirSync(store);
    const place = placing();
    const first = await keptPositions(`embedded:${store}`, 6_000, 'one', place);
    expect(await keptPositions(`embedded:${store}`, 6_000, 'one', place)).toEqual(first);
    expect(place).toHaveBeenCalledTimes(1);
    expect(readdirSync(store)).toEqual(['positions.json']);
    await keptPositions(`embedded:${store}`, 6_000, 'two', place);
    expect(place).toHaveBeenCalledTimes(2);
  });

  it('works out again what is damaged, and does without where it may not write', async () => {
    const store = join(folder, 'graph.grafeo');
    writeFileSync(`${store}.positions.json`, '{"version":1,"key":"on');
    const place = placing();
    expect(await keptPositions(`embedded:${store}`, 6_000, 'one', place)).toEqual({ a: { x: 1, y: 2 } });
    expect(await keptPositions(`embedded:${join(folder, 'nowhere', 'graph')}`, 6_000, 'one', place)).toEqual({
      a: { x: 1, y: 2 },
    });
    expect(place).toHaveBeenCalledTimes(2);
  });

  it('writes through no link that lies in its place', async () => {
    const [store, victim] = [join(folder, 'linked'), join(folder, 'victim')];
    writeFileSync(store, '');
    writeFileSync(victim, 'mine');
    symlinkSync(victim, `${store}.positions.json.part`);
    const place = placing();
    for (let time = 0; time < 2; time += 1) await keptPositions(`embedded:${store}`, 6_000, 'one', place);
    expect(place).toHaveBeenCalledTimes(1);
    expect(readFileSync(victim, 'utf8')).toBe('mine');
  });

  it('keeps no small ones, and none for a server', async () => {
    const place = placing();
    await keptPositions(`embedded:${join(folder, 'small')}`, 300, 'one', place);
    await keptPositions('neo4j://localhost', 6_000, 'one', place);
    expect(place).toHaveBeenCalledTimes(2);
    expect(readdirSync(folder).filter((name) => name.startsWith('small'))).toEqual([]);
  });
});
