import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { neighbourhood } from '../../graph/queries';
import { openStore } from '../../graph/stores';
import type { GraphStore } from '../../graph/stores/store';
import { loadOntology } from '../../src/load-knowledge';
import { USUAL_OVERVIEW, type GraphView } from '../../graph/model/view';
import { articlesBehind } from '../../src/server/articles-behind';
import { namesBehind } from '../../src/server/names-behind';
import { startServer } from '../../src/server/start-server';
import { warmUp } from '../../src/server/warm-up';
import { placeView } from '../../src/server/with-positions';
import { launchChromium } from '../browser/chromium';
import { ensureViewer } from '../browser/ensure-viewer';
import { generateStore } from './generated-store';
import { report } from './measure';
import { measureDrawing } from './viewer-drawing';

const [names, batch] = [50_000, 10_000];
/** The neighbourhood that is opened. */
const shown = 2_000;

/** A repeatable sequence of numbers from 0 to 1 (Lehmer). */
const sequence = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

const id = (number: number) => `person/p${number}`;

/** Relations of a long tail: a few names have thousands, most a handful. Written in bulk: articles would take an hour. */
const fill = async (store: GraphStore, relations: number): Promise<void> => {
  const random = sequence(5);
  const pick = () => Math.floor(names * random() ** 1.6);
  await store.ensureSchema();
  const write = (cypher: string, rows: readonly object[]) =>
    store.query(cypher, { write: true, params: { rows }, timeoutMs: 120_000 });
  for (let first = 0; first < names; first += batch)
    await write(
      'UNWIND $rows AS row CREATE (n:Entity:Person {id: row.id, name: row.name, aliases: [row.id]})',
      Array.from({ length: batch }, (_, at) => ({ id: id(first + at), name: `Name ${first + at}` })),
    );
  await write(
    'UNWIND $rows AS row CREATE (a:Article {id: row.id, title: row.id, text: row.id, publisher: row.publisher, published: row.published})',
    Array.from({ length: 1_000 }, (_, at) => ({
      id: `article/a${at}`,
      publisher: `Outlet ${at % 40}`,
      published: `2031-0${1 + (at % 9)}-1${at % 10}`,
    })),
  );
  for (let first = 0; first < relations; first += batch) {
    const rows = Array.from({ length: batch }, (_, at) => {
      const [from, to] = [id(pick()), id(pick())];
      return {
        from,
        to,
        id: `${from}|CRITICIZES|${to}|asserted|${first + at}`,
        evidence: [`article/a${(first + at) % 1_000}#0-5`],
      };
    });
    await write(
      "UNWIND $rows AS row MATCH (a:Person {id: row.from}) MATCH (b:Person {id: row.to}) CREATE (a)-[:CRITICIZES {id: row.id, status: 'asserted', articles: 1, evidence: row.evidence}]->(b)",
      rows,
    );
  }
};

const timed = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const started = performance.now();
  return [await work(), performance.now() - started];
};

const middle = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)]!;

/** What the server does for a neighbourhood of 2,000 names: its data, and where to draw them. */
const measureFirstView = async (store: GraphStore): Promise<void> => {
  const data: number[] = [];
  const processor: number[] = [];
  let view: GraphView = { nodes: [], edges: [] };
  for (let time = 0; time < 5; time += 1) {
    const before = process.cpuUsage();
    const [found, taken] = await timed(async () => {
      const neighbours = await neighbourhood(store, { around: id(40_000), depth: 2, limit: shown });
      await articlesBehind(store, neighbours.edges);
      await namesBehind(store, neighbours.edges);
      return neighbours;
    });
    const { user, system } = process.cpuUsage(before);
    data.push(taken);
    processor.push((user + system) / 1_000);
    view = found;
  }
  report('nodes of the neighbourhood', view.nodes.length, 'nodes');
  report('edges of the neighbourhood', view.edges.length, 'edges');
  report('its data on the server, first time', data[0]!, 'ms');
  report('its data on the server, median of five', middle(data), 'ms');
  report('processor time of that, median of five', middle(processor), 'ms');
  // The thread is running by the time a reader asks.
  await placeView({ ...view, edges: [] });
  const [, placed] = await timed(() => placeView(view));
  const [, held] = await timed(() => placeView(view));
  report('its positions, worked out in the thread', placed, 'ms');
  report('its positions, held', held, 'ms');
};

