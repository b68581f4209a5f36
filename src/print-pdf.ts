import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError, StoreError } from '../graph/model/errors';
import { writeQueue } from '../graph/stores/write-queue';
import { chromiumPath } from './config';
import { SILENT } from './silent-browser';
import { withoutNetwork } from './without-network';

/** No browser is installed that could print. */
export class NoBrowserError extends StoreError {}

/** Longer than any report takes. */
const MOST_TIME = 120_000;

const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-pdf-header-footer',
  '--disable-dev-shm-usage',
  ...SILENT,
];

/** A browser takes a processor and hundreds of megabytes: one at a time, however many ask. */
const inTurn = writeQueue();

export interface Printing {
  /** Words before the browser's that take the network away from it. */
  readonly apart?: readonly string[];
  /** Gives the printing up, also while it runs. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A page, which must fetch nothing, as a PDF. The browser gets no network either. Throws NoBrowserError without a browser,
 * StoreError when it fails, InputError when it was given up.
 */
export const printPdf = (html: string, printing: Printing = {}): Promise<Uint8Array> =>
  inTurn(() => print(html, printing));

const print = async (html: string, { apart = withoutNetwork(), signal }: Printing): Promise<Uint8Array> => {
  const checkWanted = (): void => {
    if (signal?.aborted) throw new InputError('the printing was given up');
  };
  checkWanted();
  const browser = chromiumPath();
  if (!browser) {
    throw new NoBrowserError(
      'No Chromium or Chrome is installed to print a PDF: install one, set CHROMIUM_PATH, or print the HTML from a browser.',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-print-'));
  const leaveNothing = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // Ctrl-C ends the process amid a page: the text of a report must not stay behind.
  process.once('exit', leaveNothing);
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    // Chromium refuses its sandbox to root; the page is ours and holds no script.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    const line = [browser, ...FLAGS, ...sandbox, profile, `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
    let said = await run([...apart, ...line], signal);
    checkWanted();
    // Some browsers, as those that come as snaps, do not start in a network of their own; their flags keep them silent.
    if (apart.length > 0 && !existsSync(pdf)) said = await run(line, signal);
    checkWanted();
    return await readFile(pdf).catch((cause: unknown) => {
      throw new StoreError(`${browser} printed no PDF (${said}); choose --format html.`, { cause });
    });
  } finally {
    process.off('exit', leaveNothing);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Runs to the end and gives the last line of what it said. */
const run = ([command, ...options]: readonly string[], signal?: AbortSignal): Promise<string> =>
  new Promise((done) => {
    let said = '';
    const child = spawn(command!, options, { stdio: ['ignore', 'ignore', 'pipe'], timeout: MOST_TIME });
    const end = (): void => void child.kill('SIGKILL');
    process.prependOnceListener('exit', end);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted) end();
    child.stderr.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-2_000)));
    child
      .on('error', (error) => done(error.message))
      .on('close', () => {
        process.off('exit', end);
        signal?.removeEventListener('abort', end);
        done(said.trim().split('\n').at(-1) ?? '');
      });
  });
