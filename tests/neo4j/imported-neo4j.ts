import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neo4jJars } from './neo4j-jars';
import { JAVA_OPTIONS, startJava, type RealNeo4j } from './real-neo4j';

/** A server whose database is what `import.sh` of a neo4j-admin export made of its folder, by the real importer. */
export const startImportedNeo4j = (folder: string, files: Readonly<Record<string, string>>): Promise<RealNeo4j> =>
  startJava((home) => {
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const programs = join(home, 'programs');
    mkdirSync(programs);
    const java = `exec java ${JAVA_OPTIONS.join(' ')} -cp '${join(neo4jJars(), '*')}' org.neo4j.cli.AdminTool "$@"`;
    writeFileSync(join(programs, 'neo4j-admin'), `#!/bin/sh\n${java}\n`, { mode: 0o755 });
    try {
      execFileSync('sh', [join(folder, 'import.sh')], {
        stdio: 'pipe',
        env: {
          ...process.env,
          PATH: `${programs}:${process.env.PATH}`,
          NEO4J_HOME: home,
          NEO4J_CONF: join(home, 'conf'),
        },
      });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
      throw new Error(
        `neo4j-admin refused the folder: ${stdout.toString().slice(0, 1_500)} ${stderr.toString().slice(0, 1_500)}`,
      );
    }
  });
