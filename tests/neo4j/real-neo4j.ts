import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import neo4j from 'neo4j-driver';
import { neo4jJars } from './neo4j-jars';

export interface RealNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** A real Neo4j 5: the one NEO4J_URI names, else a container where a docker engine answers, else one run by Java here. */
export const startNeo4j = async (): Promise<RealNeo4j> => {
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  if (NEO4J_URI !== undefined && NEO4J_URI !== '') {
    return { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, stop: async () => undefined };
  }
  // `docker compose version` answers without an engine, and `docker info` without compose: both are needed.
  const answers = (...options: string[]): boolean => spawnSync('docker', options, { stdio: 'ignore' }).status === 0;
  return answers('compose', 'version') && answers('info') ? startContainer() : startJava();
};

const startContainer = async (): Promise<RealNeo4j> => {
  const [bolt, http] = [await freePort(), await freePort()];
  const password = `test-${randomUUID()}`;
  const project = `newsgraph-test-${process.pid}`;
  const compose = (...options: string[]) =>
    spawnSync('docker', ['compose', '-p', project, '-f', resolve(__dirname, '../../docker-compose.yml'), ...options], {
      encoding: 'utf8',
      env: { ...process.env, NEO4J_PASSWORD: password, NEO4J_BOLT_PORT: String(bolt), NEO4J_HTTP_PORT: String(http) },
    });
  const stop = async (): Promise<void> => void compose('down', '--volumes');
  const up = compose('up', '--detach', '--wait');
  if (up.status !== 0) {
    await stop();
    throw new Error(`docker compose cannot start Neo4j: ${up.stderr.trim()}`);
  }
  return { uri: `bolt://127.0.0.1:${bolt}`, username: 'neo4j', password, stop };
};

const OPENS = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];

export const JAVA_OPTIONS = ['-Xmx1g', ...OPENS.map((name) => `--add-opens=${name}=ALL-UNNAMED`)];

/** One that a test may kill. */
export interface OwnNeo4j extends RealNeo4j {
  /** At once, as by `kill -9`. */
  kill(): Promise<void>;
  /** What was killed, on the same port with the same data; waits until it answers. */
  startAgain(): Promise<void>;
}

/** A server of our own; `prepare` gets its folder before it starts. */
export const startJava = async (prepare: (home: string) => void = () => undefined): Promise<OwnNeo4j> => {
  const jars = neo4jJars();
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-neo4j-'));
  const port = await freePort();
  mkdirSync(join(home, 'conf'));
  writeFileSync(join(home, 'conf/neo4j.conf'), configuration(port));
  const log = openSync(join(home, 'server.log'), 'w');
  prepare(home);
  const options = [...JAVA_OPTIONS, '-cp', join(jars, '*')];
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const servers: ChildProcess[] = [];
  const start = (): ChildProcess => {
    const server = spawn('sh', ['-c', GUARDED, home, 'java', ...options, ...main], { stdio: ['pipe', log, log] });
    servers.push(server);
    return server;
  };
  const stop = async (): Promise<void> => {
    for (const server of servers.reverse()) await end(server, home);
  };
  try {
    const password = `test-${randomUUID()}`;
    const uri = `bolt://127.0.0.1:${port}`;
    await untilDone(() => setPassword(uri, password), start(), home);
    return {
      ...{ uri, username: 'neo4j', password, stop },
      kill: () => kill(servers.at(-1)!, home),
      startAgain: () => untilDone(() => login(uri, password, 'RETURN 1'), start(), home),
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

/**
 * Runs a command until it ends or this process does, however it does: the pipe then closes, which the guard waits for.
 * `$0` is the folder to take away, unless the process it was for is no longer the one noted in it. Nothing of the server
 * is kept, so it need not end in order.
 */
const GUARDED = `exec 3<&0; "$@" & server=$!
echo $server > "$0/server.pid"
(cat <&3 >/dev/null; kill -9 $server 2>/dev/null; sleep 1
[ "$(cat "$0/server.pid")" != $server ] || rm -rf "$0") & wait $server`;

const configuration = (port: number): string => `server.bolt.enabled=true
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.memory.pagecache.size=64m
`;

/** The first login must change the password; once that works the server is up. */
const setPassword = (uri: string, password: string): Promise<void> =>
  login(uri, 'neo4j', "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });

const login = async (uri: string, password: string, cypher: string, parameters = {}): Promise<void> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    await driver.executeQuery(cypher, parameters, { database: cypher.startsWith('ALTER') ? 'system' : 'neo4j' });
  } finally {
    await driver.close();
  }
};

const untilDone = async (ask: () => Promise<void>, server: ChildProcess, home: string): Promise<void> => {
  const deadline = Date.now() + 120_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) {
        const log = readFileSync(join(home, 'server.log'), 'utf8').slice(-2_000);
        throw new Error(`Neo4j did not start: ${(error as Error).message}\n${log}`);
      }
      await new Promise((wake) => setTimeout(wake, 300));
    }
  }
};

const kill = async (server: ChildProcess, home: string): Promise<void> => {
  const ended = new Promise((done) => server.once('exit', done));
  const note = join(home, 'server.pid');
  const running = Number(readFileSync(note, 'utf8'));
  writeFileSync(note, 'killed');
  process.kill(running, 'SIGKILL');
  await ended;
};

const end = async (server: ChildProcess, home: string): Promise<void> => {
  const ended = new Promise((done) => server.once('exit', done));
  server.stdin?.end();
  if (server.exitCode === null && server.signalCode === null) await ended;
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
};

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
