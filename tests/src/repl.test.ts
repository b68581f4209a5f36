import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledStore } from './filled-store';
import { onTerminal } from './on-terminal';
import { runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const { address, fill } = filledStore(2);
beforeAll(fill);

const piped = (input: string, ...more: string[]) => runCli(['repl', '--store', address, ...more], { input });

describe('a prompt on a terminal', () => {
  it('completes, takes several lines, keeps history, gives errors one line and leaves on Ctrl-D', async () => {
    const state = temporaryFolder();
    const screen = onTerminal(['query', '--store', address], { XDG_STATE_HOME: state });
    await screen.until(/read only\. :help tells what there is[^]*newsgraph> /);
    screen.type('MATCH (p:Per\t');
    await screen.until(/p:Person/);
    screen.type(') RETURN p.na\t');
    await screen.until(/p\.name/);
    screen.type(' AS who\r');
    await screen.until(/\.\.\.> /);
    screen.type('ORDER BY who LIMIT 1;\r');
    expect(await screen.until(/\d+ ms[^]*newsgraph> /)).toContain('Ana Silva');
    screen.type('MATCH ()-[r:CRITI\t');
    await screen.until(/\[r:CRITICIZES/);
    screen.type('] nonsense\x03');
    await screen.until(/newsgraph> /);
    screen.type('RETURN nothing;\r');
    await screen.until(/newsgraph: [^\n]*nothing[^\n]*\n[^]*newsgraph> /);
    screen.type('facts-of name="Blue Party"\r');
    expect(await screen.until(/\d+ ms[^]*newsgraph> /)).toContain('SUPPORTS');
    screen.type('\x04');
    expect(await screen.ended()).toBe(0);
    const history = readFileSync(join(state, 'newsgraph/history'), 'utf8').split('\n');
    expect(history).toContain('facts-of name="Blue Party"');
    const again = onTerminal(['repl', '--store', address], { XDG_STATE_HOME: state });
    await again.until(/newsgraph> /);
    again.type('\x1b[A');
    await again.until(/facts-of name="Blue Party"/);
    again.type('\x03');
    await again.until(/newsgraph> /);
    again.type('\x03');
    expect(await again.ended()).toBe(0);
  });

  it('gives a running question up on Ctrl-C and asks the next', async () => {
    const screen = onTerminal(['repl', '--store', address], { XDG_STATE_HOME: temporaryFolder() });
    await screen.until(/newsgraph> /);
    screen.type(
      'UNWIND range(1, 30000) AS a UNWIND range(1, 300) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS slow;\r',
    );
    await new Promise((wait) => setTimeout(wait, 300));
    screen.type('\x03');
    await screen.until(/newsgraph: given up\r?\n[^]*newsgraph> /);
    screen.type('RETURN 40 + 2 AS answer;\r');
    expect(await screen.until(/\d+ ms/)).toContain('42');
    screen.type(':exit\r');
    expect(await screen.ended()).toBe(0);
  });
});

describe('a prompt on a pipe', () => {
  it('answers statement after statement, with parameters and limits', async () => {
    const { code, stdout, stderr } = await piped(
      ':param name="Carl Ray"\nMATCH (e:Entity {name: $name})\nRETURN e.id; // no ; more\nfacts-of\n:limit 1\nMATCH (p:Person)\nRETURN p.id ORDER BY p.id',
    );
    expect(stdout).toContain('e.id\nperson/carl-ray\n');
    expect(stdout).toContain('to\tSUPPORTS');
    expect(stdout).toMatch(/p\.id\nperson\/ana-silva\n$/);
    expect(stderr).toMatch(/^warning: there are more rows than the 1 shown/m);
    expect(code).toBe(0);
  });

  it('tells labels, types, properties and saved queries', async () => {
    const { stdout } = await piped(':schema\n:queries between\n:queries\n:help\n:limit\n:timeout\n', '--timeout', '7');
    expect(stdout).toMatch(/^Person\t3$/m);
    expect(stdout).toMatch(/^CRITICIZES\t1$/m);
    expect(stdout).toContain('// $other: a name, an alias or an id');
    expect(stdout).toMatch(/^who-leads-what\t/m);
    expect(stdout).toMatch(/\n10000\n7\n$/);
  });

  it.each([
    ['MATCH (n) SET n.x = 1;', /^newsgraph: this query writes \(SET\)/],
    [':limit many', /^newsgraph: "many" is not a whole number/],
    ['facts-of', /^newsgraph: Query facts-of needs --param name=/],
  ])('ends on the first mistake: %s', async (line, message) => {
    const { code, stdout, stderr } = await piped(`${line}\nRETURN 1 AS never;\n`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
