import { outcomeOf, type Attack } from '../attack';
import { attackedServer, endpoints, hasRead, requestTo, type Endpoint } from '../attacked-server';
import { inTurns, sendBytes } from '../send-bytes';

/** Names that another page's browser, or a name that was made to lead here, would send. */
const foreignHosts = (port: number): string[] => {
  const names = ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', 'evil.example.', 'localhost.'];
  const odd = ['0.0.0.0', '[::]', '127.1', '2130706433', '0x7f000001', '127.0.0.2', '10.0.0.1', '[::ffff:127.0.0.1]'];
  const mixed = ['evil.example@127.0.0.1', '127.0.0.1@evil.example', '127.0.0.1/evil', '127.0.0.1 evil', 'a,127.0.0.1'];
  const more = [
    '127.0.0.1%00.evil.example',
    '127.0.0.1;evil',
    '127.0.0.1?x',
    '127.0.0.1#x',
    'http://127.0.0.1',
    '*',
    '-',
  ];
  const ports = [`127.0.0.1:${port}:80`, '127.0.0.1:123456', '127.0.0.1:', '127.0.0.1:a', ':80', '[127.0.0.1]', '[::1'];
  return [...names, ...odd, ...mixed, ...more, ...names.map((name) => `${name}:${port}`), ...ports];
};

const foreignOrigins = (port: number): string[] => {
  const near = [`http://127.0.0.1:${port}1`, 'http://127.0.0.1', 'http://127.0.0.1:1', `https://127.0.0.1:${port}`];
  const joined = [`http://127.0.0.1:${port}, http://evil.example`, `http://127.0.0.1:${port} http://evil.example`];
  const spelt = [
    `HTTP://127.0.0.1:${port}`,
    `http://127.0.0.1:${port}/`,
    `http://localhost:${port}`,
    `//127.0.0.1:${port}`,
  ];
  const inside = [
    `http://127.0.0.1:${port}.evil.example`,
    `http://evil.example#127.0.0.1:${port}`,
    `http://a@127.0.0.1:${port}`,
  ];
  const others = [
    'null',
    'NULL',
    'http://evil.example',
    'https://evil.example',
    'file://',
    'chrome-extension://abc',
    'x',
    '',
  ];
  return [...others, ...near, ...joined, ...spelt, ...inside];
};

const sites = ['cross-site', 'same-site', 'Cross-Site', 'CROSS-SITE', 'cross-site, same-origin', 'unknown', 'null'];
const modes = ['no-cors', 'cors', 'navigate', 'websocket', 'same-origin'];
const destinations = ['empty', 'document', 'iframe', 'script', 'image', 'object'];

interface Attempt {
  readonly name: string;
  readonly bytes: string;
}

