import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder, type Config } from '../config';
import { openToRead, withStore } from '../open-store';
import { embeddedPath } from '../remote-store';
import { showError } from '../show-error';
import { defineCommand } from './command';

interface Input {
  readonly json?: boolean;
}

interface Finding {
  readonly what: string;
  readonly isFine: boolean;
  readonly says: string;
}

export const doctor = defineCommand<Input>({
  name: 'doctor',
  description: 'Check that everything is in place, and say what to do where it is not.',
  options: [{ flags: '--json', description: 'the findings as JSON' }],
  examples: [
    ['doctor', 'Node.js, data, models, viewer and store'],
    ['doctor --store neo4j://localhost:7687', 'can this database be reached?'],
  ],
  run: async ({ json }, { config, terminal }) => {
    const findings = [
      await examine('Node.js', checkNode),
      await examine('data', checkKnowledge),
      await examine('viewer', checkViewer),
      await examine('store', () => checkStore(config)),
    ];
    const lines = findings.map(({ what, isFine, says }) => `${isFine ? 'ok  ' : 'FAIL'} ${what}: ${says}\n`);
    await terminal.write(json ? `${JSON.stringify(findings)}\n` : lines.join(''));
    return findings.every(({ isFine }) => isFine) ? 0 : 1;
  },
});

const examine = async (what: string, check: () => string | Promise<string>): Promise<Finding> => {
  try {
    return { what, isFine: true, says: await check() };
  } catch (error) {
    return { what, isFine: false, says: showError(error, false).replace(/^newsgraph: /, '') };
  }
};

const checkNode = (): string => {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
  if (major > 20 || (major === 20 && minor >= 19)) return process.versions.node;
  throw new Error(`${process.versions.node} is too old; install Node.js 20.19 or newer.`);
};

const checkKnowledge = (): string => {
  const { loadKnowledge } = require('../load-knowledge') as typeof import('../load-knowledge');
  const started = performance.now();
  const { ontology } = loadKnowledge();
  const took = Math.round(performance.now() - started);
  return `${ontology.relations.length} relation types, lexicons, rules and models load in ${took} ms`;
};

const checkViewer = (): string => {
  if (existsSync(join(programFolder, 'viewer', 'dist', 'index.html'))) return 'is built';
  throw new Error('is not built; run npm run build:viewer.');
};

const checkStore = async (config: Config): Promise<string> => {
  const path = embeddedPath(config.store);
  if (path !== undefined && !existsSync(path))
    return `${config.store} is not there yet; newsgraph ingest PATH makes it`;
  return withStore(openToRead(config), async (store) => {
    const { rows } = await store.query('MATCH (a:Article) RETURN count(a) AS articles', { timeoutMs: 10_000 });
    return `${store.address} holds ${String(rows[0]?.[0] ?? 0)} articles`;
  });
};
