import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { outcomeOf, type Attack } from '../attack';
import { attackedServer, endpoints, requestTo, type Endpoint } from '../attacked-server';
import { sendBytes } from '../send-bytes';

/** Calls of the greedy one at once; fewer than one address may hold connections. */
const CALLS = 48;

/** What is no answer read from the graph, or writes, or goes on for as long as its asker listens. */
const isLeftOut = ({ method, path }: Endpoint): boolean =>
  /^\/api\/(?:dump|health|ingest|ontology|proof|schema|decisions)|undo$/.test(path) ||
  (method === 'POST' && /^\/api\/(?:review|remove)$/.test(path));

const connected = (port: number, localAddress: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress }, () => resolve(socket));
    socket.once('error', reject);
  });

/** One address asks for much at once, and then another for the same once. The other is answered before most of the first. */
export const attack: Attack = {
  kind: 'one asker in the way of another',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    const server = await attackedServer();
    const { port } = server;
    const host = `Host: 127.0.0.1:${port}`;
    const search = requestTo({ method: 'GET', path: '/api/search' }, [host]);
    /** Asks CALLS times, then, at the first answer, from elsewhere; gives how many more were answered before that one. */
    const answeredBefore = async (endpoint: Endpoint): Promise<number> => {
      const greedy = await Promise.all(Array.from({ length: CALLS }, () => connected(port, '127.0.0.2')));
      const other = await connected(port, '127.0.0.1');
      // The server has taken this connection in, and need not do so first.
      other.write(`GET /api/health HTTP/1.1\r\n${host}\r\n\r\n`);
      await once(other, 'data');
      let answered = 0;
      const all = greedy.map((socket) => {
        socket.once('data', () => (answered += 1));
        return new Promise((closed) => socket.once('close', closed).on('error', () => undefined));
      });
      for (const socket of greedy) socket.write(requestTo(endpoint, [host]));
      await Promise.race(greedy.map((socket) => once(socket, 'data')));
      const atFirst = answered;
      other.write(requestTo(endpoint, [host]));
      await once(other, 'data');
      const before = answered - atFirst;
      other.destroy();
      await Promise.all(all);
      return before;
    };
    /** Asks and leaves before there is an answer. */
    const leave = async (endpoint: Endpoint): Promise<void> => {
      const greedy = await Promise.all(Array.from({ length: CALLS }, () => connected(port, '127.0.0.2')));
      for (const socket of greedy) socket.write(requestTo(endpoint, [host]));
      await new Promise((sent) => setTimeout(sent, 20));
      for (const socket of greedy) socket.destroy();
    };
    try {
      for (const endpoint of endpoints().filter((one) => !isLeftOut(one))) {
        const name = `${endpoint.method} ${endpoint.path}`;
        // The first time processes are started that answer; later they are there.
        await answeredBefore(endpoint);
        for (let round = 0; round < (scale === 'short' ? 1 : 10); round += 1) {
          const before = await answeredBefore(endpoint);
          attempt(`${name}: ${before} of ${CALLS} went before`, before < CALLS / 2);
        }
        for (let round = 0; round < (scale === 'short' ? 1 : 10); round += 1) await leave(endpoint);
        const { status } = await sendBytes(port, search, { localAddress: '127.0.0.2' });
        attempt(`${name}: who left is answered ${status}`, status === 200);
        const again = await sendBytes(port, requestTo(endpoint, [host]), { localAddress: '127.0.0.2' });
        attempt(
          `${name}: who left asks the same and is answered ${again.status}`,
          again.status === 200 || again.status === 404,
        );
      }
    } finally {
      await server.close();
    }
    return outcome();
  },
};
