import { randomBytes, timingSafeEqual } from 'node:crypto';
import { isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { processStart } from './process-start';
import { embeddedPath } from './remote-store';
import type { RunningServer } from './running-server';
import { readNote, type ServerNote } from './server-note';
import { proofOf } from './server-proof';
import { storeIdentity } from './store-identity';

const patience = 2_000;

/**
 * The server that holds this store, if one does. A note beside it is believed when the store is the one it speaks of and no
 * copy, its process the same as then, and the server at its address proves that it wrote the note. Nothing secret is sent
 * before that.
 */
export const findServer = async (store: string): Promise<RunningServer | undefined> => {
  const path = embeddedPath(store);
  if (path === undefined) return undefined;
  const note = readNote(path);
  if (!note || note.store !== storeIdentity(path) || !isRunning(note) || !isOnThisMachine(note.address))
    return undefined;
  return (await provesItself(note)) ? note : undefined;
};

const isRunning = ({ process: id, started }: ServerNote): boolean => {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(id, 0);
    return started === '' || started === processStart(id);
  } catch {
    return false;
  }
};

const isOnThisMachine = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const name = new URL(address).hostname.replace(/^\[|\]$/g, '');
  if (name === '::1' || (isIPv4(name) && name.startsWith('127.'))) return true;
  return Object.values(networkInterfaces()).some((numbers) => numbers?.some((number) => number.address === name));
};

const provesItself = async ({ address, store, secret }: ServerNote): Promise<boolean> => {
  const nonce = randomBytes(32).toString('base64url');
  try {
    const response = await fetch(new URL(`/api/proof?nonce=${nonce}`, address), {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const wanted = Buffer.from(JSON.stringify({ proof: proofOf(secret, { nonce, store, address }) }));
    const given = await firstBytes(response, wanted.length + 1);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  } catch {
    return false;
  }
};

/** A stranger may send without end: no more is taken than tells whether it is the proof. */
const firstBytes = async ({ body }: Response, most: number): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  // Node's own streams can be looped over, which the browser's types do not say; leaving the loop ends them.
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    parts.push(part);
    length += part.length;
    if (length >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
};
