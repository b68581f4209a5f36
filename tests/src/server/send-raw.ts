import { connect } from 'node:net';

/** Sends bytes as they are, past every client that would tidy them up, and gives status and whole answer. */
export const sendRaw = (address: string, request: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.setEncoding('utf8');
    socket.on('data', (part) => (text += part));
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text }));
    socket.on('error', reject);
  });

/** A GET with these header lines; the host is sent as it is given, or not at all. */
export const getRaw = (address: string, path: string, ...headers: string[]) =>
  sendRaw(address, [`GET ${path} HTTP/1.1`, 'Connection: close', ...headers, '', ''].join('\r\n'));
