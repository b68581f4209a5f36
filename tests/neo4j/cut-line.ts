import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Line {
  readonly uri: string;
  /** Breaks every connection; new ones are taken. */
  cut(): void;
  /** Lets nothing more through, either way, and keeps all open, as a server that hangs does; until `thaw`. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

/** A line to a server that a test may cut, as a network does, or freeze. */
export const lineTo = async (uri: string): Promise<Line> => {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  let isFrozen = false;
  const line = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [one, other] of [[near, far], [far, near]] as const) {
      open.add(one);
      // A broken end breaks the other; what it says of it is of no use.
      one.on('error', () => other.destroy()).on('close', () => (open.delete(one), other.destroy()));
      one.pipe(other);
      if (isFrozen) one.unpipe(other).pause();
    }
  }); // prettier-ignore
  await new Promise<void>((ready) => line.listen(0, '127.0.0.1', ready));
  const cut = (): void => open.forEach((socket) => socket.destroy());
  return {
    uri: `bolt://127.0.0.1:${(line.address() as AddressInfo).port}`,
    cut,
    freeze: () => {
      isFrozen = true;
      open.forEach((socket) => socket.unpipe().pause());
    },
    // What was held back is lost with its connection: the server goes on with new ones.
    thaw: () => {
      isFrozen = false;
      cut();
    },
    close: () => new Promise((closed) => (line.close(() => closed()), cut())),
  };
};
