import { openSample, type Sample } from './open-sample';

const file = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

describe('adding articles from the page', () => {
  let sample: Sample;
  beforeAll(async () => (sample = await openSample([])));
  afterAll(() => sample?.close());

  it('tells what became of each file, and shows the graph that came of it', async () => {
    const { page, problems } = await sample.open();
    await page.getByText('The graph is empty.').waitFor();
    const drop = async (...files: ReturnType<typeof file>[]) => {
      await page.locator('input[type=file]').setInputFiles(files);
      await page.getByText(`Read ${files.length} of ${files.length} files`).waitFor({ timeout: 60_000 });
    };
    await page.getByRole('button', { name: 'Add articles' }).click();
    const story = file(
      'visit.txt',
      'Kenyan minister visits Norway\n\nKenya criticized Norway on Monday. Foreign Minister Amina Odera met officials in Oslo.\n',
    );
    await drop(
      story,
      file('empty.txt', ''),
      file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])),
    );
    const results = page.locator('.ingested li');
    expect(await results.evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')))).toEqual([
      'stored',
      'quarantined',
      'quarantined',
    ]);
    expect(await results.first().innerText()).toContain('added');
    expect(await results.nth(1).innerText()).toMatch(/empty\.txt\s+set aside: .+/);
    await page.locator('.graph-note', { hasText: /names?, [1-9]/ }).waitFor();
    await drop(story);
    expect(await results.first().innerText()).toContain('known already');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('row', { name: /Kenya criticizes Norway/ }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('says so when no file came, or when work is asked for that it does not know', async () => {
    const empty = await fetch(`${sample.address}/api/ingest`, { method: 'POST', body: new FormData() });
    expect([empty.status, await empty.json()]).toEqual([
      400,
      { error: expect.stringContaining('No files came along') },
    ]);
    const unknown = await fetch(`${sample.address}/api/ingest/none`);
    expect([unknown.status, await unknown.json()]).toEqual([
      404,
      { error: expect.stringContaining('add the files again') },
    ]);
  });
});
