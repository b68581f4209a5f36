import { commands } from '../../src/commands';
import { isFromSource, runCli } from './run-cli';

it.each(commands.map(({ name }) => name))('%s --help shows what it does, with examples', async (name) => {
  const { code, stdout, stderr } = await runCli([name, '--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const called = isFromSource() ? 'npm run -s kg --' : 'newsgraph';
  expect(stdout).toContain(`Usage: ${called} ${name}`);
  expect(stdout).toContain(`Examples:\n  ${called} `);
  expect(stdout).toContain('--store');
});

it('suggests the command that was meant', async () => {
  expect(await runCli(['qurey'])).toEqual({
    code: 2,
    stdout: '',
    stderr: "newsgraph: unknown command 'qurey' (Did you mean query?)\n",
  });
});

it('shows all commands without one, as wrong usage', async () => {
  const { code, stderr } = await runCli([]);
  expect(code).toBe(2);
  for (const { name } of commands) expect(stderr).toContain(name);
});

it.each([
  [['query', '--limit', 'many', 'x'], /--limit <rows>: "many" is not a whole number from 1 to/],
  [['query', '--param', 'name', 'x'], /"name" is no parameter; write key=value/],
  [['query'], /Give a Cypher query or the name of a saved one/],
  [['query', 'no-such-query'], /There is no saved query "no-such-query"; there are announced, /],
  [['query', 'facts-of'], /needs --param name=…/],
  [['export', '--format', 'xls'], /Allowed choices are json, /],
  [['serve', '--origin', 'https://x/y'], /no web address without a path, such as https:/],
  [['query', '--store', 'mysql://x', 'x y'], /no store address; write embedded:PATH/],
  [['query', '--nope', 'x y'], /unknown option '--nope'/],
])('refuses %j in one line', async (line, message) => {
  const { code, stdout, stderr } = await runCli(line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^newsgraph: [^\n]+\n$/);
  expect(stderr).toMatch(message);
});

it('lists the saved queries without a store', async () => {
  const { code, stdout } = await runCli(['query', '--list', '--json']);
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as { name: string }[]).map(({ name }) => name)).toContain('who-leads-what');
});
