import type { GraphPatch } from '../../graph/model/patch';
import { untilDrawn } from './on-canvas';
import { holdSample } from './open-sample';
import { sampleNames, samplePatches, tell } from './sample-patch';

describe('articles, names and time', () => {
  const sample = holdSample();

  it('lists the articles that the filters leave, latest first', async () => {
    const { page, problems } = await sample.open('tab=articles');
    const rows = page.locator('[data-article]');
    await rows.first().waitFor();
    expect(await rows.locator('td:first-child').allInnerTexts()).toEqual(
      samplePatches
        .map(({ article }) => article)
        .sort((one, other) => (one.published! < other.published! ? 1 : -1))
        .map(({ title }) => title),
    );
    await page.locator('[data-facet=outlet] [data-value="Estmark Courier"] label').click();
    await rows.nth(2).waitFor({ state: 'detached' });
    // A fact that two outlets tell keeps the articles of both.
    expect(await rows.count()).toBe(2);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('marks every name and fact in the text of an article, and leads to each and back', async () => {
    const [patch] = samplePatches;
    const id = patch!.article.id;
    const { page, problems } = await sample.open(`article=${encodeURIComponent(id)}`);
    const text = page.locator('.article-text');
    await text.locator('.mention').first().waitFor();
    expect(await text.textContent()).toBe(patch!.article.text);
    const named = await text
      .locator('.mention')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-entity')))]);
    // Whom a sentence names by a part of a longer name is not named twice.
    expect(named.sort()).toEqual(patch!.entities.map((entity) => entity.id).sort());
    const facts = page.locator('.article-facts li');
    expect(await facts.count()).toBe(patch!.relations.length);
    await page.getByRole('button', { name: 'Show fact 2 in the text' }).click();
    await text.locator('mark').first().waitFor();
    expect((await text.locator('mark').allTextContents()).join('')).toContain('sharply criticized the Sorrel Union');
    await text.locator('.fact-number').nth(1).click();
    await page.locator('.side [data-line]').waitFor();
    await page.locator('.side .evidence .title').first().click();
    await text.locator('[data-entity="person/mira-talos"]').first().click();
    await page.locator('.side [data-node="person/mira-talos"]').waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('finds the way between two names, and says in words where there is none', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    await page.getByRole('button', { name: 'Find the way between two names…' }).click();
    const choose = async (box: string, name: string) => {
      await page.getByRole('combobox', { name: box }).fill(name);
      await page.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor();
      await page.keyboard.press('Enter');
    };
    await choose('Way from', 'Dario Pell');
    await choose('Way to', 'Sorrel Union');
    await page.locator('.hops > li').first().waitFor();
    await page.goto(
      `${sample.address}/#path=${encodeURIComponent('group/coast-herald')}&path=${encodeURIComponent('person/mira-talos')}`,
    );
    await page
      .getByText('No path of at most 6 relations leads from “Coast Herald” to “Mira Talos”', { exact: false })
      .waitFor();
    await page.close();
  });

  it('tells of a person the office and country, also in the search, and of facts role, date and outlets', async () => {
    const { page, problems } = await sample.open(`node=${encodeURIComponent('person/mira-talos')}`);
    await page.locator('.side .kind', { hasText: 'president of Estmark' }).waitFor();
    const fact = (name: string) => page.locator('.side .group li', { hasText: name }).first();
    expect(await fact('Estmark').innerText()).toMatch(/president · 1 outlet · 1 direct/);
    expect(await fact('Sorrel Union').innerText()).toMatch(/2031-03-04 · 2 outlets/);
    await page.getByRole('combobox').fill('Talos');
    await page.getByRole('option').filter({ hasText: 'president of Estmark' }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows a quotation whole, with its marks', async () => {
    const { page } = await sample.open(`node=${encodeURIComponent('person/oren-vasik')}`);
    const quotation = page.locator('.side .statement q.direct').first();
    await quotation.waitFor();
    expect(await quotation.textContent()).toBe(samplePatches[0]!.statements[0]!.text);
    const marks = await quotation.evaluate((one) => getComputedStyle(one, '::before').content);
    expect(marks).toMatch(/quote|“/);
    await page.close();
  });

  it('takes a stretch of time that is drawn over the bars', async () => {
    const { page, problems } = await sample.open();
    await untilDrawn(page);
    const { x, y, width, height } = (await page.locator('.bars svg').boundingBox())!;
    await page.mouse.move(x + 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.2, y + height / 2, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => location.hash.includes('since=') && location.hash.includes('until='));
    await page.getByRole('button', { name: 'All time' }).click();
    await page.waitForFunction(() => !location.hash.includes('since='));
    expect(problems).toEqual([]);
    await page.close();
  });

  it('explains the drawing, and labels its tools where there is room', async () => {
    const { page } = await sample.open();
    await untilDrawn(page);
    await page.getByRole('button', { name: 'Legend' }).click();
    const legend = page.getByRole('dialog', { name: 'Legend' });
    await legend.getByText('countries').waitFor();
    await legend.getByText('criticizes').waitFor();
    await page.keyboard.press('Escape');
    const words = page.locator('.tool-words');
    await page.setViewportSize({ width: 1600, height: 900 });
    expect(await words.first().isVisible()).toBe(true);
    await page.setViewportSize({ width: 1000, height: 800 });
    expect(await words.first().isVisible()).toBe(false);
    await page.close();
  });

  it('brings the panel into view on a phone, and breaks no word', async () => {
    const { page } = await sample.open('', { viewport: { width: 390, height: 844 } });
    await untilDrawn(page);
    await page.getByRole('combobox').fill('Mira Talos');
    await page
      .getByRole('option', { name: /Mira Talos/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.side [data-node="person/mira-talos"]').waitFor();
    await page.waitForFunction(() => {
      const { top } = document.querySelector('.side .claim')!.getBoundingClientRect();
      return top >= 0 && top < window.innerHeight / 2;
    });
    const broken = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.querySelector('.side')!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (const match of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(match[0]);
        }
      }
      return found;
    });
    expect(broken).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.close();
  });

  it('adds pasted text, says what it reads, and moves nothing that is placed', async () => {
    const { page, problems } = await sample.open();
    await untilDrawn(page);
    const drawn = samplePatches.flatMap(({ relations }) => relations.flatMap(({ from, to }) => [from, to]));
    const places = async () => {
      const entries = await page.evaluate(() => {
        const { graphCanvas } = document.querySelector('.canvas') as HTMLElement & {
          graphCanvas: { scene: { nodes: { id: string; x: number; y: number }[] } };
        };
        return graphCanvas.scene.nodes.map(({ id, x, y }) => [id, [x, y]] as const);
      });
      return new Map(entries);
    };
    const before = await places();
    await page.getByRole('button', { name: 'Add articles' }).click();
    await page.getByText('Reads news in English as plain text', { exact: false }).waitFor();
    await page
      .getByRole('textbox', { name: 'Or paste the text of an article' })
      .fill('Norway criticized Kenya on Monday. Norway met Peru on Friday.');
    await page.getByRole('textbox', { name: 'Title' }).fill('Norway speaks out');
    await page.getByRole('textbox', { name: 'Outlet' }).fill('Fjord Post');
    await page.getByRole('button', { name: 'Add this text' }).click();
    await page.locator('.ingested [data-kind=stored]', { hasText: 'Norway speaks out' }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Escape');
    await page.waitForFunction((count) => {
      const { graphCanvas } = document.querySelector('.canvas') as HTMLElement & {
        graphCanvas: { scene: { nodes: object[] } };
      };
      return graphCanvas.scene.nodes.length > count;
    }, before.size);
    const after = await places();
    for (const id of new Set(drawn)) expect([id, after.get(id)]).toEqual([id, before.get(id)]);
    await page.reload();
    await untilDrawn(page);
    for (const [id, place] of await places()) expect([id, place]).toEqual([id, after.get(id)]);
    expect((await places()).size).toBeGreaterThan(before.size);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('pairs to review', () => {
  const longer = 'person/mira-b-talos';
  const names: typeof sampleNames = { ...sampleNames, [longer]: ['Person', 'Mira B. Talos'] };
  const story = (title: string, who: string) =>
    tell(
      {
        title,
        publisher: 'Coast Herald',
        published: '2031-05-02',
        paragraphs: [[[`${names[who]![1]} criticized Dario Pell.`, [who, 'CRITICIZES', 'person/dario-pell']]]],
      },
      names,
    );
  /** Called by what they are: no sentence has their name. */
  const nameless = (patch: GraphPatch): GraphPatch => ({
    ...patch,
    entities: patch.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => ({ ...mention, form: 'nominal' as const })),
    })),
  });
  const sample = holdSample([
    nameless(story('The president speaks', 'person/mira-talos')),
    nameless(story('A president answers', longer)),
  ]);

  it('takes those without a name last, and many at once', async () => {
    const { page, problems } = await sample.open();
    await page.getByRole('button', { name: 'Review names' }).click();
    await page.locator('.bulk [data-pair]').first().waitFor();
    await page.getByRole('button', { name: 'Different, all ticked' }).click();
    await page.getByText('No pair is in doubt.', { exact: false }).waitFor();
    expect(await page.locator('[data-decision=different]').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.close();
  });
});
