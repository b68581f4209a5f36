import { connect } from 'node:net';

export interface Answered {
  /** Of the first answer; 0 where the connection closed without one. */
  readonly status: number;
  readonly text: string;
}

/** Numbers of the server and of this side; default this machine's own. */
export interface Way {
  readonly host?: string;
  readonly localAddress?: string;
}

/** No answer after so long counts as none: what hangs is closed from this side. Long, for the machine may be busy. */
const patience = 60_000;

/** Sends bytes as they are, past every client that would tidy them up, and gives all that comes back. */
export const sendBytes = (
  port: number,
  bytes: string | Buffer,
  { host = '127.0.0.1', localAddress }: Way = {},
): Promise<Answered> =>
  new Promise((resolve) => {
    let text = '';
    const socket = connect({ port, host, localAddress }, () =>
      socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    );
    socket.setEncoding('utf8');
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (part) => (text += part));
    // A server that hangs up before all is sent resets the connection; what it said before counts.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text }));
  });

/** Works through all of them, so many at a time. */
export const inTurns = async <Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  atOnce = 16,
): Promise<void> => {
  let next = 0;
  const worker = async () => {
    while (next < items.length) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};
