import { outcomeOf, type Attack } from '../attack';
import { asked, attackedServer, endpoints, type Endpoint } from '../attacked-server';
import { inTurns, sendBytes } from '../send-bytes';

const LONG = 'x'.repeat(2_000);
const TEXTS = [
  '',
  ' ',
  '\n',
  '\0',
  '\ud800',
  '\u202e',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  LONG,
];
const VALUES: readonly unknown[] = [
  ...TEXTS,
  ...[null, true, false, 0, -1, 1.5, 2 ** 53, 1e308, -1e308, '0', '1e9', 'NaN', '1,2', '2031-99-99', '|', 'a|B|c|d|e'],
  ...[[], {}, [[]], [null], [''], ['a', 'a'], ['__proto__'], { length: 1 }, { toString: 1 }, { then: {} }],
];

/** A body with another value, or none, in each of its places; what is drawn is drawn for each hostile text. */
const bodiesOf = (body: unknown): unknown[] => [
  ...VALUES,
  ...(body === null || typeof body !== 'object'
    ? []
    : Object.entries(body).flatMap(([key, inner]) => {
        const put = (value: unknown): unknown =>
          Array.isArray(body)
            ? body.map((one, at) => (String(at) === key ? value : (one as unknown)))
            : { ...body, [key]: value };
        return [put(undefined), ...bodiesOf(inner).map(put)];
      })),
];

const drawings = (): object[] =>
  TEXTS.filter((text) => text !== '').flatMap((text) =>
    [1, 2, 300].flatMap((count) => {
      const nodes = Array.from({ length: count }, (_, at) => ({ id: at < 2 ? text : `${text}${at}`.slice(-1_999) }));
      const edges = nodes.map(({ id }, at) => ({ from: id, to: nodes[(at * 7) % count]!.id }));
      return [
        { nodes, edges },
        { nodes: [...nodes, { id: 'a' }], edges: [...edges, { from: text, to: 'a' }, { from: 'a', to: text }] },
        { nodes: [], edges },
      ];
    }),
  );

/** Fields of an address given strangely. */
const addressesOf = (query: string): string[] =>
  [...new URLSearchParams(query).keys()].flatMap((name) => [
    ...VALUES.map((value) => {
      const fields = new URLSearchParams(query);
      fields.set(name, typeof value === 'string' ? value : String(JSON.stringify(value)));
      return `?${String(fields)}`;
    }),
    ...[`?${name}`, `?${name}=`, `?${name}=%`, `?${name}=%ff%fe`, `?${name}=%00`, '?', '?__proto__=1', '?a[b]=1'],
    ...[
      `&${name}=2`,
      `&${name}[]=2`,
      `&${name}[a]=2`,
      '&constructor=1',
      '&__proto__[a]=1',
      '&limit=-1',
      '&limit=1e9',
    ].map((more) => `${query}${more}`),
  ]);

interface Strange {
  readonly name: string;
  readonly bytes: string | Buffer;
}

const strangeTo = ({ method, path }: Endpoint, host: string): Strange[] => {
  const known = asked[`${method} ${path}`];
  const place = path.replace(':job', '__proto__');
  const head = (target: string, ...lines: string[]) =>
    [`${method} ${target} HTTP/1.1`, host, 'Connection: close', ...lines, '', ''].join('\r\n');
  if (method === 'GET')
    return addressesOf(typeof known === 'string' ? known : '?limit=5').map((query) => ({
      name: `${place}${query.slice(0, 80)}`,
      bytes: head(`${place}${query}`),
    }));
  const bodies = [...bodiesOf(known ?? {}), ...(path === '/api/place' ? drawings() : [])];
  return bodies.map((body) => {
    const json = Buffer.from(JSON.stringify(body) ?? '');
    const lines = ['Content-Type: application/json', `Content-Length: ${json.length}`];
    return {
      name: `${path} ${json.toString().slice(0, 120)}`,
      bytes: Buffer.concat([Buffer.from(head(place, ...lines)), json]),
    };
  });
};

/** Values that no page of ours sends: each is refused in one sentence or answered, and the server never fails on it. */
export const attack: Attack = {
  kind: 'requests with values that nobody foresaw',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    const server = await attackedServer();
    try {
      const host = `Host: 127.0.0.1:${server.port}`;
      const all = endpoints().flatMap((endpoint) => strangeTo(endpoint, host));
      await inTurns(
        scale === 'short' ? all.filter((_, at) => at % 5 === 0) : all,
        async ({ name, bytes }) => {
          const { status, text } = await sendBytes(server.port, bytes);
          attempt(`${name} → ${status} ${text.slice(-200)}`, status >= 200 && status < 500);
        },
        8,
      );
      const after = await sendBytes(
        server.port,
        `GET /api/search?q=Talos HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
      );
      attempt('the server answers at the end', after.status === 200 && after.text.includes('Talos'));
      attempt('objects are as they were', Object.keys(Object.prototype).length === 0);
    } finally {
      await server.close();
    }
    return outcome();
  },
};
