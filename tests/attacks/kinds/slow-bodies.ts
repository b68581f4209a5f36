import { connect } from 'node:net';
import { outcomeOf, type Attack } from '../attack';
import { attackedServer, endpoints, requestTo } from '../attacked-server';
import { inTurns, sendBytes } from '../send-bytes';

/** Short, so that a test need not wait for what a server waits for; no assertion rests on the clock. */
const patience = { head: 400, request: 800, idle: 2_000, silence: 2_000, connections: 24, connectionsOfOne: 16 };

/** Far longer than the server's patience: a connection that is open after so long is one that it holds for ever. */
const longest = 15_000;

/** Sends the start, then a little again and again for as long as it is let; gives what came back, undefined if never closed. */
const trickle = (port: number, start: string, drop: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(start));
    const dripping = setInterval(() => drop && socket.writable && socket.write(drop), 60);
    const tooLong = setTimeout(() => {
      resolve(undefined);
      socket.destroy();
    }, longest);
    socket.on('data', (part) => (text += part.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(dripping);
      clearTimeout(tooLong);
      resolve(text);
    });
  });

/** An answer to another address of this machine while one holds all that it can. */
const findsRoom = async (port: number, host: string): Promise<boolean> => {
  const crowd = Array.from({ length: 2 * patience.connections }, () => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET / HTTP/1.1\r\n${host}\r\n`));
    return socket.on('error', () => undefined);
  });
  await Promise.all(crowd.map((socket) => new Promise((done) => socket.once('connect', done).once('close', done))));
  const bytes = requestTo({ method: 'GET', path: '/api/search' }, [host]);
  const { status } = await sendBytes(port, bytes, { host: '127.0.0.1', localAddress: '127.0.0.2' });
  for (const socket of crowd) socket.destroy();
  return status === 200;
};

const slow = (host: string): Record<string, readonly [start: string, drop: string]> => {
  const head = (path: string, ...more: string[]) => [`POST ${path} HTTP/1.1`, host, ...more, '', ''].join('\r\n');
  const json = 'Content-Type: application/json';
  const chunked = 'Transfer-Encoding: chunked';
  const form = 'Content-Type: multipart/form-data; boundary=cut';
  const part = '--cut\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
  return {
    nothing: ['', ''],
    'half a line': ['GET / HT', ''],
    'a line by letters': ['GET /', 'a'],
    'a head without end': [`GET / HTTP/1.1\r\n${host}\r\n`, 'X-A: b\r\n'],
    'a header without end': [`GET / HTTP/1.1\r\n${host}\r\nX-A: `, 'b'],
    'empty lines': ['', '\r\n'],
    'a body that does not come': [head('/api/query', json, 'Content-Length: 500000'), ''],
    'a body by letters': [head('/api/query', json, 'Content-Length: 500000'), ' '],
    'a body for no route': [head('/api/nothing', json, 'Content-Length: 500000'), ' '],
    'a body for the page': [head('/', json, 'Content-Length: 500000'), ' '],
    'a body of no known type': [head('/api/query', 'Content-Type: text/plain', 'Content-Length: 500000'), ' '],
    'a body from elsewhere': [head('/api/query', json, 'Origin: http://evil.example', 'Content-Length: 500000'), ' '],
    'chunks that do not come': [head('/api/query', json, chunked), ''],
    'chunks by letters': [head('/api/query', json, chunked), '1\r\n \r\n'],
    'the length of a chunk': [head('/api/query', json, chunked), '0'],
    'what follows a chunk': [head('/api/query', json, chunked, 'Trailer: X') + '0\r\n', 'X: y\r\n'],
    'files by letters': [head('/api/ingest', form, 'Content-Length: 90000000') + part, 'a'],
    'files in chunks': [head('/api/ingest', form, chunked), '1\r\na\r\n'],
    'a form of headers': [head('/api/ingest', form, 'Content-Length: 90000000') + '--cut\r\n', 'X: y\r\n'],
    'a large export by letters': [head('/api/export', json, 'Content-Length: 30000000'), ' '],
    'a second request': [`GET /api/ontology HTTP/1.1\r\n${host}\r\n\r\nGET /api/o`, 'a'],
    'asking before sending': [head('/api/query', json, 'Expect: 100-continue', 'Content-Length: 500000'), ''],
  };
};

const nested = (depth: number): Record<string, string> => ({
  brackets: '['.repeat(depth) + ']'.repeat(depth),
  braces: '{"a":'.repeat(depth) + '1' + '}'.repeat(depth),
  both: '[{"a":'.repeat(depth / 2) + '1' + '}]'.repeat(depth / 2),
  'brackets left open': '['.repeat(depth),
  'a wide tree': `[${Array.from({ length: 20 }, () => '['.repeat(depth / 20) + ']'.repeat(depth / 20)).join()}]`,
});

/** Where in a body the nested value stands. */
const places: Record<string, (value: string) => string> = {
  whole: (value) => value,
  cypher: (value) => `{"cypher":${value}}`,
  params: (value) => `{"cypher":"RETURN $a AS a","params":{"a":${value}}}`,
  'params themselves': (value) => `{"cypher":"RETURN 1 AS a","params":${value}}`,
  selection: (value) => `{"format":"json","selection":${value}}`,
  'params of a selection': (value) => `{"format":"json","selection":{"query":"RETURN 1 AS a","params":{"a":${value}}}}`,
  decisions: (value) => `{"decisions":[${value}]}`,
  'an unknown field': (value) => `{"unknown":${value}}`,
  prototype: (value) => `{"__proto__":${value}}`,
};

/** Requests that come slowly, never end, or are too long, too deep or too many. */
export const attack: Attack = {
  kind: 'slow, endless, deep and large requests',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    let server = await attackedServer({ patience });
    let { port } = server;
    let host = `Host: 127.0.0.1:${port}`;
    const post = (path: string, body: string, ...more: string[]) =>
      sendBytes(
        port,
        [
          `POST ${path} HTTP/1.1`,
          host,
          'Connection: close',
          'Content-Type: application/json',
          `Content-Length: ${Buffer.byteLength(body)}`,
          ...more,
          '',
          body,
        ].join('\r\n'),
      );
    const asks = async () =>
      (await sendBytes(port, requestTo({ method: 'GET', path: '/api/search' }, [host]))).status === 200;
    // What this side sees closed may be counted by the server for a moment more.
    const works = async () => (await asks()) || (await asks()) || asks();
    try {
      const kinds = Object.entries(slow(host));
      for (let turn = 0; turn < (scale === 'short' ? 1 : 8); turn += 1) {
        const held = await Promise.all(kinds.map(([, [start, drop]]) => trickle(port, start, drop)));
        for (const [at, [name]] of kinds.entries()) attempt(`${name} is held open`, held[at] !== undefined);
        attempt('the server answers after slow ones', await works());
      }
      const crowd = await Promise.all(
        Array.from({ length: 3 * patience.connections }, () => trickle(port, `GET / HTTP/1.1\r\n${host}\r\n`, '')),
      );
      const heard = crowd.filter((text) => text?.includes(' 408 ')).length;
      attempt(`${heard} connections were held at once`, heard > 0 && heard <= patience.connectionsOfOne);
      attempt('another address finds no room in a crowd', await findsRoom(port, host));
      attempt('the server answers after a crowd', await works());

      // What follows is refused for what it is, and not because a busy machine was slow to send it.
      attempt('something was written', await server.isUntouched());
      await server.close();
      server = await attackedServer();
      ({ port } = server);
      host = `Host: 127.0.0.1:${port}`;
      const depths = scale === 'short' ? [100, 100_000] : [66, 100, 1_000, 5_000, 10_000, 50_000, 100_000, 160_000];
      const deep = endpoints()
        .filter(({ method, path }) => method === 'POST' && path !== '/api/ingest')
        .flatMap(({ path }) =>
          depths.flatMap((depth) =>
            Object.entries(nested(depth)).flatMap(([shape, value]) =>
              Object.entries(places).map(([place, put]) => ({
                name: `${depth} ${shape} as ${place} to ${path}`,
                path,
                body: put(value),
              })),
            ),
          ),
        );
      // A wide tree of a thousand is fifty deep, which is nothing to be refused.
      const tooDeep = deep.filter(({ name }) => !/^(?:66|100|1000) a wide/.test(name));
      await inTurns(
        scale === 'short' ? tooDeep.filter((_, at) => at % 3 === 0) : tooDeep,
        async ({ name, path, body }) => {
          const { status } = await post(path, body);
          attempt(`${name}: ${status}`, status === 400 || status === 413);
        },
        8,
      );
      const large = (path: string, length: number) =>
        sendBytes(
          port,
          `POST ${path} HTTP/1.1\r\n${host}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n{`,
        );
      for (const { path } of endpoints().filter(({ method }) => method === 'POST'))
        for (const length of [33_000_000, 400_000_000, 2 ** 40]) {
          if (path === '/api/ingest') continue;
          const { status } = await large(path, length);
          attempt(`${length} bytes to ${path}: ${status}`, status === 413);
        }
      const long = 'x'.repeat(20_000);
      const refused: Record<string, string> = {
        'a long address': `GET /api/search?q=${long} HTTP/1.1\r\n${host}\r\n\r\n`,
        'a long path': `GET /${long} HTTP/1.1\r\n${host}\r\n\r\n`,
        'a long header': `GET / HTTP/1.1\r\n${host}\r\nX-A: ${long}\r\n\r\n`,
        'many headers': `GET / HTTP/1.1\r\n${host}\r\n${'X-A: b\r\n'.repeat(5_000)}\r\n`,
        'a long job': `GET /api/ingest/${'a'.repeat(5_000)} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
        'no address': `GET /%zz HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
        'a long id': `GET /api/facts?id=${'a'.repeat(2_001)} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
      };
      for (const [name, bytes] of Object.entries(refused)) {
        const { status } = await sendBytes(port, bytes);
        attempt(`${name}: ${status}`, status >= 400 && status < 500);
      }
      const query = (length: number) =>
        post('/api/query', JSON.stringify({ cypher: `RETURN 1 AS one //${'x'.repeat(length - 18)}`, view: false }));
      attempt('a query of 100,001 letters runs', (await query(100_001)).status === 400);
      attempt('a query of 100,000 letters does not', (await query(100_000)).status === 200);
      attempt('the server answers at the end', await works());
      attempt('something was written', await server.isUntouched());
    } finally {
      await server.close();
    }
    return outcome();
  },
};
