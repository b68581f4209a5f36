import type { Page } from 'playwright-core';
import { USUAL_OVERVIEW } from '../../graph/model/view';
import { generateStore } from '../bench/generated-store';
import { placeOf, untilDrawn } from './on-canvas';
import { holdSample } from './open-sample';

/** What a facet says, by value. */
const counted = async (page: Page, facet: string): Promise<Record<string, number>> => {
  const more = page.locator(`[data-facet=${facet}] .more`, { hasText: 'Show all' });
  if (await more.count()) await more.click();
  return page
    .locator(`[data-facet=${facet}] li`)
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [row.getAttribute('data-value'), Number(row.querySelector('.count')!.textContent)]),
      ),
    );
};

interface Written {
  readonly text: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Names as they stand on the canvas, and the busiest nodes with their names. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    type Label = { text: string; at: { x: number; y: number }; angle: number; font: string };
    type Node = { id: string; label: string; weight: number; type: string };
    const { graphCanvas } = document.querySelector('.canvas') as HTMLElement & {
      graphCanvas: { drawn: { labels: Label[]; scene: { nodes: Node[] } } };
    };
    const { labels, scene } = graphCanvas.drawn;
    const context = document.createElement('canvas').getContext('2d')!;
    const written = labels
      .filter(({ angle }) => angle === 0)
      .map(({ text, at, font }): Written => {
        context.font = font;
        const half = context.measureText(text).width / 2;
        return { text, box: [at.x - half, at.y - 6, at.x + half, at.y + 6] };
      });
    const nodes = [...scene.nodes].sort((one, other) => other.weight - one.weight);
    return { written, nodes };
  });

const isNamed = (written: readonly Written[], label: string) =>
  written.some(({ text }) => {
    const shown = text.replace(/\s+\+\d+$/, '');
    return shown === label || (shown.endsWith('…') && label.startsWith(shown.slice(0, -1)));
  });

const overlaps = (written: readonly Written[]): string[] =>
  written.flatMap(({ text, box: [left, top, right, bottom] }, at) =>
    written
      .slice(at + 1)
      .filter(({ box: [l, t, r, b] }) => left < r && l < right && top < b && t < bottom)
      .map((other) => `${text} / ${other.text}`),
  );

