import { execFileSync, spawnSync } from 'node:child_process';

const runs = (command: string, ...options: string[]): boolean =>
  spawnSync(command, options, { stdio: 'ignore' }).status === 0;

/**
 * Has Maven and Java, with its compiler where `compiles`; installs them when it may, else throws with what they are
 * needed for and the line to type.
 */
export const needJava = (what: string, { compiles = false }: { readonly compiles?: boolean } = {}): void => {
  const ready = (): boolean => runs(compiles ? 'javac' : 'java', '-version') && runs('mvn', '-v');
  if (ready()) return;
  const packages = [compiles ? 'openjdk-17-jdk-headless' : 'openjdk-17-jre-headless', 'maven'];
  if (process.getuid?.() === 0 && runs('apt-get', '--version')) {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', ...packages], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!ready()) throw new Error(`${what}, or run: sudo apt-get install -y ${packages.join(' ')}`);
};
