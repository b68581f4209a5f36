import { untilDrawn } from './on-canvas';
import { openSample, type Sample } from './open-sample';

describe('saying what is wrong', () => {
  let sample: Sample;
  beforeAll(async () => (sample = await openSample()));
  afterAll(() => sample?.close());

  it('takes a wrongly read relation out with a reason, and undo brings it back', async () => {
    const key = 'person/oren-vasik|CRITICIZES|person/mira-talos';
    const { page, problems } = await sample.open(`line=${encodeURIComponent(key)}`);
    await page.getByRole('button', { name: 'This is wrong…' }).click();
    await page.getByRole('textbox', { name: 'Why (optional)' }).fill('He spoke of somebody else');
    await page.getByRole('button', { name: 'Mark as wrong' }).click();
    await page.locator('.hint').waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.locator(`tr[data-line="${key}"]`).waitFor({ state: 'detached' });
    await page.locator('.table-pane tbody tr').first().waitFor();
    expect(await page.locator(`tr[data-line="${key}"]`).count()).toBe(0);
    await page.getByRole('button', { name: 'Review names' }).click();
    const decision = page.locator('[data-decision=wrong]');
    await decision.waitFor();
    expect(await decision.innerText()).toContain('Oren Vasik criticizes Mira Talos');
    expect(await decision.innerText()).toContain('He spoke of somebody else');
    await decision.getByRole('button', { name: 'Undo' }).click();
    await decision.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator(`tr[data-line="${key}"]`).waitFor();
    await page.getByRole('tab', { name: 'Graph' }).click();
    await untilDrawn(page);
    expect(problems).toEqual([]);
    await page.close();
  });
});
