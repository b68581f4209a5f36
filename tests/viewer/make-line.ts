import type { Line } from '../../viewer/src/graph/line';

/** A line as the viewer draws it, by its ends. */
export const makeLine = (from: string, to: string, type = 'CRITICIZES', status = 'asserted'): Line => ({
  key: [from, type, to].join('|'),
  type,
  from,
  to,
  isSymmetric: false,
  facts: [{ id: 'f', type, from, to, properties: { status } }],
  counts: [{ status, sentences: 1 }],
  count: 1,
  isUncertain: status !== 'asserted',
  label: type.toLowerCase(),
});
