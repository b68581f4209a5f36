import type { Config } from '../config';
import { findFiles, type FoundFile } from '../find-files';
import { ingestFiles, interrupted, type IngestOptions, type IngestOutcome } from '../ingest-files';
import { ingestOverServer } from '../ingest-over-server';
import { findStore, openToWrite, withStore } from '../open-store';
import { openReading } from '../reading/open-reading';
import type { Terminal } from '../terminal';
import { defineCommand } from './command';

interface Input {
  readonly paths: readonly string[];
  readonly json?: boolean;
  readonly each?: boolean;
}

export const ingest = defineCommand<Input>({
  name: 'ingest',
  arguments: '<paths...>',
  description: 'Read articles into the graph: text files, folders with all below them, or - for standard input.',
  options: [
    { flags: '--json', description: 'the outcome as JSON' },
    { flags: '--each', description: 'the id of each article on a line as soon as it is safe in the store' },
  ],
  examples: [
    ['ingest data/samples', 'all articles of a folder; again, and nothing is added'],
    ['ingest story.txt archive/2024', 'a file and a folder'],
    ['ingest --store neo4j://localhost:7687 archive', 'into Neo4j, as NEO4J_USERNAME with NEO4J_PASSWORD'],
  ],
  run: async ({ paths, json, each }, { config, terminal }) => {
    const files = await findFiles(paths, terminal.log);
    const onStored = each ? (ids: readonly string[]) => terminal.print(ids.map((id) => `stored ${id}`)) : undefined;
    const { store, server } = await findStore(config);
    const outcome = server
      ? await ingestOverServer(files, server, terminal, { onStored })
      : await ingestHere(files, { ...config, store, isUnnamed: false }, terminal, { onStored });
    await (json ? terminal.printJson(outcome) : terminal.print(showOutcome(outcome)));
    listQuarantined(outcome, terminal);
    if (outcome.isInterrupted) {
      terminal.log(interrupted(outcome, files.length));
      return 130;
    }
    return outcome.quarantined.length > 0 ? 3 : 0;
  },
});

const ingestHere = (
  files: readonly FoundFile[],
  config: Config,
  terminal: Terminal,
  options: IngestOptions,
): Promise<IngestOutcome> => {
  const reading = openReading();
  return withStore(openToWrite(config), (store) => ingestFiles(files, reading, store, terminal, options)).finally(
    reading.close,
  );
};

const showOutcome = ({ read, written, quarantined }: IngestOutcome): string[] => [
  `articles read ${read}, new or changed ${written.articles}`,
  `nodes written ${written.nodes}`,
  `edges written ${written.edges}`,
  `quarantined ${quarantined.length}`,
];

/** One line for each, with its reason. */
export const listQuarantined = ({ quarantined }: IngestOutcome, terminal: Terminal): void =>
  quarantined.forEach(({ source, reason }) => terminal.log(`quarantined: ${source} ${reason}`));
