import { exportFormats } from '../../graph/exports';
import { openToRead, withStore } from '../open-store';
import { writeOutput } from '../write-output';
import { defineCommand } from './command';
import { selectionOf, selectionOptions, type SelectionInput } from './selection-options';

interface Input extends SelectionInput {
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
}

export const exportGraph = defineCommand<Input>({
  name: 'export',
  description: 'Write the graph, or a part of it, for other programs; every edge with its sentences.',
  options: [
    {
      flags: '--format <name>',
      description: 'what to write',
      default: 'json',
      choices: exportFormats.map(({ name }) => name),
    },
    { flags: '--output <path>', description: 'file or folder to write; stdout without it' },
    { flags: '--force', description: 'replace what is there' },
    ...selectionOptions,
  ],
  examples: [
    ['export --format gexf --entities --output network.gexf', 'the network of people, groups and countries for Gephi'],
    ['export --format json --around "Antony Blinken" --depth 2', 'what is within two steps, to stdout'],
    ['export --format csv --types CRITICIZES,ACCUSES --output criticism', 'a folder of tables'],
    ['export --format jsonl --output graph.jsonl', 'everything, to be read back by newsgraph import'],
  ],
  run: async (input, { config, terminal }) => {
    const { loadOntology } = require('../load-knowledge') as typeof import('../load-knowledge');
    const ontology = loadOntology();
    const selection = selectionOf(input, ontology);
    const format = exportFormats.find(({ name }) => name === input.format)!;
    await withStore(openToRead(config), async (store) => {
      const { exportSource } = require('../export-source') as typeof import('../export-source');
      const source = await exportSource(store, ontology, selection);
      await writeOutput(format, source, { path: input.output, force: input.force }, terminal);
    });
  },
});
