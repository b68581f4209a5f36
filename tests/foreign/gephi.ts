import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../browser/with-lock';
import { needJava } from './java-tools';

const JAR = 'gephi-toolkit-0.10.1-all.jar';

/** Gephi without its windows, fetched once for all checkouts of this user. */
const gephiJar = (): string => {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'newsgraph');
  const jar = join(cache, JAR);
  needJava('the tests read GEXF with Gephi: install a JDK and Maven', { compiles: true });
  if (existsSync(jar)) return jar;
  withLock('gephi-install', () => {
    if (existsSync(jar)) return;
    mkdirSync(cache, { recursive: true });
    // Filled elsewhere and renamed: nobody sees half a file.
    const filling = mkdtempSync(join(cache, 'filling-'));
    try {
      const artifact = '-Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all';
      const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
      execFileSync('mvn', ['-q', '-B', copy, artifact, `-DoutputDirectory=${filling}`], { stdio: 'pipe' });
      renameSync(join(filling, JAR), jar);
    } catch (error) {
      throw new Error(`Maven cannot fetch ${JAR}: ${(error as Error).message}`);
    } finally {
      rmSync(filling, { recursive: true, force: true });
    }
  });
  return jar;
};

/** What Gephi holds after it opened a GEXF file: lines of cells, by what they tell of. */
export const readByGephi = (path: string): ReadonlyMap<'issue' | 'column' | 'node' | 'edge', string[][]> => {
  const lines = execFileSync('java', ['-cp', gephiJar(), join(__dirname, 'read-gexf.java'), path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const found = new Map(['issue', 'column', 'node', 'edge'].map((what) => [what, [] as string[][]]));
  for (const line of lines.trimEnd().split('\n')) {
    const [what, ...cells] = line.split('\t').map(decodeURIComponent);
    found.get(what!)!.push(cells);
  }
  return found as ReturnType<typeof readByGephi>;
};
