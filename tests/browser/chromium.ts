import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { withLock } from './with-lock';

const installLine = 'apt-get update && apt-get install -y chromium';
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const names = ['chromium', 'chromium-browser', 'google-chrome'];

const findInstalled = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '', ...names.flatMap((name) => folders.map((folder) => join(folder, name)))].find(
    (path) => path !== '' && existsSync(path),
  );

/** Path of a Chromium; installs Debian's as root. Throws with the line to type when it cannot. */
export const findChromium = (): string => {
  const installed = findInstalled();
  if (installed) return installed;
  if (process.getuid?.() !== 0)
    throw new Error(`No Chromium found. Run: sudo sh -c "${installLine}", or set CHROMIUM_PATH.`);
  withLock('chromium-install', () => {
    if (!findInstalled()) execFileSync('sh', ['-c', installLine], { stdio: 'ignore' });
  });
  const found = findInstalled();
  if (!found) throw new Error(`No Chromium after installing it. Run: ${installLine}`);
  return found;
};

/** Software WebGL: the same pixels on every machine. */
const flags = [
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser with a fresh profile. */
export const launchChromium = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), chromiumSandbox: false, args: [...flags, ...more] });
