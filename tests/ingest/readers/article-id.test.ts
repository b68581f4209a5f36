import { slugOf } from '../../../ingest/readers/article-id';

it.each([
  ['Iraqi FM’s Remarks: “No!”', 'iraqi-fms-remarks-no'],
  ['São Paulo – Zürich', 'sao-paulo-zurich'],
  ['Женева', 'женева'],
  ['?!', ''],
  ['one two three', 'one-two'],
])('makes a slug of %j', (text, slug) => {
  expect(slugOf(text, 10 + Number(text.length > 13) * 50)).toBe(slug);
});
