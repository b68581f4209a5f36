import fc from 'fast-check';
import { plainText, titleOf } from '../../../ingest/readers/plain-text';
import type { Reading } from '../../../ingest/readers/reader';

const read = async (given: string | Uint8Array): Promise<Reading> => {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
  return (await plainText.read({ source: 'story.txt', bytes }))[0]!;
};

const articleIn = (reading: Reading) => {
  if (!('article' in reading)) throw new Error(`quarantined: ${reading.quarantined.reason}`);
  return reading.article;
};

const reasonOf = (reading: Reading) => ('quarantined' in reading ? reading.quarantined.reason : 'is read');

it('makes an article with a readable id that depends on the text', async () => {
  const article = articleIn(await read('Talks end in Geneva\n\nBoth sides left.\n'));
  expect(article).toMatchObject({ title: 'Talks end in Geneva', source: 'story.txt' });
  expect(article.id).toMatch(/^article\/talks-end-in-geneva-[0-9a-f]{16}$/);
  expect(article.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(articleIn(await read('Talks end in Geneva\n\nOne side left.\n')).id).not.toBe(article.id);
});

it('takes header lines off the text', async () => {
  const given =
    'Title: A title\nPublisher: The Paper\nPublished: 2024-05-01\nURL: https://paper.example/a\n\nThe text.\n';
  expect(articleIn(await read(given))).toMatchObject({
    title: 'A title',
    publisher: 'The Paper',
    published: '2024-05-01',
    url: 'https://paper.example/a',
    text: 'The text.\n',
  });
});

it.each([
  ['Date: 2024-05-01', '2024-05-01'],
  ['Date: 1 May 2024', '2024-05-01'],
  ['Publication date: Wednesday, May 1, 2024', '2024-05-01'],
  ['Published on: 12 Sept. 2024', '2024-09-12'],
  ['DATE: 2024', '2024'],
])('takes the day of usual spellings: %s', async (line, published) => {
  const reading = await read(`Headline: A title\nAuthor: Ana Silva\nOutlet: The Paper\n${line}\n\nThe text.`);
  expect(articleIn(reading)).toMatchObject({ title: 'A title', publisher: 'The Paper', published, text: 'The text.' });
  expect('warnings' in reading && reading.warnings).toEqual([]);
});

it.each(['Date: 31 February 2024', 'Date: yesterday', 'Date: 1 Foo 2024'])('anchors nothing to %s', async (line) => {
  expect(articleIn(await read(`${line}\n\nThey met yesterday.`)).published).toBeUndefined();
});

it.each(['Title: A title\nMore prose here.\n\nText.', 'Title: One\nTitle: Two\n\nText.', 'Title: only a first line'])(
  'leaves what is no header in the text: %j',
  async (given) => {
    expect(articleIn(await read(given)).text).toBe(given);
  },
);

it('leaves out a date that is none, and says so', async () => {
  const reading = await read('Published: 2024-02-31\n\nText.');
  expect(articleIn(reading).published).toBeUndefined();
  expect('warnings' in reading && reading.warnings[0]).toMatch(/2024-02-31.*write a date such as/);
});

it.each([
  ['News / Iraq\n\nTroops leave\n\nThey left.', 'Troops leave'],
  ['\n\n  Troops   leave  \nThey left.', 'Troops leave'],
  ['Home > World > Asia\nTroops leave', 'Troops leave'],
  ['News / Iraq', 'News / Iraq'],
])('finds the title of %j', (text, title) => {
  expect(titleOf(text)).toBe(title);
});

it('cuts prose without a headline between words', () => {
  const title = titleOf('word '.repeat(500));
  expect(title.length).toBeLessThanOrEqual(201);
  expect(title).toMatch(/word…$/);
});

it.each([
  ['windows-1252', [0xe9], 'é'],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['UTF-16, little end first', [0xff, 0xfe, 0xe9, 0x00], 'é'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xe9], 'é'],
])('reads %s', async (_what, bytes, text) => {
  expect(articleIn(await read(new Uint8Array(bytes))).text).toBe(text);
});

it('names the encoding it had to guess', async () => {
  const reading = await read(Buffer.from('Le président a déclaré à Genève que la réunion était terminée.', 'latin1'));
  expect(articleIn(reading).text).toContain('président a déclaré à Genève');
  expect('warnings' in reading && reading.warnings[0]).toMatch(/not valid UTF-8; read as (windows-1252|ISO-8859-1)/);
});

it('reads Cyrillic that is not UTF-8', async () => {
  const { encode } = await import('iconv-lite');
  const text = 'Президент прибыл в Женеву, где пройдут переговоры о прекращении огня.';
  expect(articleIn(await read(encode(text, 'windows-1251'))).text).toBe(text);
});

it.each([
  ['nothing', '', 'is empty'],
  ['blanks', ' \n\t\u200B\n', 'has no text'],
  ['a header alone', 'Title: A\n\n \n', 'has no text'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'looks like a binary file (PNG)'],
  ['a PDF', '%PDF-1.7\n1 0 obj', 'looks like a binary file (PDF)'],
  ['zero bytes', 'text\0text', 'looks like a binary file (zero bytes)'],
  ['control characters', '\u0001\u0002text', 'looks like a binary file (control characters)'],
  [
    'too much',
    new Uint8Array(5 * 1024 * 1024).fill(97),
    'is 5.0 MB, over the limit of 4 MB for one article; split it into one file an article',
  ],
])('quarantines %s', async (_what, given, reason) => {
  expect(reasonOf(await read(given))).toBe(reason);
});

it('never throws, whatever the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const reading = await read(bytes);
      if ('article' in reading) expect(reading.article.id).toMatch(/^article\/[^\s/]+-[0-9a-f]{16}$/);
      else expect(reading.quarantined.reason).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
