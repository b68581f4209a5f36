import { matchMentions } from '../../../ingest/learn/match-mentions';

const at = (start: number, end: number, head: number) => ({ start, end, head: { start: head, end: head + 3 } });

test('a phrase is one that hangs on the same word, however far it reaches', () => {
  expect(matchMentions([at(0, 10, 4)], [at(20, 30, 24), at(0, 40, 4)])).toEqual([1]);
  expect(matchMentions([at(0, 10, 4)], [at(0, 10, 0)])).toEqual([0]);
  // A part of a phrase that does not hold its head is another.
  expect(matchMentions([at(30, 40, 36)], [at(0, 40, 4)])).toEqual([-1]);
});

test('of several on one word the likest in length, each once', () => {
  expect(matchMentions([at(0, 10, 4), at(0, 30, 4)], [at(0, 32, 4), at(0, 10, 4)])).toEqual([1, 0]);
  expect(matchMentions([at(0, 10, 4), at(0, 9, 4)], [at(0, 10, 4)])).toEqual([0, -1]);
});
