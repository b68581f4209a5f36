import { findQuotes } from '../../../ingest/quotes/find-quotes';

const quotesIn = (text: string): string[] =>
  findQuotes(text, [{ start: 0, end: text.length, role: 'body', proseStart: 0 }]).map(({ inner }) =>
    text.slice(inner.start, inner.end),
  );

test.each([
  ['“We go,” he said. “Now.”', ['We go,', 'Now.']],
  ['"We go," he said.', ['We go,']],
  ['"A straight mark opens and a curly one closes.” He left.', ['A straight mark opens and a curly one closes.']],
  ['He called it “a farce” and "a sham".', ['a farce', 'a sham']],
  ['‘We must go,’ she said, her voice low.', ['We must go,']],
  ["The workers' union didn't sign.", []],
])('%s', (text, quotes) => expect(quotesIn(text)).toEqual(quotes));

test('a mark that never closes quotes to the end of its paragraph and says so', () => {
  const text = '“We will go on for as long as it takes.';
  const [quote] = findQuotes(text, [{ start: 0, end: text.length, role: 'body', proseStart: 0 }]);
  expect(quote).toMatchObject({ isOpen: true, end: text.length });
});

test('captions and footers are not quoted from', () => {
  const text = '“We go,” he said.';
  expect(findQuotes(text, [{ start: 0, end: text.length, role: 'caption', proseStart: 0 }])).toEqual([]);
});
