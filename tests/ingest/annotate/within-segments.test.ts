import { withinSegments } from '../../../ingest/annotate/within-segments';

const tokens = ['Star', 'Wars', ':', 'The', 'Force', 'Awakens', '.'].map((text) => ({ text }));
const segments = [
  { firstToken: 0, endToken: 3 },
  { firstToken: 3, endToken: 7 },
];

test('a name inside a segment stays as it is', () => {
  const names = [
    { first: 0, end: 2, type: 'other' as const },
    { first: 3, end: 6, type: 'other' as const },
  ];
  expect(withinSegments(tokens, segments, names)).toEqual(names);
});

test('of a name over two segments the longest part is left, without marks at its edges', () => {
  expect(withinSegments(tokens, segments, [{ first: 0, end: 6, type: 'other' }])).toEqual([{ first: 3, end: 6, type: 'other' }]); // prettier-ignore
  expect(withinSegments(tokens, segments, [{ first: 0, end: 4, type: 'other' }])).toEqual([{ first: 0, end: 2, type: 'other' }]); // prettier-ignore
});

test('a name of marks alone is none', () => {
  expect(withinSegments(tokens, [{ firstToken: 0, endToken: 2 }], [{ first: 2, end: 3, type: 'other' }])).toEqual([]);
});
