import { takeTurns, type Turn } from '../../../graph/stores/take-turns';

const limits = { place: 'the store', what: 'queries', atOnce: 2, atOnceOfOne: 1, waiting: 4 };

/** Asks for turns and notes in which order they begin. */
const line = (options: Partial<typeof limits> = {}) => {
  const turns = takeTurns({ ...limits, ...options });
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const ask = async (name: string, turn: Turn = {}) => {
    const end = await turns.take({ asker: name[0], ...turn });
    begun.push(name);
    ends.push(end);
  };
  const settle = () => new Promise((done) => setImmediate(done));
  const endNext = async () => {
    ends.shift()!();
    await settle();
  };
  return { ask, begun, endNext, settle, close: turns.close };
};

describe('turns', () => {
  it('go round among askers, and one asker never takes all places', async () => {
    const { ask, begun, endNext, settle } = line({ waiting: 20 });
    for (const name of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']) void ask(name);
    await settle();
    expect(begun).toEqual(['a1', 'b1']);
    for (let times = 0; times < 6; times += 1) await endNext();
    expect(begun).toEqual(['a1', 'b1', 'a2', 'b2', 'c1', 'a3', 'a4']);
  });

  it('are refused beyond what may wait, and one asker leaves room for others there too', async () => {
    const { ask, settle } = line();
    for (const name of ['a1', 'b1', 'a2', 'a3']) void ask(name);
    await settle();
    await expect(ask('a4')).rejects.toThrow('the store has 2 queries of yours waiting; ask again in a while');
    void ask('b2');
    void ask('b3');
    await expect(ask('c1')).rejects.toThrow('the store has 4 queries waiting; ask again in a while');
  });

  it('are given up by those who leave, and after their patience', async () => {
    const { ask, begun, endNext, settle } = line({ atOnce: 1 });
    void ask('a1');
    const gone = new AbortController();
    const left = ask('b1', { signal: gone.signal });
    const late = ask('c1', { patienceMs: 10 });
    void ask('d1');
    gone.abort();
    await expect(left).rejects.toThrow('given up');
    await expect(late).rejects.toThrow('the store is at other queries; ask again in a while');
    await expect(ask('e1', { signal: gone.signal })).rejects.toThrow('given up');
    await endNext();
    await settle();
    expect(begun).toEqual(['a1', 'd1']);
  });

  it('end for all who wait when it closes', async () => {
    const { ask, close } = line({ atOnce: 1 });
    void ask('a1');
    const waiting = [ask('b1'), ask('b2'), ask('c1')].map((one) => one.catch((error: Error) => error.message));
    close();
    expect(await Promise.all(waiting)).toEqual(Array(3).fill('the store is closed; open it again'));
  });
});
