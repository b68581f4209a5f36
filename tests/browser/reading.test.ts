import type { Page } from 'playwright-core';
import { clickAt, placeOf, untilDrawn } from './on-canvas';
import { holdSample } from './open-sample';
import { sampleLines as lines, sampleRelations as relations } from './sample-lines';
import { samplePatches } from './sample-patch';

const articles = new Map(samplePatches.map(({ article }) => [article.id, article]));
const sentences = new Map(samplePatches.flatMap((patch) => patch.sentences).map((sentence) => [sentence.id, sentence]));
const textBehind = (keyOfLine: string) => {
  const facts = lines.find(({ key }) => key === keyOfLine)!.facts.map(({ id }) => id);
  const ids = new Set(relations.filter(({ id }) => facts.includes(id)).flatMap(({ evidence }) => evidence));
  return [...ids]
    .map((id) => articles.get(id.split('#')[0]!)!.text.slice(sentences.get(id)!.start, sentences.get(id)!.end))
    .sort();
};
const marks = async (page: Page) => (await page.locator('.side mark').allTextContents()).sort();
const talosCriticizesUnion = 'person/mira-talos|CRITICIZES|country/sorrel-union';

describe('reading what stands behind the graph', () => {
  const sample = holdSample();

  it('draws the overview without an error', async () => {
    const { page, problems } = await sample.open();
    await untilDrawn(page);
    expect(await page.locator('.graph-note').textContent()).toContain(`${lines.length} lines`);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows exactly the sentences of every line that is clicked', async () => {
    const { page, problems } = await sample.open();
    await untilDrawn(page);
    for (const { key } of lines) {
      await clickAt(page, await placeOf(page, key));
      const picker = page.locator('.picker');
      if (await picker.isVisible()) await picker.locator(`button[data-line="${key}"]`).click();
      const panel = page.locator(`.side [data-line="${key}"]`);
      await panel.locator('mark').first().waitFor();
      expect([key, await marks(page)]).toEqual([key, textBehind(key)]);
      await page.keyboard.press('Escape');
      await page.locator('.hint').waitFor();
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  it('says who, how sure, when and by which rule', async () => {
    const { page } = await sample.open(`line=${encodeURIComponent(talosCriticizesUnion)}`);
    const panel = page.locator('.side .panel');
    await panel.locator('mark').nth(1).waitFor();
    const text = (await panel.innerText()).replaceAll(/\s+/g, ' ');
    for (const part of [
      'Mira Talos criticizes Sorrel Union',
      '2031-03-04',
      'criticized X over',
      'CAMEO 111',
      'Coast Herald',
      'Assembly split over Valdian troops',
    ])
      expect(text).toContain(part);
    expect(await panel.locator('a[href="https://herald.example/talos-pipeline"]').count()).toBe(1);
    const reported = 'group/northern-guard|ACCUSES|country/valdia';
    await page.goto(`${sample.address}/#line=${encodeURIComponent(reported)}`);
    await page.locator('.status[data-status=attributed]').waitFor();
    expect(await page.locator('.side').innerText()).toMatch(/According to\s+Coast Herald/);
    await page.close();
  });

  it('copies a citation with source and place', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    const { page } = await sample.open(
      `line=${encodeURIComponent('person/oren-vasik|LEADS|group/northern-guard')}`,
      options,
    );
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const [{ article, sentences: read }] = samplePatches as [(typeof samplePatches)[0]];
    const { text, start, end } = read.find((one) => one.text.startsWith('General Oren Vasik'))!;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `“${text}” Coast Herald, “${article.title}”, 2031-03-04, ${article.url} (characters ${start}–${end}).`,
    );
    expect(article.text.slice(start, end)).toBe(text);
    await page.close();
  });

  it('opens the whole article at the sentence, and closes it with Escape', async () => {
    const { page } = await sample.open(`line=${encodeURIComponent(talosCriticizesUnion)}`);
    await page.getByRole('button', { name: 'Talos rejects pipeline deal' }).click();
    const marked = page.locator('.sheet mark');
    await marked.waitFor();
    expect(await marked.textContent()).toBe(samplePatches[0]!.sentences[0]!.text);
    expect(await page.locator('.article-text').textContent()).toBe(samplePatches[0]!.article.text);
    await page.keyboard.press('Escape');
    await page.locator('.sheet').waitFor({ state: 'detached' });
    expect(await page.locator('.side .panel').count()).toBe(1);
    await page.close();
  });

  it('shows the facts of a node, each opening its sentence', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    await clickAt(page, await placeOf(page, 'person/oren-vasik'));
    const panel = page.locator('.side [data-node="person/oren-vasik"]');
    await panel.waitFor();
    const text = await panel.innerText();
    for (const part of [
      'General Vasik',
      'leads',
      'Northern Guard',
      'is criticized by',
      'We want every Valdian soldier gone by spring',
    ])
      expect(text).toContain(part);
    await panel.getByRole('button', { name: 'Northern Guard' }).click();
    await page.locator('.side mark').waitFor();
    expect(await marks(page)).toEqual(textBehind('person/oren-vasik|LEADS|group/northern-guard'));
    await page.close();
  });

  it('finds names and sentences', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Lena Korr');
    await page
      .getByRole('option', { name: /Lena Korr/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.side [data-node="person/lena-korr"]').waitFor();
    await page.locator('.search input').fill('joint patrol');
    await page
      .getByRole('option', { name: /joint patrol/ })
      .first()
      .click();
    expect(await page.locator('.sheet mark').textContent()).toBe(
      'The Sorrel Union and Valdia agreed on a joint patrol.',
    );
    await page.close();
  });

  it('filters by facets, takes values out, and counts what is left', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    const relation = (name: string) => page.locator(`.facet[data-facet=relation] li[data-value=${name}]`);
    await relation('CRITICIZES').getByText('criticizes').click();
    const criticizes = lines.filter(({ type }) => type === 'CRITICIZES').length;
    await page.locator('.graph-note', { hasText: new RegExp(`, ${criticizes} lines$`) }).waitFor();
    // Counts of a facet do not follow its own choice: they say what another value would leave.
    expect(await relation('LEADS').locator('.count').textContent()).toBe(
      String(lines.filter(({ type }) => type === 'LEADS').length),
    );
    const low = page.locator('.facet[data-facet=confidence] li[data-value=low]');
    expect(await low.getAttribute('title')).toContain('one outlet reports');
    const count = Number(await low.locator('.count').textContent());
    await low.getByText('low').click();
    await page.locator('.graph-note', { hasText: new RegExp(`, ${count} lines?$`) }).waitFor();
    await low.getByText('low').click();
    await relation('CRITICIZES').hover();
    await relation('CRITICIZES').getByRole('button', { name: 'not criticizes' }).click();
    const left = lines.filter(({ type }) => type !== 'CRITICIZES').length;
    await page.locator('.graph-note', { hasText: `${left} lines` }).waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.locator(`tbody tr:nth-child(${left})`).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(left);
    await page.getByRole('button', { name: 'Show all again' }).click();
    await page.locator(`tbody tr:nth-child(${lines.length})`).waitFor();
    await page.close();
  });

  it('shows the same lines in the table as in the graph', async () => {
    const { page } = await sample.open('tab=table');
    await page.locator('tbody tr').first().waitFor();
    const rows = await page.locator('tbody tr').evaluateAll((all) => all.map((row) => row.getAttribute('data-line')!));
    expect(rows.sort()).toEqual(lines.map(({ key }) => key).sort());
    await page.locator(`tr[data-line="${talosCriticizesUnion}"] .strong`).click();
    await page.locator('.side mark').first().waitFor();
    expect(await marks(page)).toEqual(textBehind(talosCriticizesUnion));
    await page.close();
  });

  it('expands a neighbourhood by double click; Back and reload restore what was shown', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    const { x, y } = await placeOf(page, 'person/dario-pell');
    await page.mouse.dblclick(x, y);
    await page.getByText('Around Dario Pell').waitFor();
    await untilDrawn(page);
    const note = await page.locator('.graph-note').textContent();
    expect(note).toContain('2 names');
    await page.reload();
    await page.getByText('Around Dario Pell').waitFor();
    await page.locator('.graph-note', { hasText: note! }).waitFor();
    await page.locator('.side [data-node="person/dario-pell"]').waitFor();
    while (new URL(page.url()).hash !== '') await page.goBack();
    await page.locator('.graph-note', { hasText: `${lines.length} lines` }).waitFor();
    await page.close();
  });
});
