import { openSample, type Sample } from './open-sample';
import { untilDrawn } from './on-canvas';

const file = {
  name: 'visit.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Peru and Chile\n\nPeru criticized Chile.\n'),
};

describe('a server that others reach', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await openSample(undefined, { host: '0.0.0.0' });
  });
  afterAll(() => sample.close());

  it('opens by its link, which leaves no token in the address; everything works then, in other tabs too', async () => {
    const browser = await sample.browser.newContext();
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.goto(`${sample.address}/#token=${sample.token}&tab=table`);
    await page.locator('.table-pane tbody tr').first().waitFor();
    expect(page.url()).toBe(`${sample.address}/#tab=table`);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await page.getByRole('button', { name: 'Add articles' }).click();
    await page.locator('input[type=file]').setInputFiles([file]);
    await page.getByText('Read 1 of 1 files').waitFor({ timeout: 60_000 });
    await page.locator('.ingested li', { hasText: 'added' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export what is shown' }).click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'JSON' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('newsgraph.json');
    const tab = await browser.newPage();
    await tab.goto(sample.address);
    await untilDrawn(tab);
    // A link with a wrong one does not put out who is in.
    await tab.goto(`${sample.address}/#token=${'A'.repeat(43)}`);
    await tab.reload();
    await untilDrawn(tab);
    expect(problems).toEqual([]);
    await browser.close();
  });

  it('asks for the token otherwise, and takes the whole link too', async () => {
    const { page } = await sample.open('node=person%2Fmira-talos');
    const box = page.getByLabel('Token');
    await box.fill('wrong');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('alert').waitFor();
    await box.fill(`${sample.address}/#token=${sample.token}`);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.locator('.side [data-node="person/mira-talos"]').waitFor();
    await page.close();
  });
});

it('that anybody may read shows itself without a token, an old one forgotten, and does not write', async () => {
  const sample = await openSample(undefined, { host: '0.0.0.0', publicRead: true });
  const { page } = await sample.open();
  await untilDrawn(page);
  await page.evaluate(() => localStorage.setItem('newsgraph.token', 'of-an-earlier-start'));
  await page.reload();
  await untilDrawn(page);
  expect(await page.evaluate(() => localStorage.getItem('newsgraph.token'))).toBeNull();
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.locator('input[type=file]').setInputFiles([file]);
  await page.getByText('This server asks for its token').waitFor();
  await sample.close();
});
