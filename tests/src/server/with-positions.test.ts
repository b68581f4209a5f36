import { placeNodes } from '../../../graph/layout/place-nodes';
import { withPositions } from '../../../src/server/with-positions';

describe('withPositions', () => {
  it('lays large views out in a thread, to the same places', async () => {
    const nodes = Array.from({ length: 520 }, (_, index) => ({ id: `n${index}`, labels: [], properties: {} }));
    const edges = nodes.slice(1).map(({ id }, index) => ({
      id: `e${index}`,
      type: 'MEETS',
      from: id,
      to: `n${Math.floor(index / 3)}`,
      properties: {},
    }));
    const started = jest.fn();
    const timer = setInterval(started, 20);
    const placed = await withPositions({ nodes, edges });
    clearInterval(timer);
    // The event loop went on meanwhile.
    expect(started).toHaveBeenCalled();
    const positions = placeNodes({ nodes, edges });
    expect(placed.nodes.map(({ id, x, y }) => [id, { x, y }])).toEqual(nodes.map(({ id }) => [id, positions[id]]));
  });
});
