import type { Line } from '../../viewer/src/graph/line';

/** A line as the viewer draws it, by its ends. */
export const makeLine = (from: string, to: string, type = 'CRITICIZES', status = 'asserted'): Line => ({
  key: [from, type, to, status].join('|'),
  type,
  from,
  to,
  status,
  isSymmetric: false,
  facts: [{ id: 'f', type, from, to, properties: { status } }],
  count: 1,
  label: type.toLowerCase(),
});
