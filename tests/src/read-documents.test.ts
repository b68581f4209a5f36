import { readDocuments, type ReadDocument } from '../../src/read-documents';

const documentsOf = async (text: string | Buffer, clean = true): Promise<ReadDocument[]> => {
  const found: ReadDocument[] = [];
  const stream = (async function* () {
    yield Buffer.from(text as string);
  })();
  for await (const document of readDocuments(stream, clean)) found.push(document);
  return found;
};

it('keeps order and id, and finds a title where none is given', async () => {
  const lines = [
    '{"id":"a","text":"Talks end\\n\\nThey left."}',
    '',
    '{"id":"b","text":"x","title":"T","published":"2024"}',
  ];
  expect(await documentsOf(lines.join('\n'))).toMatchObject([
    { id: 'a', article: { title: 'Talks end' } },
    { id: 'b', article: { title: 'T', published: '2024' } },
  ]);
});

it('cleans the text, or leaves it exactly as given', async () => {
  const line = JSON.stringify({ id: 'a', text: 'U\u200BN\r\n' });
  expect(await documentsOf(line)).toMatchObject([{ article: { text: 'UN\n' } }]);
  expect(await documentsOf(line, false)).toMatchObject([{ article: { text: 'U\u200BN\r\n' } }]);
});

it.each([
  ['{"id":', 'is not JSON'],
  ['[1]', 'is not a JSON object'],
  ['{"text":"a"}', 'has no "id" that is text'],
  ['{"id":"a","text":1}', 'has no "text" that is text'],
  ['{"id":"a","text":"a","title":1}', 'has a "title" that is not text'],
  [Buffer.from([0x7b, 0xff, 0x7d]), 'is not valid UTF-8'],
])('says what is wrong with line %j', async (line, reason) => {
  expect(await documentsOf(line)).toEqual([{ line: 1, reason }]);
});

it('names a line that is too long by its number', async () => {
  const long = `{"id":"a","text":"${'x'.repeat(13 * 1024 * 1024)}"}`;
  const found = await documentsOf(`{"id":"a","text":"a"}\n${long}\n{"id":"b","text":"b"}`);
  expect(found).toMatchObject([{ id: 'a' }, { line: 2, reason: expect.stringContaining('split') }, { id: 'b' }]);
});
