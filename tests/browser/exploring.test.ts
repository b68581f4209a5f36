import type { Page } from 'playwright-core';
import { clickAt, placeOf, untilDrawn } from './on-canvas';
import { holdSample } from './open-sample';
import { sampleLines as lines, sampleRelations as relations } from './sample-lines';
import { samplePatches } from './sample-patch';

const note = (page: Page, text: string) => page.locator('.graph-note', { hasText: text }).waitFor();
const hash = (page: Page) => new URL(page.url()).hash;

describe('exploring', () => {
  const sample = holdSample();

  it('narrows the time with two thumbs, and undoes and redoes each step', async () => {
    const { page, problems } = await sample.open();
    await untilDrawn(page);
    const until = page.getByRole('slider', { name: 'Until' });
    await until.focus();
    await page.keyboard.press('Home');
    await page.waitForFunction(() => location.hash.includes('until='));
    const early = samplePatches[0]!;
    const stated = new Set(early.relations.map(({ from, type, to }) => [from, type, to].sort().join()));
    await note(page, `${stated.size} lines`);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await note(page, `${lines.length} lines`);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+y');
    await note(page, `${stated.size} lines`);
    await page.getByRole('button', { name: 'All time' }).click();
    await note(page, `${lines.length} lines`);
    await page.getByRole('button', { name: 'happened' }).click();
    await page.locator('.timeline', { hasText: 'without a date' }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('resizes and folds panes by keyboard, and remembers it', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    const divider = page.getByRole('separator', { name: 'Width of the filters' });
    const width = async () => (await page.locator('.facets').boundingBox())!.width;
    const before = await width();
    await divider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBe(before + 16);
    await page.keyboard.press('Enter');
    expect(await page.locator('.facets').count()).toBe(0);
    await page.reload();
    await untilDrawn(page);
    expect(await page.locator('.facets').count()).toBe(0);
    await divider.dblclick();
    await page.locator('.facets').waitFor();
    await page.close();
  });

  it('expands by chosen relations, hides, pins where it is dragged, and keeps all in the address', async () => {
    const { page, problems } = await sample.open(`around=${encodeURIComponent('person/dario-pell')}`);
    await untilDrawn(page);
    await clickAt(page, await placeOf(page, 'person/lena-korr'));
    const expand = page.locator('.side .expand');
    await expand.waitFor();
    await expand.getByText('criticizes').click();
    await expand.getByRole('button', { name: 'Add them' }).click();
    await note(page, '3 names');
    await untilDrawn(page);
    const { x, y } = await placeOf(page, 'group/harbour-front');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => location.hash.includes('pins='));
    await page.reload();
    await note(page, '3 names');
    await untilDrawn(page);
    expect(hash(page)).toContain('group%2Fharbour-front');
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('h');
    await page.getByText('1 name is hidden by you.').waitFor();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await note(page, '3 names');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('finds the way between two names, each step with its sentence', async () => {
    const { page } = await sample.open(`node=${encodeURIComponent('person/dario-pell')}`);
    await page.getByRole('button', { name: 'Path from here…' }).click();
    await page.getByRole('combobox', { name: 'Path to' }).fill('Sorrel Union');
    await page.getByRole('option', { name: /Sorrel Union/ }).click();
    const hops = page.locator('.hops > li');
    await hops.nth(1).locator('mark').waitFor();
    expect(await hops.count()).toBe(2);
    expect(await hops.first().innerText()).toContain('Dario Pell speaks for Lena Korr');
    expect(await hops.nth(1).locator('mark').textContent()).toContain('a tax on bread');
    await note(page, '3 names');
    await page.close();
  });

  it('shows the statements behind a line as nodes, and what each says', async () => {
    const key = 'person/lena-korr|CRITICIZES|country/sorrel-union';
    const { page } = await sample.open(`line=${encodeURIComponent(key)}`);
    await page.getByRole('button', { name: 'Show its statements' }).click();
    await note(page, `${new Set(relations.flatMap(({ from, to }) => [from, to])).size + 1} names`);
    await untilDrawn(page);
    const statement = samplePatches[1]!.statements[0]!;
    await clickAt(page, await placeOf(page, statement.id));
    await page.locator(`.side [data-node="${statement.id}"] mark`).waitFor();
    expect(await page.locator('.side .claim').textContent()).toBe(statement.text);
    await page.close();
  });

  it('arranges, sizes and colours in every way it offers', async () => {
    for (const view of [
      'layout=circle&size=influence',
      'layout=ranks&colour=community',
      'layout=fresh&size=bridge',
      'size=articles',
    ]) {
      const { page, problems } = await sample.open(view);
      await untilDrawn(page);
      const places = await Promise.all(['person/mira-talos', 'country/estmark'].map((id) => placeOf(page, id)));
      if (view.includes('ranks')) expect(places[0]!.y).toBeLessThan(places[1]!.y);
      expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(2);
      expect(problems).toEqual([]);
      await page.close();
    }
  });

  it('says what is new since a view was saved', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('textbox', { name: 'Save what is shown as' }).fill('The whole coast');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'The whole coast', exact: true }).waitFor();
    await page.evaluate(() => {
      const [view] = JSON.parse(localStorage.getItem('newsgraph.views')!) as { seen: string[] }[];
      view!.seen.splice(0, 2);
      localStorage.setItem('newsgraph.views', JSON.stringify([view]));
    });
    await page.goto(`${sample.address}/?again#tab=table`);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByText('2 new sentences').waitFor();
    await page.getByRole('button', { name: 'The whole coast', exact: true }).click();
    await page.locator('.canvas').waitFor();
    await page.close();
  });

  it('marks who, the words that say it and whom in a sentence, with its neighbours', async () => {
    const key = 'person/mira-talos|CRITICIZES|country/sorrel-union';
    const { page } = await sample.open(`line=${encodeURIComponent(key)}`);
    const first = page.locator('.evidence li').first();
    await first.locator('mark').waitFor();
    const text = (role: string) => first.locator(`mark .is-${role}`).allTextContents();
    expect([await text('subject'), await text('cue'), await text('object')]).toEqual([
      ['Mira Talos'],
      ['criticized'],
      ['Sorrel Union'],
    ]);
    expect(await first.locator('.context').allTextContents()).toEqual([' The tariff takes effect in June.']);
    await page.close();
  });
});
