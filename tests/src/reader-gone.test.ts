import { once } from 'node:events';
import { filledStore } from './filled-store';
import { startCli } from './run-cli';

const { address, fill } = filledStore(400);

it('ends quietly when the reader of its output has gone, as with | head', async () => {
  await fill();
  const child = startCli(['query', '--store', address, '--json', 'MATCH (n) RETURN n']);
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, errors: errors.replace(/^warning: .*\n/, '') }).toEqual({ code: 0, errors: '' });
});
