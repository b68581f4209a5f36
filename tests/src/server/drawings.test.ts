import { placeNodes } from '../../../graph/layout/place-nodes';
import { placeInThread, renderInThread } from '../../../src/server/drawing-threads';
import { placeView } from '../../../src/server/with-positions';

/** A ring with chords: `seed` makes it another one. */
const ring = (size: number, seed: number) => {
  const nodes = Array.from({ length: size }, (_, index) => ({ id: `n${seed}-${index}` }));
  const edges = nodes.map(({ id }, index) => ({ from: id, to: nodes[(index * 7 + seed) % size]!.id }));
  return { nodes, edges };
};

const saying = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'drawn',
    (error: Error) => error.message,
  );

describe('drawings in threads', () => {
  it('are given up when their asker goes, the one that is made and those that wait', async () => {
    const gone = new AbortController();
    const asked = Array.from({ length: 20 }, (_, seed) =>
      saying(placeInThread(ring(400, seed), { name: 'one', gone: gone.signal })),
    );
    const other = placeInThread(ring(300, 1), { name: 'other' });
    gone.abort();
    expect(await other).toEqual(placeNodes(ring(300, 1)));
    const said = await Promise.all(asked);
    expect(said.filter((one) => /given up/.test(one))).toHaveLength(20);
  });

  it('are stopped while they are made when their asker goes, and others are drawn', async () => {
    const gone = new AbortController();
    // Longer than a drawing may take, so that nothing but the going of its asker ends it here.
    const asked = saying(placeInThread(ring(100_000, 1), { name: 'one', gone: gone.signal }));
    const next = placeInThread(ring(300, 2), { name: 'one' });
    await new Promise((begun) => setTimeout(begun, 500));
    gone.abort();
    expect(await asked).toBe('the drawing was given up');
    expect(await next).toEqual(placeNodes(ring(300, 2)));
  });

  it('of one asker leave room in the line', async () => {
    const gone = new AbortController();
    const asked = Array.from({ length: 80 }, (_, seed) =>
      saying(placeInThread(ring(210, seed), { name: 'one', gone: gone.signal })),
    );
    expect(await saying(placeInThread(ring(210, 3), { name: 'other' }))).toBe('drawn');
    gone.abort();
    const said = await Promise.all(asked);
    expect(said.filter((one) => /^The server has 32 drawings of yours waiting; ask again/.test(one))).toHaveLength(47);
  });

  it('that two wait for are made while one of them still waits', async () => {
    const gone = new AbortController();
    const first = [1, 2].map((seed) => placeInThread(ring(400, seed), { name: `busy ${seed}` }));
    const one = placeView(ring(220, 5), undefined, { name: 'one', gone: gone.signal });
    const other = placeView(ring(220, 5), undefined, { name: 'other' });
    gone.abort();
    expect(await other).toEqual(placeNodes(ring(220, 5)));
    expect(await one).toEqual(await other);
    await Promise.all(first);
  });

  it('draw pictures while the program goes on, and tell what cannot be drawn', async () => {
    const beat = jest.fn();
    const timer = setInterval(beat, 20);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900" width="900" height="900"><text x="9" y="99">Name</text></svg>`;
    const png = await renderInThread(svg);
    clearInterval(timer);
    expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
    expect(beat).toHaveBeenCalled();
    expect(await saying(renderInThread('no picture'))).not.toBe('drawn');
    expect(await saying(renderInThread(svg))).toBe('drawn');
  });
});
