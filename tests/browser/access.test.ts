import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { untilDrawn } from './on-canvas';
import { openSample, type Sample } from './open-sample';
import { samplePatches } from './sample-patch';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
    const { axe: checker } = window as unknown as { axe: { run(): Promise<Found> } };
    const { violations: found } = await checker.run();
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
};

describe('access', () => {
  let sample: Sample;
  beforeAll(async () => (sample = await openSample()));
  afterAll(() => sample?.close());

  const line = encodeURIComponent('person/mira-talos|CRITICIZES|country/sorrel-union');
  const article = encodeURIComponent(samplePatches[0]!.article.id);
  const views: Record<string, string> = {
    graph: '',
    table: 'tab=table',
    evidence: `line=${line}`,
    facts: `node=${encodeURIComponent('person/mira-talos')}`,
    article: `line=${line}&article=${article}&at=0-10`,
  };
  for (const colorScheme of ['light', 'dark'] as const)
    it.each(Object.keys(views))(`has no violation that axe finds: ${colorScheme}, %s`, async (name) => {
      const { page } = await sample.open(views[name], { colorScheme, reducedMotion: 'reduce' });
      await page.locator('.canvas, tbody').first().waitFor();
      await page.waitForTimeout(600);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });

  it('leads from search to the sentence by keyboard alone', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    const spoken = page.locator('[aria-live=polite]').last();
    await spoken.filter({ hasText: /person|group|country|place/ }).waitFor();
    await page.keyboard.press('Tab');
    await spoken
      .filter({ hasText: /criticizes|leads|supports|meets|requests|agrees|sanctions|accuses|withdraws/ })
      .waitFor();
    const said = await spoken.textContent();
    await page.keyboard.press('Enter');
    await page.locator('.side mark').first().waitFor();
    const claim = (await page.locator('.claim').innerText()).replaceAll(/\s+/g, ' ');
    expect(said!.startsWith(claim.slice(0, claim.indexOf(' ', 8)))).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('.hint').waitFor();
    await page.close();
  });

  it('lets Tab leave the graph after the last line of a node', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    for (let presses = 0; presses < 40 && (await page.locator('.canvas:focus').count()) > 0; presses++)
      await page.keyboard.press('Tab');
    expect(await page.locator('.canvas:focus').count()).toBe(0);
    await page.close();
  });
});
