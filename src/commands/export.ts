import { exportFormats } from '../../graph/exports';
import type { ExportSource } from '../../graph/exports/export';
import { sourceOfStore, sourceOfView } from '../../graph/exports/source-of';
import { InputError } from '../../graph/model/errors';
import type { Ontology } from '../../graph/model/ontology';
import type { GraphView } from '../../graph/model/view';
import { neighbourhood } from '../../graph/queries/neighbourhood';
import { viewOfQuery } from '../../graph/queries/view-of-query';
import type { GraphStore } from '../../graph/stores/store';
import { openToRead, withStore } from '../open-store';
import { readQuery } from '../saved-queries';
import { writeOutput } from '../write-output';
import { defineCommand } from './command';
import { names, parameter, wholeNumber } from './parse-option';

interface Input {
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly query?: string;
  readonly param?: Record<string, unknown>;
  readonly around?: string;
  readonly depth: number;
  readonly limit: number;
  readonly types?: string[];
  readonly entities?: boolean;
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
    { flags: '--query <cypher>', description: 'only the nodes and edges that this query, or saved query, returns' },
    { flags: '--param <key=value>', description: 'a parameter of the query; may repeat', parse: parameter },
    { flags: '--around <name>', description: 'only what is near this entity' },
    { flags: '--depth <steps>', description: 'how near', default: 1, parse: wholeNumber(1, 10) },
    {
      flags: '--limit <nodes>',
      description: 'most nodes with --around',
      default: 2_000,
      parse: wholeNumber(1, 1_000_000),
    },
    { flags: '--types <list>', description: 'only relations of these types: LEADS,CRITICIZES', parse: names },
    { flags: '--entities', description: 'only entities and the relations among them' },
  ],
  examples: [
    ['export --format gexf --entities --output network.gexf', 'the network of people, groups and countries for Gephi'],
    ['export --format json --around "Antony Blinken" --depth 2', 'what is within two steps, to stdout'],
    ['export --format csv --types CRITICIZES,ACCUSES --output criticism', 'a folder of tables'],
  ],
  run: async (input, { config, terminal }) => {
    const { loadOntology } = require('../load-knowledge') as typeof import('../load-knowledge');
    const ontology = loadOntology();
    checkInput(input, ontology);
    const format = exportFormats.find(({ name }) => name === input.format)!;
    await withStore(openToRead(config), async (store) => {
      const source = await selectFrom(store, ontology, input);
      await writeOutput(format, source, { path: input.output, force: input.force }, terminal);
    });
    if (input.output !== undefined && input.output !== '-') terminal.log(`wrote ${input.output}`);
  },
});

const checkInput = ({ query, around, types, entities }: Input, ontology: Ontology): void => {
  if (query !== undefined && (around !== undefined || types || entities)) {
    throw new InputError('--query says by itself what to export; give it without --around, --types and --entities.');
  }
  const known = [...ontology.relations.map(({ name }) => name), 'HAS', 'MENTIONS', 'MADE', 'ABOUT', 'REPORTED_BY'];
  const unknown = types?.find((type) => !known.includes(type));
  if (unknown !== undefined)
    throw new InputError(`There is no relation type "${unknown}"; there are ${known.join(', ')}.`);
};

const selectFrom = async (store: GraphStore, ontology: Ontology, input: Input): Promise<ExportSource> => {
  const { query, param = {}, around, depth, limit, types, entities } = input;
  let view: GraphView | undefined;
  if (query !== undefined) view = await viewOfQuery(store, readQuery(query, param).cypher, param);
  else if (around !== undefined) view = await neighbourhood(store, { around, depth, types, limit });
  return view ? sourceOfView(store, ontology, view) : sourceOfStore(store, ontology, { types, entitiesOnly: entities });
};
