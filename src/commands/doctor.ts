import type { Finding } from '../doctor/finding';
import { defineCommand } from './command';

interface Input {
  readonly json?: boolean;
}

export const doctor = defineCommand<Input>({
  name: 'doctor',
  description: 'Check that everything is in place, and say what to do where it is not.',
  options: [{ flags: '--json', description: 'the findings as JSON' }],
  examples: [
    ['doctor', 'Node.js, data, models, engine, store, rights, disk, Neo4j, server, viewer and Chromium'],
    ['doctor --store neo4j://localhost:7687', 'can this database be reached, and which version is it?'],
  ],
  run: async ({ json }, { config, terminal }) => {
    const { examine } = require('../doctor/finding') as typeof import('../doctor/finding');
    const program = require('../doctor/look-at-program') as typeof import('../doctor/look-at-program');
    const store = require('../doctor/look-at-store') as typeof import('../doctor/look-at-store');
    const rights = require('../doctor/look-at-rights') as typeof import('../doctor/look-at-rights');
    const findings: Finding[] = [
      await examine('Node.js', program.lookAtNode),
      await examine('data', program.lookAtData),
      await examine('models', () => program.lookAtModels()),
      await examine('engine', store.lookAtEngine),
      await examine('store', () => store.lookAtStore(config)),
      await examine('rights', () => rights.lookAtRights(config)),
      await examine('disk', () => store.lookAtDisk(config)),
      await examine('Neo4j', () => store.lookAtNeo4j(config)),
      await examine('server', () => store.lookAtServer(config)),
      await examine('viewer', program.lookAtViewer),
      await examine('Chromium', program.lookAtChromium),
    ];
    const lines = findings.map(({ what, level, says }) => `${level.padEnd(4)} ${what}: ${says}`);
    await (json ? terminal.printJson(findings) : terminal.print(lines));
    return findings.some(({ level }) => level === 'fail') ? 1 : 0;
  },
});
