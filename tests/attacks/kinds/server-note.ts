import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { findServer } from '../../../src/find-server';
import { processStart } from '../../../src/process-start';
import { leaveNote, withdrawNote, type ServerNote } from '../../../src/server-note';
import { proofOf } from '../../../src/server-proof';
import { storeIdentity } from '../../../src/store-identity';
import { outcomeOf, type Attack } from '../attack';
import { attackedServer } from '../attacked-server';
import { stranger } from '../stranger';

const rows = JSON.stringify({ columns: ['n'], rows: [['a row of somebody else']], truncated: false, proof: 'x' });

/** What a stranger's server may answer to whoever asks it to prove itself. */
const answers = (trueAddress: string): Record<string, RequestListener> => ({
  rows: (_request, response) => void response.end(rows),
  'an empty proof': (_request, response) => void response.end('{"proof":""}'),
  'no proof': (_request, response) => void response.end('{}'),
  'no JSON': (_request, response) => void response.end('<html>'),
  'a proof of another secret': ({ url }, response) => {
    const nonce = new URL(url!, trueAddress).searchParams.get('nonce')!;
    response.end(JSON.stringify({ proof: proofOf('A'.repeat(43), { nonce, store: '1:1', address: trueAddress }) }));
  },
  'the true server by redirect': ({ url }, response) =>
    void response.writeHead(307, { location: `${trueAddress}${url}` }).end(),
  "the true server's answer, passed on": ({ url }, response) =>
    void fetch(`${trueAddress}${url}`).then(async (answer) => response.end(await answer.text())),
  'without end': (_request, response) => {
    const more = () => response.write(Buffer.alloc(65_536, 'x'), (error) => !error && setImmediate(more));
    more();
  },
  'a broken answer': (request) => void request.socket.destroy(),
});

const hostileFields = (good: ServerNote): Readonly<Record<keyof ServerNote, readonly unknown[]>> => {
  const { port } = new URL(good.address);
  const elsewhere = [
    'evil.example',
    'localhost',
    '8.8.8.8',
    '10.255.255.1',
    '999.1.1.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '[::ffff:8.8.8.8]',
    '[2001:db8::1]',
  ];
  const around = [
    `http://127.0.0.1@evil.example:${port}`,
    `http://a:b@127.0.0.1:${port}`,
    `http://127.0.0.1:${port}/x`,
    `http://127.0.0.1:${port}?x`,
    `http://127.0.0.1:${port}#x`,
    `http://127.0.0.1:${port}\\@evil.example`,
  ];
  const schemes = ['https', 'file', 'ftp', 'HTTP', 'javascript', 'unix'].map(
    (scheme) => `${scheme}://127.0.0.1:${port}`,
  );
  const shapes = [undefined, null, '', 0, -1, true, [], {}, 'x', ['x'], 1e999];
  // A parent that was started within the same tick cannot be told apart by its start.
  const isTwin = processStart(process.ppid) === processStart(process.pid);
  const parent = isTwin ? [] : [process.ppid];
  return {
    address: [
      ...shapes,
      ...around,
      ...schemes,
      ...elsewhere.map((name) => `http://${name}:${port}`),
      'http://127.0.0.1:99999',
      'http://127.0.0.1:0',
      'http://127.0.0.1',
      `${good.address}\n`,
      ` ${good.address}`,
    ],
    process: [...shapes, 1, 4_194_305, 2 ** 53, 1.5, `${process.pid}`, -process.pid, ...parent],
    started: [undefined, null, 0, [], '1', 'x', `${good.started}0`, ` ${good.started}`, Number(good.started)],
    store: [...shapes, '0:0', `${good.store}0`, good.store.replace(':', '/'), ` ${good.store}`, `${good.store}:1`],
    secret: [
      ...shapes,
      'A'.repeat(43),
      good.secret.slice(1),
      `${good.secret}A`,
      good.secret.toLowerCase(),
      `${good.secret} `,
    ],
  };
};

