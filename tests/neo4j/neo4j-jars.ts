import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { needJava } from '../foreign/java-tools';
import { NEO4J_VERSION, pom } from './maven-pom';

/** The folder with the jars of the server, downloaded once for all checkouts of this user. */
export const neo4jJars = (): string => {
  needJava('the tests need a Neo4j: set NEO4J_URI, start docker');
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'newsgraph');
  const folder = join(cache, `neo4j-${NEO4J_VERSION}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  // Filled elsewhere and renamed: of two processes that start at once, one wins and nobody sees half a folder.
  const filling = mkdtempSync(join(cache, 'filling-'));
  try {
    writeFileSync(join(filling, 'pom.xml'), pom);
    const lib = `-DoutputDirectory=${join(filling, 'lib')}`;
    execFileSync('mvn', ['-q', '-B', 'dependency:copy-dependencies', lib, '-DincludeScope=runtime'], {
      cwd: filling,
      stdio: 'pipe',
    });
    renameSync(join(filling, 'lib'), folder);
  } catch (error) {
    if (!existsSync(folder))
      throw new Error(`cannot fetch the jars of Neo4j ${NEO4J_VERSION} with Maven: ${(error as Error).message}`);
  } finally {
    rmSync(filling, { recursive: true, force: true });
  }
  return folder;
};