/** Each with own name and no origin but for what is foreign in it. */
const attempts = (port: number, scale: 'short' | 'whole'): Attempt[] => {
  const own = `Host: 127.0.0.1:${port}`;
  const all: Attempt[] = [];
  const add = (what: string, endpoint: Endpoint, lines: readonly string[], target?: (path: string) => string) =>
    all.push({
      name: `${what} to ${endpoint.method} ${endpoint.path}`,
      bytes: requestTo(endpoint, lines, target),
    });
  const lines: [string, string[]][] = [
    ...foreignHosts(port).map((host): [string, string[]] => [`host ${host}`, [`Host: ${host}`]]),
    ...foreignHosts(port).map((host): [string, string[]] => [
      `host and origin ${host}`,
      [`Host: ${host}`, `Origin: http://${host}`],
    ]),
    ...foreignOrigins(port).map((origin): [string, string[]] => [`origin ${origin}`, [own, `Origin: ${origin}`]]),
    ...sites.flatMap((site) =>
      (scale === 'short' ? modes.slice(1, 3) : modes).flatMap((mode) =>
        (scale === 'short' ? destinations.slice(0, 2) : destinations).map((destination): [string, string[]] => [
          `fetch from ${site} ${mode} ${destination}`,
          [own, `Sec-Fetch-Site: ${site}`, `Sec-Fetch-Mode: ${mode}`, `Sec-Fetch-Dest: ${destination}`],
        ]),
      ),
    ),
    ['no host', []],
    ['empty host', ['Host:']],
    ['two hosts', [own, 'Host: evil.example']],
    ['two hosts, the other first', ['Host: evil.example', own]],
    ['the same host twice', [own, own.toLowerCase()]],
    ['two origins', [own, `Origin: http://127.0.0.1:${port}`, 'Origin: http://evil.example']],
    ['two sites', [own, 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: cross-site']],
    ...[
      'X-Forwarded-For: 127.0.0.1',
      'X-Forwarded-Host: 127.0.0.1',
      'Forwarded: for=127.0.0.1',
      'Via: 1.1 proxy',
      'X-Real-IP: ::1',
    ].map((line): [string, string[]] => [line, [own, line]]),
    ['folded host', [`Host: evil.example\r\n ${own}`]],
    ['host with a space before its colon', [`Host : 127.0.0.1:${port}`]],
    ['two lengths', [own, 'Content-Length: 3']],
    ['length and chunks', [own, 'Transfer-Encoding: chunked', 'Content-Length: 5']],
    ['odd chunks', [own, 'Transfer-Encoding: xchunked']],
  ];
  const bodiless = new Set(['two lengths', 'length and chunks', 'odd chunks']);
  for (const endpoint of endpoints())
    for (const [what, head] of lines) if (endpoint.method !== 'GET' || !bodiless.has(what)) add(what, endpoint, head);
  const targets = [
    'http://evil.example',
    `http://127.0.0.1:${port}`,
    'https://evil.example:443',
    'HTTP://a@b',
    'file://',
  ];
  for (const endpoint of endpoints())
    for (const target of targets) add(`absolute form ${target}`, endpoint, [own], (path) => `${target}${path}`);
  // The body of a refused request is a whole request of the page's own.
  const inner = requestTo({ method: 'POST', path: '/api/review' }, [own]);
  for (const type of [
    'text/plain',
    'application/json',
    'multipart/form-data; boundary=cut',
    'application/x-www-form-urlencoded',
  ])
    for (const path of ['/', '/api/query', '/api/nothing', '/api/review'])
      all.push({
        name: `request within a ${type} to ${path}`,
        bytes: [
          `POST ${path} HTTP/1.1`,
          own,
          'Origin: http://evil.example',
          `Content-Type: ${type}`,
          `Content-Length: ${inner.length}`,
          '',
          inner,
        ].join('\r\n'),
      });
  return all;
};

/** What other pages in a browser, or names that lead here, can make a server for its own machine do: nothing. */
export const attack: Attack = {
  kind: 'pages of elsewhere at the local server',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    const server = await attackedServer();
    const { port } = server;
    try {
      await inTurns(attempts(port, scale), async ({ name, bytes }) => {
        const { status, text } = await sendBytes(port, bytes);
        attempt(`${name}: ${status}`, (status === 0 || (status >= 400 && status < 500)) && !hasRead(text));
      });
      attempt('something was written', await server.isUntouched());
      // The same without what is foreign works, or all this would prove nothing.
      const own = [`Host: 127.0.0.1:${port}`, `Origin: http://127.0.0.1:${port}`, 'Sec-Fetch-Site: same-origin'];
      const read = await sendBytes(port, requestTo({ method: 'POST', path: '/api/query' }, own));
      attempt(`the page itself reads: ${read.status}`, read.status === 200 && hasRead(read.text));
      const written = await sendBytes(port, requestTo({ method: 'POST', path: '/api/review' }, own));
      attempt(`the page itself writes: ${written.status}`, written.status === 200 && !(await server.isUntouched()));
    } finally {
      await server.close();
    }
    return outcome();
  },
};
