import { closeSync, constants, fstatSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** What a server that holds an embedded store leaves beside it, for the command line of its owner. */
export interface ServerNote {
  /** `http://127.0.0.1:7878`: a number, never a name. */
  readonly address: string;
  readonly process: number;
  /** src/process-start.ts; empty where the system does not tell. */
  readonly started: string;
  /** src/store-identity.ts */
  readonly store: string;
  /** By which the server proves itself, and the token that it asks others for. */
  readonly secret: string;
}

const mostBytes = 4_096;

const shapes = {
  address: /^http:\/\/(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]+\]):\d{1,5}$/,
  started: /^\d*$/,
  store: /^\d+:\d+$/,
  secret: /^[\w-]{43}$/,
} as const;

const noteBeside = (path: string): string => `${path}.server.json`;

/** Readable by its owner alone; what lies there, a link too, is taken away and not written through. */
export const leaveNote = (path: string, note: ServerNote): void => {
  const place = noteBeside(path);
  rmSync(place, { force: true });
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants;
  const file = openSync(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
  try {
    writeFileSync(file, JSON.stringify(note));
  } finally {
    closeSync(file);
  }
};

/** Takes the note away, unless it has become another server's. */
export const withdrawNote = (path: string, { secret }: ServerNote): void => {
  if (readNote(path)?.secret === secret) rmSync(noteBeside(path), { force: true });
};

/**
 * The note beside a store, if it is one: a file, no link, that nobody but its owner can read or write, the owner being who
 * asks or whose the store is. What it says is still to be proved.
 */
export const readNote = (path: string): ServerNote | undefined => {
  let file: number | undefined;
  try {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    file = openSync(noteBeside(path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const { mode, uid, size } = fstatSync(file);
    const isFile = (mode & constants.S_IFMT) === constants.S_IFREG;
    const isPrivate = process.platform === 'win32' || (mode & 0o077) === 0;
    const isOurs = uid === (process.getuid?.() ?? uid) || uid === statSync(path).uid;
    if (!isFile || !isPrivate || !isOurs || size > mostBytes) return undefined;
    const note = JSON.parse(readFileSync(file, 'utf8')) as ServerNote;
    const isText = (name: keyof typeof shapes) => typeof note[name] === 'string' && shapes[name].test(note[name]);
    const isNote = Number.isSafeInteger(note.process) && note.process > 0;
    return isNote && (Object.keys(shapes) as (keyof typeof shapes)[]).every(isText) ? note : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
};
