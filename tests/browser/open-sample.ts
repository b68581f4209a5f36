import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { GraphPatch } from '../../graph/model/patch';
import { openStore } from '../../graph/stores';
import type { GraphStore } from '../../graph/stores/store';
import { loadOntology } from '../../src/load-knowledge';
import type { Reach } from '../../src/server/reach';
import { startServer } from '../../src/server/start-server';
import { launchChromium } from './chromium';
import { ensureViewer } from './ensure-viewer';
import { samplePatches } from './sample-patch';

export interface Sample {
  readonly address: string;
  readonly token: string;
  readonly browser: Browser;
  readonly store: GraphStore;
  /** Opens the viewer at a hash; `problems` collects errors of the page as they come. */
  open(hash?: string, options?: BrowserContextOptions, browser?: Browser): Promise<{ page: Page; problems: string[] }>;
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

/** The real server over the real embedded store, filled with invented articles, and a browser. */
export const openSample = async (
  patches: readonly GraphPatch[] | ((store: GraphStore) => Promise<void>) = samplePatches,
  reach: Partial<Reach> = {},
): Promise<Sample> => {
  ensureViewer();
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-browser-'));
  const store = await openStore(`embedded:${join(folder, 'graph')}`);
  await store.ensureSchema();
  if (typeof patches === 'function') await patches(store);
  else await store.apply(patches);
  const server = await startServer({ store, ontology: loadOntology(), ...reach });
  const browser = await launchChromium();
  return {
    address: server.ownAddress,
    token: server.token,
    browser,
    store,
    open: async (hash = '', options = {}, other = browser) => {
      const page = await other.newPage({ viewport: { width: 1280, height: 800 }, ...options });
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('dialog', (dialog) => {
        problems.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      // Reading pixels back warns about speed; that is the tests' doing.
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      await page.goto(`${server.ownAddress}/#${hash}`);
      return { page, problems };
    },
    stopServer: () => server.close(),
    close: async () => {
      await browser.close();
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A sample for all tests of a file: opened before the first, closed after the last. */
export const holdSample = (patches?: Parameters<typeof openSample>[0]): Omit<Sample, 'stopServer' | 'close'> => {
  let sample: Sample | undefined;
  beforeAll(async () => {
    sample = await openSample(patches);
  });
  afterAll(() => sample?.close());
  return {
    get address() {
      return sample!.address;
    },
    get token() {
      return sample!.token;
    },
    get browser() {
      return sample!.browser;
    },
    get store() {
      return sample!.store;
    },
    open: (...asked) => sample!.open(...asked),
  };
};
