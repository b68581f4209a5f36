import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Closes what one address opens beyond its share, so that it leaves room for others. */
export const holdConnections = (server: Server, mostOfOne: number): void => {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const { remoteAddress = '' } = socket;
    const count = (open.get(remoteAddress) ?? 0) + 1;
    open.set(remoteAddress, count);
    socket.once('close', () => {
      const left = open.get(remoteAddress)! - 1;
      if (left > 0) open.set(remoteAddress, left);
      else open.delete(remoteAddress);
    });
    if (count > mostOfOne) socket.destroy();
  });
};
