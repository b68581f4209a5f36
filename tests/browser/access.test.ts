import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { coloursAt, toRgb, untilDrawn } from './on-canvas';
import { holdSample } from './open-sample';
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
  const sample = holdSample();

  const line = encodeURIComponent('person/mira-talos|CRITICIZES|country/sorrel-union');
  const article = encodeURIComponent(samplePatches[0]!.article.id);
  const views: Record<string, string> = {
    graph: 'told=*',
    table: 'tab=table&is-relation=-LEADS',
    matrix: 'tab=matrix',
    articles: 'tab=articles',
    query: 'tab=query',
    evidence: `line=${line}`,
    facts: `node=${encodeURIComponent('person/mira-talos')}`,
    path: 'path=person%2Fdario-pell&path=country%2Fvaldia',
    article: `line=${line}&article=${article}&at=0-10`,
  };
  const dialogs = [
    'Share a link',
    'Saved views',
    'Export what is shown',
    'Report (0)',
    'Add articles',
    'Review names',
    'Light or dark',
    'Drawing ▾',
    'Legend',
  ];
  const themes = [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const;
  for (const theme of themes)
    it(`has no violation that axe finds, on any tab and in any dialog: ${Object.values(theme).join(', ')}`, async () => {
      const { page } = await sample.open('', { ...theme, reducedMotion: 'reduce' });
      for (const [name, hash] of Object.entries(views)) {
        await page.goto(`${sample.address}/#${hash}`);
        await page
          .locator(
            { table: '.table-pane tr', articles: '.articles tr', matrix: '.cell', query: '.cm-content' }[name] ??
              '.canvas',
          )
          .first()
          .waitFor();
        await page.waitForTimeout(500);
        expect([name, await violations(page)]).toEqual([name, []]);
      }
      await page.goto(`${sample.address}/#`);
      await page.locator('.sheet').waitFor({ state: 'detached' });
      for (const name of dialogs) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.locator('.popover, .sheet').waitFor();
        await page.waitForTimeout(300);
        expect([name, await violations(page)]).toEqual([name, []]);
        await page.keyboard.press('Escape');
        await page.locator('.popover, .sheet').waitFor({ state: 'detached' });
      }
      await page.close();
    });

  it('is light, dark or as the system, as the reader chose, in every tab and after a reload', async () => {
    const context = await sample.browser.newContext({ colorScheme: 'light' });
    const problems: string[] = [];
    const [page, other] = [await context.newPage(), await context.newPage()];
    for (const tab of [page, other]) {
      tab.on('pageerror', (error) => problems.push(error.message));
      await tab.goto(sample.address);
      await untilDrawn(tab);
    }
    // A corner of the canvas, where nothing stands.
    const ground = async (which: Page) => {
      const { x, y } = (await which.locator('.canvas').boundingBox())!;
      return (await coloursAt(which, [{ x: x + 4, y: y + 4 }]))[0];
    };
    const [light, dark] = [toRgb('#ffffff'), toRgb('#12161b')];
    const choose = async (name: string) => {
      await page.getByRole('button', { name: 'Light or dark' }).click();
      await page.getByRole('menuitemradio', { name }).click();
      await page.locator('.popover').waitFor({ state: 'detached' });
    };
    expect(await ground(page)).toEqual(light);
    await choose('Dark');
    expect([await ground(page), await ground(other)]).toEqual([dark, dark]);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await untilDrawn(page);
    expect(await ground(page)).toEqual(dark);
    await page.emulateMedia({ colorScheme: 'dark' });
    await choose('Light');
    expect(await ground(page)).toEqual(light);
    expect(await violations(page)).toEqual([]);
    await choose('As the system');
    expect(await ground(page)).toEqual(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(page)).toEqual(light);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('lets everything be read in a narrow window with nothing cut off at the side', async () => {
    const { page } = await sample.open(`line=${line}`, { viewport: { width: 640, height: 700 } });
    await page.locator('.side mark').first().waitFor();
    for (const width of [640, 900, 1100]) {
      await page.setViewportSize({ width, height: 700 });
      await untilDrawn(page);
      for (const part of ['.header .toolbar', '.canvas', '.tools', '.side', '.facets', '.timeline']) {
        const box = (await page.locator(part).boundingBox())!;
        expect([part, width, box.x >= 0, Math.round(box.x + box.width) <= width]).toEqual([part, width, true, true]);
      }
      expect((await page.locator('.canvas').boundingBox())!.width).toBeGreaterThan(0.4 * width);
      const [tabs, tools] = [
        await page.locator('[role=tab]').last().boundingBox(),
        await page.locator('.tools').boundingBox(),
      ];
      expect(tools!.x > tabs!.x + tabs!.width || tools!.y >= tabs!.y + tabs!.height).toBe(true);
    }
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

  it('does the main task by keyboard alone: find, expand, read, put aside, export', async () => {
    const { page, problems } = await sample.open();
    await untilDrawn(page);
    const focusIsSeen = async () => {
      const seen = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
        return outlineStyle !== 'none' && outlineWidth !== '0px';
      });
      expect(seen).toBe(true);
    };
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 150; presses++) {
        const label = await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent || '',
        );
        if (name.test(label)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${name}`);
    };
    await page.keyboard.press('/');
    await page.keyboard.type('Dario Pell');
    await page
      .getByRole('option', { name: /Dario Pell/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.side [data-node="person/dario-pell"]').waitFor();
    await page.keyboard.press('F6');
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await focusIsSeen();
    await page.keyboard.press('e');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.side mark').first().waitFor();
    await tabTo(/^Add to report$/);
    await focusIsSeen();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Report (1)' }).waitFor();
    await page.keyboard.press('/');
    await tabTo(/^Export what is shown$/);
    await focusIsSeen();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'JSON' }).waitFor();
    const download = page.waitForEvent('download');
    for (let presses = 0; presses < 6; presses++) {
      const item = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (item.startsWith('JSON')) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('newsgraph.json');
    expect(problems).toEqual([]);
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
