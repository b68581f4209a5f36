import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPdf } from '../../src/print-pdf';
import { findChromium } from '../browser/chromium';
import { pdfText } from '../foreign/pdf-text';
import { temporaryFolder } from './temporary-folder';

const { CHROMIUM_PATH } = process.env;
afterEach(() => {
  if (CHROMIUM_PATH === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = CHROMIUM_PATH;
});

/** A page that asks for what it can, as no report of ours does. */
const GREEDY = `<!doctype html><meta charset="utf-8"><link rel="preconnect" href="https://preconnect.example">
<link rel="dns-prefetch" href="//prefetch.example"><link rel="stylesheet" href="http://127.0.0.1:9/style.css">
<img src="https://picture.example/x.png"><script src="https://script.example/x.js"></script><p>Printed all the same.`;

/** The installed browser behind a script that has it keep a log of its network, and looks which cards it has. */
const watchedBrowser = () => {
  const folder = temporaryFolder();
  const [script, log, cards] = ['chromium', 'net.json', 'cards'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const lines = ['#!/bin/sh', `cat /proc/self/net/dev > '${cards}'`];
  writeFileSync(script, [...lines, `exec '${findChromium()}' '--log-net-log=${log}' "$@"\n`].join('\n'));
  chmodSync(script, 0o755);
  process.env.CHROMIUM_PATH = script;
  return {
    log: () => netLog(readFileSync(log, 'utf8')),
    cards: () => [...readFileSync(cards, 'utf8').matchAll(/^\s*([\w.-]+):/gm)].map(([, name]) => name!),
  };
};

interface NetEvent {
  readonly type: string;
  readonly address?: string;
}

const netLog = (text: string): NetEvent[] => {
  // Chromium may end before it has closed the list.
  const whole = /\]\s*\}\s*$/.test(text) ? text : `${text.replace(/,\s*$/, '')}]}`;
  const { constants, events } = JSON.parse(whole) as {
    constants: { logEventTypes: Readonly<Record<string, number>> };
    events: readonly { type: number; params?: { address?: string } }[];
  };
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  return events.map(({ type, params }) => ({ type: names.get(type)!, address: params?.address }));
};

/** Of a greedy page and of Chromium itself: nobody is looked up, and no byte leaves. */
const spoken = (events: readonly NetEvent[]): NetEvent[] =>
  events.filter(
    ({ type, address = OWN_QUESTION }) => SPEAKING.test(type) || (CONNECTING.test(type) && address !== OWN_QUESTION),
  );

const SPEAKING =
  /^(?:DNS_TRANSACTION|HOST_RESOLVER_(?:DNS|SYSTEM)_TASK|(?:UDP|SOCKET)_BYTES_SENT|SSL_CONNECT$|QUIC_SESSION$)/;
const CONNECTING = /^(?:SOCKET_CONNECT|UDP_CONNECT|TCP_CONNECT|TCP_CONNECT_ATTEMPT)$/;
/** A UDP socket that sends nothing: so Chromium asks its own system whether there is a way for IPv6. */
const OWN_QUESTION = '[2001:4860:4860::8888]:443';

it('prints in a network without any card but the loop, where the system allows that', async () => {
  const browser = watchedBrowser();
  expect(pdfText(await printPdf(GREEDY))).toContain('Printed all the same.');
  const { status } = spawnSync('unshare', ['--net', '--map-current-user', 'true']);
  expect(browser.cards().length === 1).toBe(status === 0);
});

it('prints without a word to anybody where the system has only the usual network', async () => {
  const browser = watchedBrowser();
  expect(pdfText(await printPdf(GREEDY, { apart: [] }))).toContain('Printed all the same.');
  expect(browser.cards().length).toBeGreaterThan(1);
  const events = browser.log();
  expect(events.length).toBeGreaterThan(10);
  expect(spoken(events)).toEqual([]);
});

it('prints all the same, and as silently, when the browser does not start in a network of its own', async () => {
  const browser = watchedBrowser();
  const script = process.env.CHROMIUM_PATH!;
  // As a snap does.
  const refuse = '[ "$(grep -c : /proc/self/net/dev)" -le 1 ] && exit 1';
  writeFileSync(script, readFileSync(script, 'utf8').replace(/^exec/m, `${refuse}\nexec`));
  expect(pdfText(await printPdf(GREEDY))).toContain('Printed all the same.');
  expect(spoken(browser.log())).toEqual([]);
});

it('is given up while the browser is at it, and leaves the turn to the next', async () => {
  const browser = watchedBrowser();
  const script = process.env.CHROMIUM_PATH!;
  const sound = readFileSync(script, 'utf8');
  writeFileSync(script, '#!/bin/sh\nexec sleep 600\n');
  const gone = new AbortController();
  const given = expect(printPdf(GREEDY, { apart: [], signal: gone.signal })).rejects.toThrow(
    /^the printing was given up$/,
  );
  const never = expect(printPdf(GREEDY, { signal: gone.signal })).rejects.toThrow(/^the printing was given up$/);
  await new Promise((begun) => setTimeout(begun, 300));
  gone.abort();
  await Promise.all([given, never]);
  writeFileSync(script, sound);
  expect(pdfText(await printPdf(GREEDY))).toContain('Printed all the same.');
  expect(browser.log().length).toBeGreaterThan(10);
});
