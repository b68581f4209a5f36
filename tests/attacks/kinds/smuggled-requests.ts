import { outcomeOf, type Attack } from '../attack';
import { attackedServer, hasRead } from '../attacked-server';
import { inTurns, sendBytes } from '../send-bytes';

const patience = { head: 400, request: 800, idle: 400, silence: 2_000, connections: 512, connectionsOfOne: 512 };

/** What a request hides behind its end, as one of two readers of it sees the end. */
const hidden = (host: string) => `GET /api/search?q=Talos HTTP/1.1\r\n${host}\r\n\r\n`;

const BODY = '{"cypher":"RETURN 1 AS one","view":false}';

/** Ways to write that a body comes in chunks; none of them may stand beside a length. */
const CODINGS = [
  'Transfer-Encoding: chunked',
  'Transfer-Encoding:chunked',
  'transfer-encoding: CHUNKED',
  'Transfer-Encoding: \tchunked \t',
  'Transfer-Encoding: identity, chunked',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding: chunked, chunked',
  'Transfer-Encoding: chunked;q=1',
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding: chunkedx',
  'Transfer-Encoding: "chunked"',
  'Transfer-Encoding: gzip',
  'Transfer-Encoding: identity',
  'Transfer-Encoding:',
  'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity',
  'Transfer-Encoding: identity\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding : chunked',
  'Transfer-Encoding\t: chunked',
  ' Transfer-Encoding: chunked',
  'X: y\r\n Transfer-Encoding: chunked',
  'X: y\nTransfer-Encoding: chunked',
  'X: y\rTransfer-Encoding: chunked',
  'Transfer-Encoding:\r\n chunked',
  'Transfer-Encoding: chunked\n',
  'Transfer-Encoding: \x0bchunked',
  'Transfer-Encoding: \x00chunked',
  'Transfer-Encoding: chunked\x00',
  'Transfer-Encoding: \x7fchunked',
  'Transfer-Encoding: \xa0chunked',
  '\x00Transfer-Encoding: chunked',
];

/** Alone too these mean nothing that all readers agree on. */
const unsound = (coding: string): string[] =>
  /^transfer-encoding:\s*chunked\s*$/i.test(coding) || coding.startsWith('X: y\r\n') ? [] : [coding];

/** Ways to write a length that not every reader takes for the same. */
const lengths = (right: number): string[] => [
  `Content-Length: ${right}, ${right}`,
  `Content-Length: ${right}\r\nContent-Length: ${right}`,
  `Content-Length: ${right}\r\nContent-Length: 0`,
  `Content-Length: 0\r\nContent-Length: ${right}`,
  `Content-Length: +${right}`,
  `Content-Length: -${right}`,
  `Content-Length: 0x${right.toString(16)}`,
  `Content-Length: ${right}.0`,
  `Content-Length: ${right}e0`,
  `Content-Length: ${right} 0`,
  `Content-Length: ${right}\x0b`,
  `Content-Length: ${right}\x00`,
  `Content-Length: "${right}"`,
  `Content-Length: ${2n ** 64n + BigInt(right)}`,
  'Content-Length:',
  `Content-Length : ${right}`,
  `Content-Length\t: ${right}`,
  `Content-Length:\r\n ${right}`,
  `X: y\nContent-Length: ${right}`,
  `X: y\rContent-Length: ${right}`,
  ` Content-Length: ${right}`,
];

/** Ways to write the first line of a chunk, and its end, that are none. */
const chunks = (size: number): string[] => {
  const hex = size.toString(16);
  const data = BODY;
  return [
    ...[`0x${hex}`, `+${hex}`, `-${hex}`, ` ${hex}`, `\t${hex}`, `${hex} 1`, `${hex}g`, '', 'g', `${hex},`].map(
      (line) => `${line}\r\n${data}\r\n0\r\n\r\n`,
    ),
    `1000000000000000${hex}\r\n${data}\r\n0\r\n\r\n`,
    `${hex}\n${data}\n0\n\n`,
    `${hex}\r${data}\r0\r\r`,
    `${hex}\r\n${data}0\r\n\r\n`,
    `${hex}\r\n${data}xx0\r\n\r\n`,
    `${hex}\r\n${data}\n0\r\n\r\n`,
    `${hex};a=\n\r\n${data}\r\n0\r\n\r\n`,
    `${hex};\x00\r\n${data}\r\n0\r\n\r\n`,
    `${hex};a\rb\r\n${data}\r\n0\r\n\r\n`,
    `${hex}\r\n${data}\r\n0\r\nX : y\r\n\r\n`,
    `${hex}\r\n${data}\r\n0\r\n X: y\r\n\r\n`,
    `${hex}\r\n${data}\r\n0\r\nX: y\n\r\n\r\n`,
  ];
};

