import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { holdSample } from './open-sample';

const cypher = 'MATCH (p:Person)-[r:CRITICIZES]->(q:Person) RETURN p, r, q';
const linkTo = (query: string, more: Readonly<Record<string, string>> = {}) =>
  String(new URLSearchParams({ query, ...more }));

/** What the page asked the server to run. */
const watch = (page: Page): string[] => {
  const ran: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/query')) ran.push((request.postDataJSON() as { cypher: string }).cypher);
  });
  return ran;
};
const drawn = (page: Page) => page.locator('.graph-note', { hasText: '3 names, 3 lines' }).waitFor();
const isShown = async (page: Page) => {
  await page.getByText('This query came with a link.').waitFor();
  await page.locator('.cm-content', { hasText: 'CRITICIZES' }).waitFor();
};
const toGraph = (page: Page) => page.getByRole('tab', { name: 'Graph' }).click();

describe('a query in the address', () => {
  const sample = holdSample();
  let elsewhere: Server;
  let other: string;
  beforeAll(async () => {
    elsewhere = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<p>elsewhere</p>'),
    );
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
    other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  });
  afterAll(() => elsewhere.close());

  it('that comes with a link is shown and not run, until Run; then reload and Back run it', async () => {
    const page = await sample.browser.newPage();
    const ran = watch(page);
    await page.goto(other);
    await page.evaluate((address) => window.location.assign(address), `${sample.address}/#${linkTo(cypher)}`);
    await isShown(page);
    await toGraph(page);
    await page.getByText('This link brings a query, and it has not been run.').waitFor();
    expect(ran).toEqual([]);
    await page.reload();
    await page
      .getByText('This link brings a query')
      .or(page.getByText('This query came with a link.'))
      .first()
      .waitFor();
    expect(ran).toEqual([]);
    await page.getByRole('tab', { name: 'Query' }).click();
    await isShown(page);
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.locator('.rows tbody tr').first().waitFor();
    expect(await page.getByText('This query came with a link.').count()).toBe(0);
    await toGraph(page);
    await drawn(page);
    const runs = ran.length;
    await page.reload();
    await drawn(page);
    expect(ran.length).toBeGreaterThan(runs);
    await page.getByRole('button', { name: 'Overview' }).click();
    await page.locator('.trail [aria-current]', { hasText: 'Overview' }).waitFor();
    await page.goBack();
    await drawn(page);
    // The step before it is the page that the link stood on, not the query that was not run.
    expect(new Set(ran)).toEqual(new Set([cypher]));
    await page.close();
  });

  it('is not run for a mark that another page made up, nor for the mark of another query', async () => {
    const page = await sample.browser.newPage();
    await page.goto(`${sample.address}/#${linkTo(cypher)}`);
    await isShown(page);
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.locator('.rows tbody tr').first().waitFor();
    const mark = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('mark')!;
    expect(mark).toMatch(/^[0-9a-f]{32}$/);
    const ran = watch(page);
    const marks = [
      '',
      '0',
      'true',
      'undefined',
      'null',
      '*',
      '0'.repeat(32),
      mark.toUpperCase(),
      `${mark} `,
      mark.slice(1),
    ];
    for (const forged of marks) {
      await page.goto(`${sample.address}/?${forged.length}#${linkTo(cypher, { mark: forged })}`);
      await isShown(page);
    }
    for (const near of [`${cypher} `, `${cypher} LIMIT 1`, cypher.toLowerCase()]) {
      await page.goto(`${sample.address}/?near=${near.length}#${linkTo(near, { mark })}`);
      await page.getByText('This query came with a link.').waitFor();
    }
    // Of two queries the first counts, and its mark has to be its own.
    await page.goto(`${sample.address}/?twice#${linkTo(`${cypher} LIMIT 2`, { mark })}&${linkTo(cypher)}`);
    await page.getByText('This query came with a link.').waitFor();
    expect(ran).toEqual([]);
    await page.goto(`${sample.address}/?own#${linkTo(cypher, { mark })}`);
    await drawn(page);
    expect(ran).toEqual([cypher]);
    await page.close();
  });

  it('is not run when another window sends an open page there, and leaves the draft in the editor alone', async () => {
    const page = await sample.browser.newPage();
    await page.goto(`${sample.address}/#tab=query`);
    await page.locator('.cm-content').click();
    await page.keyboard.insertText('RETURN 1 AS draft');
    const ran = watch(page);
    await page.evaluate((hash) => (window.location.hash = hash), linkTo(cypher));
    await isShown(page);
    expect(ran).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('newsgraph.query'))).toBe('"RETURN 1 AS draft"');
    await page.close();
  });

  it('is run by saved views that were made here, and not by one saved before it was run', async () => {
    const page = await sample.browser.newPage();
    const ran = watch(page);
    const save = async (name: string) => {
      await page.getByRole('button', { name: 'Saved views' }).click();
      await page.getByRole('textbox', { name: 'Save what is shown as' }).fill(name);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('button', { name, exact: true }).waitFor();
      await page.keyboard.press('Escape');
    };
    await page.goto(`${sample.address}/#${linkTo(cypher)}`);
    await isShown(page);
    await save('Foreign');
    await page.goto(`${sample.address}/?again`);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByText('cannot be looked up now').waitFor();
    await page.getByRole('button', { name: 'Foreign', exact: true }).click();
    await isShown(page);
    expect(ran).toEqual([]);
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.locator('.rows tbody tr').first().waitFor();
    await toGraph(page);
    await drawn(page);
    await save('Own');
    await page.goto(`${sample.address}/?once+more`);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByText('nothing new').waitFor();
    await page.getByRole('button', { name: 'Own', exact: true }).click();
    await drawn(page);
    await page.close();
  });

  it('writes nothing whatever the address says', async () => {
    const page = await sample.browser.newPage();
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') posts.push(new URL(request.url()).pathname);
    });
    const names = [
      'review',
      'decision',
      'undo',
      'wrong',
      'ingest',
      'run',
      'tab',
      'node',
      'line',
      'added',
      'told',
      'gone',
    ];
    const values = ['1', 'true', 'query', 'wrong', 'person/mira-talos', '*', cypher];
    const hash = names.flatMap((name) => values.map((value) => `${name}=${encodeURIComponent(value)}`)).join('&');
    await page.goto(`${sample.address}/#${hash}&${linkTo(cypher)}&around=person%2Fmira-talos&extent=all&depth=3`);
    await page
      .getByText(/This (query came with a link|link brings a query)/)
      .first()
      .waitFor();
    expect(posts).toEqual([]);
    await page.close();
  });
});
