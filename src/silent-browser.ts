/** Never asked for: a page of ours is one file. Chromium refuses this port before it looks for the host. */
const NOWHERE = 'http://localhost:1';

/**
 * What keeps Chromium from speaking to anybody. Without a page that asks, it would look for updates, the time, an account
 * and its maker's lists; whatever a later version adds meets names that do not resolve.
 */
export const SILENT: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--no-pings',
  '--metrics-recording-only',
  '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
  '--component-updater=url-source=data:',
  `--gaia-url=${NOWHERE}`,
  '--host-resolver-rules=MAP * ~NOTFOUND',
];
