import type { IncomingMessage } from 'node:http';
import { isOwnHost, isOwnOrigin, isShared, type Reach } from './reach';

export interface Fault {
  readonly status: 400 | 403 | 421;
  readonly error: string;
}

/** Of these the second would be dropped or joined in silence, and who stands between may have read the other one. */
const single = [
  'host',
  'origin',
  'authorization',
  'content-type',
  'sec-fetch-site',
  'sec-fetch-mode',
  'transfer-encoding',
];

/** What proxies add. */
const forwarded = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * What is wrong with where a request comes from, by its head alone: 400 for a form that no browser and no client of ours
 * sends, 421 for another name than this server's, 403 for calls of other pages.
 */
export const findFault = ({ headers, rawHeaders, url = '' }: IncomingMessage, reach: Reach): Fault | undefined => {
  if (!url.startsWith('/')) return { status: 400, error: 'Ask for a path, as in GET /api/health.' };
  const names = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  const twice = single.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice !== undefined) return { status: 400, error: `Send the header ${twice} once.` };
  if (hasUnsureEnd(headers))
    return { status: 400, error: 'Say once where the body ends: by its length, or in chunks.' };
  const { host, origin } = headers;
  if (!host) return { status: 400, error: 'Send the header host.' };
  if (!isOwnHost(host, reach))
    return {
      status: 421,
      error: `This server does not answer to that host; open http://${reach.host} instead, or start it with --origin.`,
    };
  if (!isShared(reach) && names.some((name) => forwarded.includes(name)))
    return {
      status: 421,
      error: 'This server answers its own machine alone; start it with --origin to let a proxy pass calls on.',
    };
  if ((origin !== undefined && !isOwnOrigin(origin, host, reach)) || isFromElsewhere(headers, url))
    return { status: 403, error: 'Calls from other pages are refused; open the viewer itself.' };
  return undefined;
};

/** Who stands between might see the end elsewhere, and pass what follows on as a request of its own. */
const hasUnsureEnd = (headers: IncomingMessage['headers']): boolean => {
  const coding = headers['transfer-encoding'];
  return coding !== undefined && (coding.toLowerCase() !== 'chunked' || headers['content-length'] !== undefined);
};

/** A link on another page may lead to the viewer; to what it asks for, none may. */
const isFromElsewhere = (headers: IncomingMessage['headers'], url: string): boolean => {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  const isVisit = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return !isVisit || /^\/+api(?![a-z0-9])/i.test(url);
};
