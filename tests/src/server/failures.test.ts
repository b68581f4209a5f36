import { once } from 'node:events';
import { filledStore } from '../filled-store';
import { startCli } from '../run-cli';

const { address, fill } = filledStore(1);

it('gives what nobody foresaw a number, in the answer and in one harmless line with its cause', async () => {
  await fill();
  const nowhere = '/no/\u001b]0;owned\u0007\n\u202efolder';
  const server = startCli(['serve', '--port', '0', '--store', address], { TMPDIR: nowhere });
  let said = '';
  server.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const [first] = (await once(server.stdout, 'data')) as [Buffer];
  const response = await fetch(`${first.toString().trim()}/api/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"format":"json"}',
  });
  const { error } = (await response.json()) as { error: string };
  server.kill('SIGINT');
  await once(server, 'close');
  expect(response.status).toBe(500);
  const [, number] = /^The server failed on this \(failure ([0-9a-f]{8})\); where it runs, a line/.exec(error)!;
  const [line, ...more] = said.split('\n').filter((one) => one.includes('failure'));
  expect(line).toMatch(/failure [0-9a-f]{8}: POST \/api\/export: Error: ENOENT: [^\p{C}]+$/u);
  expect(line).toContain(number);
  expect(more).toEqual([]);
  expect(said).not.toMatch(/owned\u0007|\u001b\]|\u202e/);
  // What is wrong with the machine is not for those who ask.
  expect(error).not.toContain('ENOENT');
});
