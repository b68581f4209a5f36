import { articleId, sha256Of, slugOf } from '../../../ingest/readers/article-id';

it.each([
  ['Iraqi FM’s Remarks: “No!”', 'iraqi-fms-remarks-no'],
  ['São Paulo – Zürich', 'sao-paulo-zurich'],
  ['Женева', 'женева'],
  ['?!', ''],
  ['one two three', 'one-two'],
])('makes a slug of %j', (text, slug) => {
  expect(slugOf(text, 10 + Number(text.length > 13) * 50)).toBe(slug);
});

it('names a publication: its text and header, and without a header the text alone', () => {
  const text = sha256Of('Words.');
  const headers = [
    {},
    { title: 'A title' },
    { title: 'A: title' },
    { publisher: 'A title' },
    { publisher: 'The Paper' },
    { publisher: 'The Paper', published: '2024-05-01' },
    { publisher: 'The Paper', published: '2024-05-02' },
    { publisher: 'The Paper', url: '2024-05-01' },
  ];
  const ids = headers.map((header) => articleId('A title', text, header));
  expect(new Set(ids).size).toBe(headers.length);
  for (const id of ids) expect(id).toMatch(/^article\/a-title-[0-9a-f]{16}$/);
  expect(articleId('A title', text, { published: '2024-05-01', publisher: 'The Paper' })).toBe(ids[5]);
  expect(articleId('A title', sha256Of('Other words.'), {})).not.toBe(ids[0]);
});
