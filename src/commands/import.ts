import { openToWrite, withStore } from '../open-store';
import { defineCommand } from './command';

interface Input {
  readonly file: string;
  readonly json?: boolean;
}

export const importCommand = defineCommand<Input>({
  name: 'import',
  arguments: '<file>',
  description: 'Read a graph that export --format jsonl wrote into an empty store.',
  options: [{ flags: '--json', description: 'counts and digest as JSON' }],
  examples: [
    ['import graph.jsonl --store embedded:copy', 'the same graph, digest for digest'],
    ['import graph.jsonl --store neo4j://localhost:7687', 'from the embedded store to Neo4j'],
  ],
  run: async ({ file, json }, { config, terminal }) => {
    const { openGraphLines } = require('../graph-lines') as typeof import('../graph-lines');
    const { importGraph } = require('../import-graph') as typeof import('../import-graph');
    const lines = await openGraphLines(file);
    const digest = await withStore(openToWrite(config), (store) => importGraph(store, lines));
    if (json) await terminal.printJson(digest);
    else await terminal.print([`nodes ${digest.nodes}`, `edges ${digest.edges}`, digest.sha256]);
    if (!lines.isWhole) terminal.warn(`${file} holds a part of a graph: read it here, and ingest into another store.`);
  },
});
