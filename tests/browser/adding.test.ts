import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdSample } from './open-sample';

const file = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

describe('adding articles from the page', () => {
  const sample = holdSample([]);

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

  it('takes files and folders that are dragged onto it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-drag-'));
    mkdirSync(join(folder, 'more', 'deeper'), { recursive: true });
    writeFileSync(join(folder, 'talks.txt'), 'Peru and Chile hold talks\n\nPeru met Chile on Friday.\n');
    writeFileSync(join(folder, 'more', 'deeper', 'aid.txt'), 'Japan helps\n\nJapan supported Fiji on Friday.\n');
    const { page, problems } = await sample.open();
    await page.getByRole('button', { name: 'Add articles' }).click();
    const { x, y, width, height } = (await page.locator('.drop').boundingBox())!;
    const client = await page.context().newCDPSession(page);
    // The browser's own drag of files from outside, as a file manager starts it.
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await client.send('Input.dispatchDragEvent', {
        type,
        x: x + width / 2,
        y: y + height / 2,
        data: { items: [], files: [join(folder, 'talks.txt'), join(folder, 'more')], dragOperationsMask: 1 },
      });
    await page.getByText('Read 2 of 2 files').waitFor({ timeout: 60_000 });
    expect((await page.locator('.ingested li .link').allInnerTexts()).sort()).toEqual([
      'Japan helps',
      'Peru and Chile hold talks',
    ]);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('row', { name: /Peru meets Chile|Chile meets Peru/ }).waitFor();
    await page.getByRole('row', { name: /Japan supports Fiji/ }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
    rmSync(folder, { recursive: true, force: true });
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
