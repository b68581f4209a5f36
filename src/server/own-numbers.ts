import { networkInterfaces } from 'node:os';

const any = ['0.0.0.0', '::', ''];

/** The number under which this machine reaches a server that listens there. */
export const fromHere = (host: string): string => {
  if (!any.includes(host)) return host;
  return host === '0.0.0.0' ? '127.0.0.1' : '::1';
};

/** What others may type for it: where it listens on every number, the first that leads here from outside. */
export const fromOutside = (host: string): string => {
  if (!any.includes(host)) return host;
  const numbers = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  const outer = numbers.find(({ internal, family }) => !internal && family === 'IPv4');
  return outer?.address ?? fromHere(host);
};