/** Notes and servers by which a command line would read from, or write into, another store than the one that was named. */
export const attack: Attack = {
  kind: 'notes of running servers',
  run: async () => {
    const { attempt, outcome } = outcomeOf();
    const server = await attackedServer();
    const { path, folder } = server;
    const place = `${path}.server.json`;
    const good: ServerNote = {
      address: server.ownAddress,
      process: process.pid,
      started: processStart(process.pid) ?? '',
      store: storeIdentity(path)!,
      secret: server.token,
    };
    const isBelieved = async (at = path) => (await findServer(`embedded:${at}`)) !== undefined;
    const write = (content: unknown, mode = 0o600) => {
      rmSync(place, { force: true, recursive: true });
      writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content), { mode });
      chmodSync(place, mode);
    };
    try {
      write(good);
      attempt('the true note is not believed', await isBelieved());
      // Folders that were copied while they are served, note and all.
      const copy = join(folder, 'copy');
      for (const how of ['cp -a', 'cp -r', 'cp -al']) {
        rmSync(copy, { recursive: true, force: true });
        mkdirSync(copy);
        const note = `${copy}/graph.server.json`;
        execFileSync('sh', ['-c', `${how === 'cp -al' ? 'cp -a' : how} "$0"* "$1"/`, path, copy]);
        chmodSync(note, 0o600);
        attempt(`a copy made by ${how} leads to the server of the other`, !(await isBelieved(join(copy, 'graph'))));
      }
      cpSync(path, join(copy, 'again'));
      cpSync(place, join(copy, 'again.server.json'));
      attempt('a copied file leads to the server of the other', !(await isBelieved(join(copy, 'again'))));
      // Every field as somebody else would write it.
      for (const [field, values] of Object.entries(hostileFields(good)))
        for (const value of values) {
          write({ ...good, [field]: value });
          attempt(`${field} ${JSON.stringify(value)} is believed`, !(await isBelieved()));
        }
      const texts = [
        '',
        '{',
        'null',
        '[]',
        '1',
        '"x"',
        '['.repeat(2_000),
        '{"a":'.repeat(700),
        `${JSON.stringify(good)}${' '.repeat(5_000)}`,
        '\0',
      ];
      for (const text of texts) {
        write(text);
        attempt(`the text ${text.slice(0, 20)} is believed`, !(await isBelieved()));
      }
      for (let mode = 0o400; mode <= 0o777; mode += 1)
        if ((mode & 0o077) !== 0 && (mode & 0o700) !== 0o500 && mode % 7 === 0) {
          write(good, mode);
          attempt(`a note of mode ${mode.toString(8)} is believed`, !(await isBelieved()));
        }
      // What is no file of its own.
      write(good);
      const aside = join(folder, 'aside');
      cpSync(place, aside);
      rmSync(place);
      symlinkSync(aside, place);
      attempt('a link is believed', !(await isBelieved()));
      leaveNote(path, good);
      attempt('a link was written through', lstatSync(place).isFile() && lstatSync(place).ino !== lstatSync(aside).ino);
      for (const target of [join(folder, 'victim'), '/dev/null', folder]) {
        if (target.endsWith('victim')) writeFileSync(target, 'mine');
        rmSync(place, { force: true });
        symlinkSync(target, place);
        leaveNote(path, good);
        attempt(`a link to ${target} stayed`, lstatSync(place).isFile() && (lstatSync(place).mode & 0o777) === 0o600);
      }
      attempt("another's file was written", readFileSync(join(folder, 'victim'), 'utf8') === 'mine');
      rmSync(place);
      linkSync(join(folder, 'victim'), place);
      leaveNote(path, good);
      attempt('a hard link was written through', readFileSync(join(folder, 'victim'), 'utf8') === 'mine');
      const mask = process.umask(0);
      leaveNote(path, good);
      process.umask(mask);
      attempt('without a umask others can read it', (lstatSync(place).mode & 0o777) === 0o600);
      withdrawNote(path, { ...good, secret: 'A'.repeat(43) });
      attempt("another server's note was taken away", existsSync(place));
      rmSync(place);
      execFileSync('mkfifo', ['-m', '600', place]);
      attempt('a pipe is believed', !(await isBelieved()));
      rmSync(place);
      mkdirSync(place, { mode: 0o700 });
      attempt('a folder is believed', !(await isBelieved()));
      // Somebody else's server on the port of the note.
      for (const [what, answer] of Object.entries(answers(server.ownAddress))) {
        const other = await stranger(answer);
        write({ ...good, address: other.address });
        attempt(`a stranger is believed for ${what}`, !(await isBelieved()));
        attempt(`a stranger learns the secret by ${what}`, !other.knows(good.secret));
        other.close();
      }
    } finally {
      await server.close();
    }
    return outcome();
  },
};
