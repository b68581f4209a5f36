import { formHead, formOf, type FormPart, type Upload } from '../src/server/send-upload';

export type Form = Omit<Upload, 'address'> & { readonly name: string };

const dispositions = [
  'form-data; name="file"; filename="a.txt"',
  'form-data; name="file"; filename=""',
  'form-data; name=""; filename="a.txt"',
  'form-data; filename="a.txt"',
  'form-data; name="file"',
  'form-data',
  'attachment; name="file"; filename="a.txt"',
  '',
  ';;;;;;=;"',
  'form-data; name="__proto__"; filename="a.txt"',
  'form-data; name="constructor"; filename="a.txt"',
  'form-data; name="file"; filename="../../../etc/passwd"',
  'form-data; name="file"; filename="C:\\\\windows\\\\a.txt"',
  `form-data; name="file"; filename="${'long'.repeat(1_000)}.txt"`,
  `form-data; name="${'long'.repeat(1_000)}"; filename="a.txt"`,
  `form-data; name="file"; filename="${'long'.repeat(4_000)}.txt"`,
  'form-data; name="file"; filename="\u0000\u001b]0;title\u0007.txt"',
  'form-data; name="file"; filename="a\ud800.txt"',
  'form-data; name="file"; filename*=UTF-8\'\'%e2%82%ac%ZZ.txt',
  'form-data; name="file; filename="a.txt',
  `form-data; ${'a=b; '.repeat(500)}name="file"; filename="a.txt"`,
];

const heads: readonly (readonly string[])[] = [
  [],
  ['Content-Type: text/plain'],
  ['Content-Type: multipart/mixed; boundary=inner'],
  ['Content-Type: application/json'],
  ['Content-Transfer-Encoding: base64'],
  ['Content-Length: 99999999'],
  [`X-Long: ${'x'.repeat(20_000)}`],
  Array.from({ length: 100 }, (_, at) => `X-${at}: ${at}`),
  ['no colon at all'],
  [': no name'],
];

const contents = [
  'Iran criticized Iraq on Friday.',
  '',
  'a'.repeat(2_000),
  'a'.repeat(2_001),
  'a'.repeat(40_000),
  '\u0000\u0001\u0002',
  '--x',
  '\r\n--x',
  '\r\n--x\r\n'.repeat(300),
  '--inner\r\nContent-Disposition: file; filename="b.txt"\r\n\r\nb\r\n--inner--',
];

const boundaries = ['x', "'()+_,-./:=?", 'x'.repeat(70), 'x'.repeat(5_000), '""', '"x"', '', ' ', '\u00e9'];

const types = [
  'multipart/form-data',
  'multipart/form-data;',
  'multipart/form-data; boundary',
  'multipart/mixed; boundary=x',
  'text/plain',
  'application/json',
  '',
];

const plain: FormPart = { disposition: dispositions[0]!, content: contents[0]! };

const whole = (name: string, parts: readonly FormPart[], more: Partial<Form> = {}): Form => {
  const body = formOf('x', parts);
  return { name, headers: formHead('x', body.length), body, ...more };
};

/** Every spelling of one part, then of the form around it, then of how it is sent. */
export function* hostileForms(): Generator<Form> {
  for (const [one, disposition] of dispositions.entries())
    for (const [two, head] of heads.entries())
      for (const [three, content] of contents.entries())
        yield whole(`part ${one} ${two} ${three}`, [{ disposition, head, content }, plain]);
  for (let count = 0; count < 40; count += 1)
    yield whole(
      `${count} files`,
      Array.from({ length: count }, () => plain),
    );
  for (const [at, boundary] of boundaries.entries()) {
    const body = formOf(boundary, [plain]);
    yield { name: `boundary ${at}`, headers: formHead(boundary, body.length), body };
  }
  const body = formOf('x', [plain, plain]);
  for (const type of types)
    yield { name: `type ${type}`, headers: [`Content-Type: ${type}`, `Content-Length: ${body.length}`], body };
  yield* brokenOff(body);
  yield* ofWrongLength(body);
}

function* brokenOff(body: Buffer): Generator<Form> {
  for (let cut = 0; cut <= body.length + 200; cut += 1)
    yield whole(`broken off at ${cut}`, [plain, plain], { cutAt: cut });
  for (let cut = 0; cut < body.length; cut += 1)
    yield { name: `body cut at ${cut}`, headers: formHead('x', cut), body: body.subarray(0, cut) };
}

function* ofWrongLength(body: Buffer): Generator<Form> {
  for (const told of [0, 1, body.length - 1, body.length + 1, 29_999, 30_001, 419_000_000, 2 ** 53, -1, NaN, 1e300])
    yield { name: `length told as ${told}`, headers: formHead('x', told), body, hangUp: true };
  const headers = ['Content-Type: multipart/form-data; boundary=x', 'Transfer-Encoding: chunked'];
  const chunk = (of: Buffer): string => `${of.length.toString(16)}\r\n${of.toString('latin1')}\r\n`;
  for (const size of [1, 10, 1_000, 29_000, 31_000, 3_000_000]) {
    const much = chunk(Buffer.concat([body.subarray(0, 100), Buffer.alloc(size, 'a')]));
    yield { name: `chunked ${size}`, headers, body: `${much}0\r\n\r\n` };
    yield { name: `chunked ${size} without an end`, headers, body: much };
    yield { name: `${size} before the first part`, headers, body: chunk(Buffer.alloc(size, 'p')), hangUp: true };
  }
}