describe('a store of 1,000 articles', () => {
  const sample = holdSample((store) => generateStore(store, 1_000));
  const rows = async (cypher: string) => (await sample.store.read(cypher, { maxRows: 100_000 })).rows;
  const count = async (cypher: string) => Number((await rows(cypher))[0]![0]);

  it('counts in every facet what Cypher counts in the store, with and without a filter', async () => {
    const { page, problems } = await sample.open();
    await untilDrawn(page);
    const related = (label: string) =>
      count(`MATCH (n:${label})-[r]-(:Entity) WHERE type(r) <> 'MENTIONS' RETURN count(DISTINCT n) AS n`);
    expect(await counted(page, 'type')).toEqual({
      Person: await related('Person'),
      Group: await related('Group'),
      Country: await related('Country'),
    });
    const lines = 'MATCH (a:Entity)-[r]->(b:Entity) RETURN DISTINCT type(r) AS type, a.id AS a, b.id AS b';
    const symmetric = new Set(['MEETS', 'AGREES_WITH']);
    const tally = (pairs: readonly (readonly unknown[])[]) => {
      const keys = new Set(
        pairs.map(([type, a, b]) => [type, ...(symmetric.has(String(type)) ? [a, b].sort() : [a, b])].join('|')),
      );
      const counts: Record<string, number> = {};
      for (const key of keys) counts[key.split('|')[0]!] = (counts[key.split('|')[0]!] ?? 0) + 1;
      return counts;
    };
    expect(await counted(page, 'relation')).toEqual(tally(await rows(lines)));
    await page.locator('[data-facet=status] [data-value=attributed] label').click();
    await page.waitForFunction(() => location.hash.includes('is-status'));
    const reported = lines.replace('RETURN', "WHERE r.status = 'attributed' RETURN");
    const expected = tally(await rows(reported));
    await page
      .locator('[data-facet=relation] [data-value=ACCUSES] .count', { hasText: `${expected.ACCUSES}` })
      .waitFor();
    expect(await counted(page, 'relation')).toEqual(expected);
    const kinds = await rows(
      "MATCH (n:Group)-[r]-(:Entity) WHERE r.status = 'attributed' RETURN n.kind AS kind, count(DISTINCT n) AS n",
    );
    expect(await counted(page, 'kind')).toEqual(Object.fromEntries(kinds));
    const outlet = await rows(
      "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.status = 'attributed' UNWIND r.evidence AS e MATCH (s:Sentence {id: e})<-[:HAS]-(p:Article) WHERE p.publisher = 'Outlet 0' RETURN DISTINCT type(r) AS type, a.id AS a, b.id AS b",
    );
    const ofOutlet = Object.values(tally(outlet)).reduce((sum, one) => sum + one, 0);
    expect((await counted(page, 'outlet'))['Outlet 0']).toBe(ofOutlet);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('says which part is drawn, lists the rest in table and matrix, and brings it in', async () => {
    const { page, problems } = await sample.open('is-relation=LEADS');
    const all = (await rows('MATCH (a:Entity)-[r:LEADS]->(b:Entity) RETURN DISTINCT a.id AS a, b.id AS b')).length;
    const names = await count('MATCH (n:Entity)-[:LEADS]-(:Entity) RETURN count(DISTINCT n) AS n');
    const note = page.locator('.graph-note');
    await note.filter({ hasText: `the strongest part of ${names} names, ${all} lines` }).waitFor();
    await page.getByRole('button', { name: 'Show these' }).click();
    await note.filter({ hasText: `${names} names, ` }).waitFor();
    expect(await note.textContent()).toMatch(new RegExp(`^${names} names, ${all} lines`));
    await page.getByRole('button', { name: 'Show fewer' }).click();
    await note.filter({ hasText: 'the strongest part' }).waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page
      .locator('.table-pane tbody tr')
      .nth(all - 1)
      .waitFor();
    expect(await page.locator('.table-pane tbody tr').count()).toBe(all);
    await page.getByRole('button', { name: 'Sentences' }).click();
    await page.getByRole('button', { name: 'Sentences' }).click();
    await page.locator('th[aria-sort=descending]').waitFor();
    await page.getByRole('tab', { name: 'Matrix' }).click();
    await page.locator('.cell').first().waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('names hubs and countries first, and no name lies on another', async () => {
    const { page, problems } = await sample.open();
    await untilDrawn(page);
    const { written, nodes } = await drawn(page);
    expect(nodes).toHaveLength(USUAL_OVERVIEW);
    const nameless = (some: readonly { label: string }[]) =>
      some.filter(({ label }) => !isNamed(written, label)).map(({ label }) => label);
    expect(nameless(nodes.slice(0, 20))).toEqual([]);
    expect(nameless(nodes.filter(({ type }) => type === 'Country'))).toEqual([]);
    expect(overlaps(written)).toEqual([]);
    // Of a chosen name its neighbours are named too.
    const hub = nodes[0]!;
    await page.goto(`${sample.address}/#node=${encodeURIComponent(hub.id)}`);
    await page.locator(`.side [data-node="${hub.id}"]`).waitFor();
    await untilDrawn(page);
    const chosen = await drawn(page);
    expect(isNamed(chosen.written, hub.label)).toBe(true);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('closes the search box with the choice, and takes the first hit on Enter', async () => {
    const { page, problems } = await sample.open();
    await untilDrawn(page);
    const field = page.getByRole('combobox');
    await field.fill('Arland');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.side .claim', { hasText: 'Arland' }).waitFor();
    await page.locator('.popover').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('');
    // Also before the hits are there.
    await field.fill('Belmora');
    await page.keyboard.press('Enter');
    await page.locator('.side .claim', { hasText: 'Belmora' }).waitFor();
    await page.locator('.popover').waitFor({ state: 'detached' });
    await field.fill('Corvia');
    await page
      .getByRole('option', { name: /^Corvia/ })
      .first()
      .click();
    await page.locator('.side .claim', { hasText: 'Corvia' }).waitFor();
    await page.waitForTimeout(400);
    expect(await page.locator('.popover').count()).toBe(0);
    expect(await placeOf(page, 'country/c0')).toBeDefined();
    expect(problems).toEqual([]);
    await page.close();
  });
});
