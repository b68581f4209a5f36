import { outcomeOf, type Attack } from '../attack';
import { attackedServer, endpoints, hasRead, requestTo } from '../attacked-server';
import { inTurns, sendBytes } from '../send-bytes';

/** Header lines that somebody without the token sends in its place. */
const spellings = (token: string): [string, string[]][] => {
  const flipped = token.replace(/[a-z]/i, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
  const wrong = [
    '',
    'x',
    'A'.repeat(43),
    token.slice(1),
    token.slice(0, -1),
    `${token}A`,
    `A${token}`,
    flipped,
    `${token},`,
  ];
  const more = [
    'null',
    'undefined',
    'true',
    '*',
    '%00',
    '../../token',
    `"${token}"`,
    `${token} ${token}`,
    'A'.repeat(8_000),
  ];
  const basic = Buffer.from(`token:${token}`).toString('base64');
  return [
    ['no token', []],
    ...[...wrong, ...more].map((text): [string, string[]] => [
      `bearer ${text.slice(0, 50)}`,
      [`Authorization: Bearer ${text}`],
    ]),
    ['the token alone', [`Authorization: ${token}`]],
    ['another scheme', [`Authorization: Token ${token}`]],
    ['basic', [`Authorization: Basic ${basic}`]],
    ['as a cookie', [`Cookie: token=${token}; newsgraph=${token}; newsgraph.token=${token}`]],
    [
      'another header',
      [`X-Token: ${token}`, `Proxy-Authorization: Bearer ${token}`, `X-Authorization: Bearer ${token}`],
    ],
    ['twice, one wrong', [`Authorization: Bearer ${token}`, 'Authorization: Bearer x']],
    [
      'from this machine, so it says',
      ['X-Forwarded-For: 127.0.0.1', 'X-Real-IP: 127.0.0.1', 'Forwarded: for=127.0.0.1'],
    ],
    ['by another method, so it says', ['X-HTTP-Method-Override: GET', 'X-Method-Override: GET']],
  ];
};

const targets: [string, (path: string) => string][] = [
  ['', (path) => path],
  ['slashes doubled', (path) => path.replaceAll('/', '//')],
  ['a dot in it', (path) => `/.${path}`],
  ['a step back', (path) => `/api/../${path.slice(1)}`],
  ['escaped', (path) => path.replace('/api', '/%61pi')],
  ['a slash escaped', (path) => path.replace('/api/', '/api%2f')],
  ['capitals', (path) => path.replace('/api', '/API')],
  ['a slash behind', (path) => path.replace(/(\?|$)/, '/$1')],
  ['a semicolon', (path) => path.replace(/(\?|$)/, ';a=b$1')],
  ['from the proof', (path) => `/api/proof/..${path}`],
];

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

const attemptsAt = (port: number, token: string, scale: 'short' | 'whole', isPublic: boolean) => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `10.1.2.3:${port}`, `[::1]:${port}`];
  return endpoints()
    .filter(({ path }) => path !== '/api/proof')
    .flatMap((endpoint) =>
      spellings(token).flatMap(([says, lines], turn) =>
        targets
          .filter((_, at) => scale === 'whole' || turn === 0 || at === 0)
          .map(([way, target], at) => ({
            isRead: isPublic && endpoint.method === 'GET' && !lines.some((line) => line.startsWith('Authorization')),
            name: `${says}: ${endpoint.method} ${endpoint.path} ${way}`,
            bytes: requestTo(endpoint, [`Host: ${hosts[(turn + at) % hosts.length]}`, ...lines], target),
          })),
      ),
    );
};

/** By POST these read, and where everybody may read, they do. */
const reading = [
  'articles',
  'export',
  'lines',
  'matrix',
  'place',
  'query',
  'report',
  'statements',
  'these',
  'whole',
].map((name) => `/api/${name}`);

/** What those who reach a server, and have no token, can do there: read where that is public, and nothing else. */
export const attack: Attack = {
  kind: 'the network without the token',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    for (const publicRead of [false, true]) {
      const server = await attackedServer({ host: '0.0.0.0', publicRead });
      const { port, token } = server;
      const own = [`Host: 127.0.0.1:${port}`, `Authorization: Bearer ${token}`];
      try {
        const all = attemptsAt(port, token, scale, publicRead).filter(
          ({ isRead, name }) => !publicRead || (!isRead && !reading.some((path) => name.includes(`POST ${path} `))),
        );
        await inTurns(all, async ({ name, bytes }) => {
          const { status, text } = await sendBytes(port, bytes);
          attempt(`${name}: ${status}`, status >= 400 && status < 500 && !hasRead(text));
          attempt(`${name}: the token came back`, !text.includes(token));
        });
        for (const method of methods)
          for (const { path } of endpoints()) {
            const { status, text } = await sendBytes(port, `${method} ${path} HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n`);
            attempt(`${method} ${path} with two hosts: ${status}`, status === 400 && !hasRead(text));
          }
        attempt('something was written', await server.isUntouched());
        // Thousands of wrong ones do not lock out who has the right one.
        const read = await sendBytes(port, requestTo({ method: 'POST', path: '/api/query' }, own));
        attempt(`with the token it reads: ${read.status}`, read.status === 200 && hasRead(read.text));
        const guess = requestTo({ method: 'GET', path: '/api/health' }, [own[0]!, 'Authorization: Bearer wrong']);
        const { status } = await sendBytes(port, guess);
        attempt(`many wrong ones are turned away: ${status}`, status === 429);
        const open = await sendBytes(port, requestTo({ method: 'GET', path: '/api/search' }, own.slice(0, 1)));
        attempt(`reading without it is as said: ${open.status}`, open.status === (publicRead ? 200 : 401));
        const written = await sendBytes(port, requestTo({ method: 'POST', path: '/api/review' }, own));
        attempt(`with the token it writes: ${written.status}`, written.status === 200 && !(await server.isUntouched()));
      } finally {
        await server.close();
      }
    }
    return outcome();
  },
};
