import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { formHead, formOf, sendUpload } from './send-upload';
import { serveUploads } from './serve-uploads';

const part = (name: string, content: string | Buffer) => ({
  disposition: `form-data; name="file"; filename="${name}"`,
  content,
});
const story = 'Minister visits Geneva\n\nForeign Minister Fuad Hussein criticized Iran on Friday.\n';

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((wake) => setTimeout(wake, 20));
};

describe('uploads', () => {
  let served: Awaited<ReturnType<typeof serveUploads>>;
  beforeAll(async () => {
    served = await serveUploads({
      files: 3,
      fileBytes: 300_000,
      bytes: 600_000,
      waitingBytes: 1_000_000,
      silence: 400,
    });
  });
  afterAll(() => served.close());

  const send = (body: Buffer, headers = formHead('x', body.length)) =>
    sendUpload({ address: served.address, headers, body });
  const follow = async (answer: string): Promise<string> => {
    const { job } = JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1)) as { job: string };
    return (await fetch(`${served.address}/api/ingest/${job}`)).text();
  };

  it('leaves the server free for others while a long article is read, and leaves nothing on the disk', async () => {
    const samples = readFileSync('data/samples/sweden-nato.txt', 'utf8');
    const long = samples.repeat(Math.ceil(40_000 / samples.length));
    const { status, text } = await send(formOf('x', [part('long.txt', long), part('short.txt', story)]));
    expect(status).toBe(202);
    let isDone = false;
    const events = follow(text).finally(() => (isDone = true));
    let answers = 0;
    while (!isDone) {
      if (await served.isWell()) answers += 1;
      await new Promise((wake) => setTimeout(wake, 10));
    }
    expect((await events).match(/"kind":"\w+"/g)).toEqual(['"kind":"stored"', '"kind":"stored"', '"kind":"done"']);
    expect(answers).toBeGreaterThan(100);
    expect(served.kept()).toEqual([]);
  });

  it('sets aside a file that is too long, and reads the others', async () => {
    const { text } = await send(formOf('x', [part('long.txt', 'a'.repeat(300_001)), part('short.txt', story)]));
    const events = await follow(text);
    expect(events).toContain('"kind":"quarantined","source":"long.txt","reason":"is over the limit of');
    expect(events).toContain('"source":"short.txt"');
  });

  it('refuses too many bytes, told or not, too many files, and what is no file', async () => {
    const much = formOf('x', [
      part('a.txt', 'a'.repeat(250_000)),
      part('b.txt', 'b'.repeat(250_000)),
      part('c.txt', 'c'.repeat(250_000)),
    ]);
    expect(await send(much)).toMatchObject({ status: 413, text: expect.stringContaining('add fewer at a time') });
    const chunked = Buffer.concat([Buffer.from(`${much.length.toString(16)}\r\n`), much, Buffer.from('\r\n0\r\n\r\n')]);
    const untold = ['Content-Type: multipart/form-data; boundary=x', 'Transfer-Encoding: chunked'];
    expect(await send(chunked, untold)).toMatchObject({ status: 413 });
    const many = formOf(
      'x',
      ['a', 'b', 'c', 'd'].map((name) => part(`${name}.txt`, story)),
    );
    expect(await send(many)).toMatchObject({ status: 413, text: expect.stringContaining('over 3 files') });
    const field = formOf('x', [{ disposition: 'form-data; name="field"', content: 'a' }]);
    expect(await send(field)).toMatchObject({ status: 400, text: expect.stringContaining('Only files') });
    expect(served.kept()).toEqual([]);
  });

  it('closes what does not come to its end, and keeps nothing of what was broken off', async () => {
    const body = formOf('x', [part('a.txt', story)]);
    expect(await send(body, formHead('x', body.length + 10))).toMatchObject({ status: 408 });
    await sendUpload({ address: served.address, headers: formHead('x', body.length + 10_000), body, cutAt: 300 });
    await until(() => served.kept().length === 0);
  });
});

it('refuses what would wait beyond its limits, and takes it when there is room again', async () => {
  const served = await serveUploads({ waitingBytes: 1_000_000 });
  const body = formOf('x', [part('a.txt', story)]);
  const { hostname, port } = new URL(served.address);
  // Two that have told of much and send nothing yet.
  const holding = [0, 1].map(() => {
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    socket.write(
      ['POST /api/ingest HTTP/1.1', `Host: ${hostname}:${port}`, ...formHead('x', 450_000), '', ''].join('\r\n'),
    );
    return socket;
  });
  await until(() => served.kept().length === 2);
  const send = (form: Buffer) =>
    sendUpload({ address: served.address, headers: formHead('x', form.length), body: form });
  const large = await send(Buffer.concat([body, Buffer.alloc(150_000)]));
  expect(large).toMatchObject({ status: 429, text: expect.stringContaining('when some of them are done') });
  holding.forEach((socket) => socket.destroy());
  await until(() => served.kept().length === 0);
  expect(await send(body)).toMatchObject({ status: 202 });
  await served.close();
});
