import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright-core';
import { docxText } from '../foreign/docx-text';
import { pdfText } from '../foreign/pdf-text';
import { runPython } from '../foreign/python-package';
import { untilDrawn } from './on-canvas';
import { holdSample } from './open-sample';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-asking-'));
const save = async (page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = (await Promise.all([page.waitForEvent('download'), act()])) as [Download, void];
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: readFileSync(path) };
};
const readEdges =
  'import io, sys, zipfile; sys.stdout.write(zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())).read("edges.csv").decode())';
const write = async (page: Page, cypher: string) => {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(cypher);
  await page.keyboard.press('Control+Enter');
};

describe('asking and taking along', () => {
  const sample = holdSample();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('runs Cypher: rows, a file, a graph; errors stand where the query is', async () => {
    const { page, problems } = await sample.open('tab=query');
    await page.locator('.cm-content').waitFor();
    await write(page, "MATCH (p:Person)-[r:CRITICIZES]->(q:Person) RETURN p, r, q, '=1+1' AS formula ORDER BY r.id");
    await page.locator('.rows tbody tr').first().waitFor();
    const { bytes } = await save(page, () => page.getByRole('button', { name: 'Download CSV' }).click());
    const rows = parse(bytes, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ p, formula }) => [p, formula])).toEqual(
      ['Lena Korr', 'Mira Talos', 'Oren Vasik'].map((name) => [name, "'=1+1"]),
    );
    await write(page, 'MATCH (p RETURN p');
    await page.locator('.query-pane [role=alert]').waitFor();
    await write(page, "CREATE (x:Person {id: 'person/nobody'})");
    await page.locator('.query-pane [role=alert]', { hasText: /would change the graph/ }).waitFor();
    await write(page, "MATCH (p:Person {name: 'Nobody at all'}) RETURN p");
    await page.getByText('The query is fine and finds nothing.').waitFor();
    await write(page, 'MATCH (p:Person)-[r:CRITICIZES]->(q:Person) RETURN p, r, q');
    await page.getByRole('button', { name: 'Draw as graph' }).click();
    await page.locator('.graph-note', { hasText: '3 names, 3 lines' }).waitFor();
    // Refused queries are refused; typing over a selection makes Chromium itself try a style, which the policy refuses too.
    expect(problems.filter((problem) => !/400|Applying inline style/.test(problem))).toEqual([]);
    await page.close();
  });

  it('completes labels, types and properties that are stored', async () => {
    const { page } = await sample.open('tab=query');
    await page.locator('.cm-content').click();
    await page.waitForTimeout(300);
    await page.keyboard.type('MATCH (a:Per');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'Person' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(')-[r:CRIT');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'CRITICIZES' }).waitFor();
    await page.close();
  });

  it('says as Cypher what the facets show, and the query gives the same relations', async () => {
    const { page } = await sample.open(
      'tab=query&is-relation=CRITICIZES&is-relation=LEADS&is-status=-negated&is-outlet=Coast+Herald',
    );
    await page.getByRole('button', { name: 'What is shown, as Cypher' }).click();
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.locator('.rows tbody tr').first().waitFor();
    const asked = await page.locator('.rows tbody tr').count();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.locator('.table-pane tbody tr').first().waitFor();
    expect(await page.locator('.table-pane tbody tr').count()).toBe(asked);
    await page.close();
  });

  it('opens the evidence of every cell of the matrix', async () => {
    const { page } = await sample.open('tab=matrix');
    const cell = page.locator('[data-line="person/oren-vasik|CRITICIZES|person/mira-talos"]');
    await cell.click();
    await page.locator('.side mark', { hasText: 'asleep at the wheel' }).waitFor();
    expect(await page.locator('.cell').count()).toBeGreaterThan(15);
    await page.close();
  });

  it('exports exactly what is shown, and pictures of it', async () => {
    const { page } = await sample.open('is-relation=CRITICIZES');
    await untilDrawn(page);
    const take = (name: string) =>
      save(page, async () => {
        await page.getByRole('button', { name: 'Export what is shown' }).click();
        await page.getByRole('menuitem', { name }).click();
      });
    const shown = Number(/(\d+) lines/.exec((await page.locator('.graph-note').textContent())!)![1]);
    const json = JSON.parse((await take('JSON')).bytes.toString()) as {
      nodes: object[];
      edges: { id: string; type: string; from: string; to: string }[];
    };
    expect(new Set(json.edges.map(({ type, from, to }) => `${from} ${type} ${to}`)).size).toBe(shown);
    expect(new Set(json.edges.map(({ type }) => type))).toEqual(new Set(['CRITICIZES']));
    const gexf = (await take('GEXF')).bytes.toString();
    expect(gexf.match(/<edge /g)).toHaveLength(json.edges.length);
    const graphml = (await take('GraphML')).bytes.toString();
    expect(graphml.match(/<edge /g)).toHaveLength(json.edges.length);
    expect(graphml.match(/<node /g)).toHaveLength(json.nodes.length);
    const { name, bytes: tables } = await take('CSV');
    expect(name).toBe('newsgraph-csv.zip');
    const edges = parse(runPython(readEdges, tables), { columns: true }) as Record<string, string>[];
    expect(edges.map(({ id }) => id).sort()).toEqual(json.edges.map(({ id }) => id).sort());
    const svg = (await take('SVG picture')).bytes.toString();
    const isWhole = await page.evaluate((text) => {
      const found = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [
        found.querySelectorAll('parsererror').length,
        found.querySelectorAll('[data-line]').length,
        found.querySelectorAll('[data-node]').length,
      ];
    }, svg);
    expect(isWhole).toEqual([0, shown, json.nodes.length]);
    for (const part of ['Filters: relation: criticizes', 'Mira Talos', 'people']) expect(svg).toContain(part);
    const { bytes: png } = await take('PNG picture');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(20_000);
    await page.close();
  });

  it('makes a report of what was put aside', async () => {
    const { page } = await sample.open(`line=${encodeURIComponent('person/oren-vasik|CRITICIZES|person/mira-talos')}`);
    await page.getByRole('button', { name: 'Add to report' }).click();
    await page.getByRole('button', { name: 'Report (1)' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Vasik on Talos');
    const { name, bytes } = await save(page, () => page.getByRole('button', { name: 'Markdown' }).click());
    expect(name).toBe('report.md');
    expect(bytes.toString()).toContain('Vasik on Talos');
    expect(bytes.toString()).toContain('asleep at the wheel');
    const html = (
      await save(page, () => page.getByRole('button', { name: 'HTML', exact: true }).click())
    ).bytes.toString();
    const word = await save(page, () => page.getByRole('button', { name: 'Word', exact: true }).click());
    const pdf = await save(page, () => page.getByRole('button', { name: 'PDF', exact: true }).click());
    expect([word.name, pdf.name]).toEqual(['report.docx', 'report.pdf']);
    for (const read of [html, docxText(word.bytes), pdfText(pdf.bytes)]) {
      expect(read).toContain('Vasik on Talos');
      expect(read).toContain('asleep at the wheel');
    }
    await page.getByRole('button', { name: /^Take out/ }).click();
    await page.getByText('Nothing is in it yet.').waitFor();
    await page.close();
  });
});
