import { isIP, isIPv4 } from 'node:net';

/** Who can reach a server, and as what. */
export interface Reach {
  /** The name or number that it listens on. */
  readonly host: string;
  /** What others type where something passes their calls on: `https://graph.example.org`. */
  readonly origin?: string;
  /** Others may read without a token. */
  readonly publicRead?: boolean;
}

const localNames = ['127.0.0.1', 'localhost', '[::1]'];

/** Nobody but this machine reaches what listens here; a name that only may be one of its own does not count. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));

/** Whether others than this machine's users may call: then they are asked for the token. */
export const isShared = ({ host, origin }: Reach): boolean => origin !== undefined || !isLoopback(host);

/** `[::1]` for `::1`: a number as it stands in an address. */
export const inAddress = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host);

/** The name of a Host header in lower case, without its port; undefined for what is no name. */
const nameOf = (header: string): string | undefined =>
  /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.exec(header)?.[1]?.toLowerCase();

/**
 * Whether a Host header names this server. Another name that leads here is a trap (DNS rebinding); a number cannot be
 * one, and where others may call it is theirs to choose.
 */
export const isOwnHost = (header: string, reach: Reach): boolean => {
  const name = nameOf(header);
  if (name === undefined) return false;
  if (localNames.includes(name) || name === inAddress(reach.host).toLowerCase() || name === publicName(reach))
    return true;
  return isShared(reach) && isIP(name.replace(/^\[|\]$/g, '')) !== 0;
};

/** Whether an Origin header is that of the page that this server serves under the name that was asked. */
export const isOwnOrigin = (origin: string, host: string, reach: Reach): boolean =>
  origin === reach.origin || (nameOf(host) !== publicName(reach) && origin === `http://${host}`);

const publicName = ({ origin }: Reach): string | undefined => origin && new URL(origin).hostname;
