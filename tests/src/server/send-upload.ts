import { connect } from 'node:net';

export interface Upload {
  readonly address: string;
  /** The head without request line and host. */
  readonly headers: readonly string[];
  readonly body: string | Buffer;
  /** Sends only so many bytes and then ends the connection. */
  readonly cutAt?: number | undefined;
  /** Ends the connection after the body, as one whose length lies would wait for more. */
  readonly hangUp?: boolean | undefined;
}

/** Sends a form as it is, past every client that would tidy it up; status 0 when no answer came. */
export const sendUpload = ({
  address,
  headers,
  body,
  cutAt,
  hangUp,
}: Upload): Promise<{ status: number; text: string }> =>
  new Promise((resolve) => {
    const { hostname, port, host } = new URL(address);
    const head = ['POST /api/ingest HTTP/1.1', `Host: ${host}`, 'Connection: close', ...headers, '', ''].join('\r\n');
    const whole = Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)]);
    let text = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(cutAt === undefined ? whole : whole.subarray(0, cutAt));
      if (cutAt !== undefined) socket.destroySoon();
      else if (hangUp) socket.end();
    });
    socket.setEncoding('utf8');
    socket.on('data', (part) => (text += part));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text }));
  });

export interface FormPart {
  readonly disposition: string;
  readonly content: string | Buffer;
  /** Further lines of the head of the part. */
  readonly head?: readonly string[];
}

/** A form of these parts, as browsers write it. */
export const formOf = (boundary: string, parts: readonly FormPart[]): Buffer =>
  Buffer.concat([
    ...parts.map(({ disposition, content, head = [] }) =>
      Buffer.concat([
        Buffer.from([`--${boundary}`, `Content-Disposition: ${disposition}`, ...head, '', ''].join('\r\n')),
        Buffer.from(content),
        Buffer.from('\r\n'),
      ]),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]);

/** The head lines for a body of this length. */
export const formHead = (boundary: string, length: number): string[] => [
  `Content-Type: multipart/form-data; boundary=${boundary}`,
  `Content-Length: ${length}`,
];