const STARTS = (scale: 'short' | 'whole'): string[] => [
  'POST /api/query HTTP/1.1',
  ...(scale === 'short'
    ? []
    : ['POST /api/nothing HTTP/1.1', 'POST / HTTP/1.1', 'GET /api/search?q=x HTTP/1.1', 'PUT /api/query HTTP/1.1']),
  ...(scale === 'short' ? [] : ['OPTIONS /api/query HTTP/1.1', 'POST /api/query HTTP/1.0', 'DELETE / HTTP/1.1']),
];

/** First lines that are none, or of another protocol. */
const FIRST_LINES = [
  ...[
    'POST /api/query HTTP/1.1 ',
    'POST  /api/query HTTP/1.1',
    'POST\t/api/query\tHTTP/1.1',
    ' POST /api/query HTTP/1.1',
  ],
  ...['POST /api/query HTTP/1.10', 'POST /api/query HTTP/01.1', 'POST /api/query HTTP/3.0', 'POST /api/query http/1.1'],
  ...[
    'POST /api/query',
    'PRI * HTTP/2.0',
    'POST /api/query HTTP/1.1\x00',
    'POST /api/query\x00 HTTP/1.1',
    'P\x00ST / HTTP/1.1',
  ],
  ...['POST /api/que ry HTTP/1.1', 'CONNECT 127.0.0.1:80 HTTP/1.1', 'post /api/query HTTP/1.1', 'GETPOST / HTTP/1.1'],
];

/** Requests whose end two readers see at different places. Each is refused, or answered once, and never what it hides. */
export const attack: Attack = {
  kind: 'a request that hides another',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    const server = await attackedServer({ patience });
    const patient = await attackedServer();
    const { port } = server;
    const host = `Host: 127.0.0.1:${port}`;
    const inside = hidden(host);
    const json = 'Content-Type: application/json';
    const chunked = `${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`;
    const forms: { readonly name: string; readonly bytes: string }[] = [];
    for (const start of STARTS(scale)) {
      const head = (...lines: string[]) => [start, host, json, ...lines, '', ''].join('\r\n');
      const orders = (one: string, other: string) => [head(one, other), head(other, one)];
      for (const coding of CODINGS)
        for (const [body, name] of [
          [chunked + inside, 'chunks'],
          [`0\r\n\r\n${inside}`, 'no chunk'],
          [BODY + inside, 'a body'],
        ] as const)
          for (const top of [
            ...[0, 4, BODY.length, chunked.length, body.length].flatMap((length) =>
              orders(coding, `Content-Length: ${length}`),
            ),
            ...unsound(coding).map((one) => head(one)),
          ])
            forms.push({ name: `${name} behind ${top}`, bytes: top + body });
      for (const length of [...lengths(BODY.length), ...lengths(BODY.length + inside.length)])
        forms.push({ name: `${start} ${length}`, bytes: head(length) + BODY + inside });
      for (const chunk of chunks(BODY.length))
        forms.push({ name: `${start} chunk ${chunk.slice(0, 20)}`, bytes: head(CODINGS[0]!) + chunk + inside });
    }
    for (const line of FIRST_LINES)
      forms.push({ name: line, bytes: `${line}\r\n${host}\r\n${json}\r\nContent-Length: 0\r\n\r\n${inside}` });
    const tried = scale === 'short' ? forms.filter((_, at) => at % 3 === 0) : forms;
    try {
      await inTurns(
        tried,
        async ({ name, bytes }) => {
          const { text } = await sendBytes(port, bytes);
          const answers = text.match(/^HTTP\/1\.1 \d{3} /gm) ?? [];
          const isHeld = answers.length <= 1 && !/^HTTP\/1\.1 2/.test(text) && !hasRead(text);
          attempt(`${JSON.stringify(name)}: ${answers.join()}`, isHeld);
        },
        32,
      );
      // What is sound is answered, however slowly: a busy machine must not look like a refusal.
      const own = `Host: 127.0.0.1:${patient.port}`;
      const plain = `POST /api/query HTTP/1.1\r\n${own}\r\n${json}\r\n`;
      const sound: Record<string, string> = {
        'with its length': `${plain}Content-Length: ${BODY.length}\r\n\r\n${BODY}`,
        'in chunks': `${plain}Transfer-Encoding: chunked\r\n\r\n${chunked}`,
        'in chunks with extensions': `${plain}Transfer-Encoding: chunked\r\n\r\n${chunked.replace('\r\n', ';a=b;c="d"\r\n')}`,
      };
      for (const [name, bytes] of Object.entries(sound))
        for (const times of [1, 3, 20]) {
          const last = `GET /api/ontology HTTP/1.1\r\n${own}\r\nConnection: close\r\n\r\n`;
          const { text } = await sendBytes(patient.port, bytes.repeat(times) + last);
          const answers = text.match(/HTTP\/1\.1 200 /g) ?? [];
          attempt(`${times} requests ${name} one behind the other: ${answers.length}`, answers.length === times + 1);
        }
      attempt('something was written', await server.isUntouched());
    } finally {
      await server.close();
      await patient.close();
    }
    return outcome();
  },
};
