import fc from 'fast-check';
import { placeNodes } from '../../../graph/layout/place-nodes';
import type { GraphView } from '../../../graph/model/view';

const viewOf = (count: number, pairs: readonly (readonly [number, number])[]): GraphView => ({
  nodes: Array.from({ length: count }, (_, index) => ({ id: `n${index}`, labels: [], properties: {} })),
  edges: pairs.map(([from, to], index) => ({
    id: `e${index}`,
    type: 'MEETS',
    from: `n${from}`,
    to: `n${to}`,
    properties: {},
  })),
});

const anyView = fc.integer({ min: 0, max: 30 }).chain((count) =>
  fc
    .array(fc.tuple(fc.nat(Math.max(0, count - 1)), fc.nat(Math.max(0, count - 1))), {
      maxLength: count === 0 ? 0 : 60,
    })
    .map((pairs) => viewOf(count, pairs)),
);

describe('placeNodes', () => {
  it('places every node, whatever the order of the view, at the same finite spot', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const positions = placeNodes(view);
        expect(Object.keys(positions).sort()).toEqual(view.nodes.map(({ id }) => id).sort());
        for (const { x, y } of Object.values(positions)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        const reversed = { nodes: [...view.nodes].reverse(), edges: [...view.edges].reverse() };
        expect(placeNodes(reversed)).toEqual(positions);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps nodes apart and neighbours nearer than strangers', () => {
    const clusters: [number, number][] = [];
    for (const base of [0, 6])
      for (let one = 0; one < 6; one++)
        for (let other = 0; other < one; other++) clusters.push([base + one, base + other]);
    const positions = placeNodes(viewOf(12, [...clusters, [0, 6]]));
    const distance = (one: number, other: number) =>
      Math.hypot(
        positions[`n${one}`]!.x - positions[`n${other}`]!.x,
        positions[`n${one}`]!.y - positions[`n${other}`]!.y,
      );
    for (let one = 0; one < 12; one++)
      for (let other = 0; other < one; other++) expect(distance(one, other)).toBeGreaterThan(50);
    expect(distance(1, 2)).toBeLessThan(distance(1, 8));
  });

  it('skips edges whose ends are not in the view', () => {
    const view = { ...viewOf(2, []), edges: [{ id: 'e', type: 'MEETS', from: 'n0', to: 'gone', properties: {} }] };
    expect(Object.keys(placeNodes(view))).toEqual(['n0', 'n1']);
  });
});
