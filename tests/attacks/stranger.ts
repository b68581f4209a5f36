import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of somebody else on this machine, which notes down all that it is told. */
export const stranger = async (answer: RequestListener) => {
  const told: string[] = [];
  const server = createServer((request, response) => {
    told.push(`${request.method} ${request.url} ${JSON.stringify(request.rawHeaders)}`);
    request.on('data', (part: Buffer) => told.push(part.toString()));
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    /** Whether it has heard this, or was trusted with anything. */
    knows: (secret: string) => told.some((line) => line.includes(secret) || /authorization|decisions/i.test(line)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