const inBrowser = async (work: (page: Page) => Promise<void>): Promise<void> => {
  const browser = await launchChromium(['--enable-precise-memory-info']);
  try {
    await work(await browser.newPage({ viewport: { width: 1280, height: 800 } }));
  } finally {
    await browser.close();
  }
};

/** The page that a reader sees first, of a store of so many articles: its data, and the drawing of it. */
const measureFirstPage = async (folder: string, articles: number): Promise<void> => {
  const address = `embedded:${join(folder, `news-${articles}`)}`;
  const filling = await openStore(address);
  await generateStore(filling, articles);
  await filling.close();
  const store = await openStore(address);
  const server = await startServer({ store, ontology: loadOntology() });
  const ask = async (path: string, body?: object) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${server.address}/api/${path}`, {
      ...(body && { method: 'POST', headers, body: JSON.stringify(body) }),
    });
    await answer.text();
  };
  const label = `${articles.toLocaleString('en')} articles`;
  const first = () => ask(`overview?limit=${USUAL_OVERVIEW}`);
  report(`${label}: first page, asked for as the server starts`, (await timed(first))[1], 'ms');
  await ask('whole', {});
  report(`${label}: first page, asked for later`, (await timed(first))[1], 'ms');
  report(`${label}: counts of all filters`, (await timed(() => ask('whole', {})))[1], 'ms');
  const narrowed = { facets: { relation: ['LEADS'] } };
  report(`${label}: counts under a filter`, (await timed(() => ask('whole', narrowed)))[1], 'ms');
  await inBrowser((page) => measureDrawing(page, server.address, ''));
  await server.close();
  await store.close();
};

/** The first view of a large graph on the server, then drawing in a real browser against bare sigma in the same run. */
export const benchViewer = async (): Promise<void> => {
  ensureViewer();
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
  try {
    for (const articles of [300, 3_000, 30_000]) await measureFirstPage(folder, articles);
    const address = `embedded:${join(folder, 'graph')}`;
    const filling = await openStore(address);
    const [, filled] = await timed(() => fill(filling, 1_000_000));
    report('fill an embedded store with 1,000,000 relations', filled / 1_000, 's');
    await filling.close();
    const [store, opened] = await timed(() => openStore(address));
    report('open it again', opened / 1_000, 's');
    const ontology = loadOntology();
    const [, warmed] = await timed(() => warmUp(store, ontology).done);
    report('read it once beside the server', warmed / 1_000, 's');
    await measureFirstView(store);
    const server = await startServer({ store, ontology });
    const opening = () =>
      fetch(`${server.address}/api/overview?limit=${USUAL_OVERVIEW}`).then((answer) => answer.text());
    report('the opening page, asked for as the server starts', (await timed(opening))[1], 'ms');
    report('the opening page, asked for later', (await timed(opening))[1], 'ms');
    await inBrowser((page) => measureDrawing(page, server.address, `around=${id(40_000)}&depth=2&extent=more`));
    await server.close();
    await store.close();

    const smaller = await openStore(`embedded:${join(folder, 'smaller')}`);
    await fill(smaller, 100_000);
    const whole = await startServer({ store: smaller, ontology });
    const all = () => fetch(`${whole.address}/api/overview?limit=50000`).then((answer) => answer.text());
    report('all of a graph of 100,000 relations, first time', (await timed(all))[1] / 1_000, 's');
    report('all of it, again', (await timed(all))[1] / 1_000, 's');
    await inBrowser((page) => measureDrawing(page, whole.address, 'extent=all'));
    await whole.close();
    await smaller.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
