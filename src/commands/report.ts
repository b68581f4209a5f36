import { extname } from 'node:path';
import { InputError } from '../../graph/model/errors';
import { capitalised } from '../../graph/reports/capitalised';
import { reportFormats } from '../../graph/reports';
import { openToRead, withStore } from '../open-store';
import type { ExitCode } from '../show-error';
import type { Terminal } from '../terminal';
import { checkFree, writeWhole } from '../write-whole';
import { defineCommand } from './command';
import { selectionOf, selectionOptions, type SelectionInput } from './selection-options';

interface Input extends SelectionInput {
  readonly title?: string;
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
}

export const report = defineCommand<Input>({
  name: 'report',
  description: 'Write a report on a part of the graph: figure, claims, profiles, timeline, quotes, numbered notes.',
  options: [
    { flags: '--title <text>', description: 'its heading (default: what was chosen)' },
    {
      flags: '--format <name>',
      description: 'what to write (default: by the ending of the output, else markdown)',
      choices: reportFormats.map(({ name }) => name),
    },
    { flags: '--output <path>', description: 'file to write; stdout without it' },
    { flags: '--force', description: 'replace what is there' },
    ...selectionOptions,
  ],
  examples: [
    ['report --around "Antony Blinken" --title "Who is Blinken?" --output blinken.pdf', 'one person, to print'],
    ['report --types REQUESTS_WITHDRAWAL --output withdrawal.docx', 'who asks whom to leave, for Word'],
    ['report --view basket.json --since 2024 --output report.html', 'a saved view, since 2024'],
  ],
  run: async (input, { config, terminal }) => {
    const { loadOntology } = require('../load-knowledge') as typeof import('../load-knowledge');
    const { makeReport } = require('../make-report') as typeof import('../make-report');
    const ontology = loadOntology();
    const selection = selectionOf(input, ontology);
    const { describeSelection } =
      require('../../graph/queries/selection') as typeof import('../../graph/queries/selection');
    const format = formatOf(input);
    if (input.output !== undefined) await checkFree(input.output, input);
    const made = await withStore(openToRead(config), (store) =>
      makeReport(store, ontology, selection, input.title?.trim() || capitalised(describeSelection(selection))),
    );
    return write(format, made, input, terminal);
  },
});

type Format = (typeof reportFormats)[number];
type Made = Parameters<Format['write']>[0];

/** A PDF without a browser becomes the page it would have been printed from, and the run ends as done in part. */
const write = async (format: Format, made: Made, input: Input, terminal: Terminal): Promise<ExitCode | void> => {
  const { output, force } = input;
  const { reportTools } = require('../make-report') as typeof import('../make-report');
  const { NoBrowserError } = require('../print-pdf') as typeof import('../print-pdf');
  let written: string | Uint8Array;
  try {
    written = await format.write(made, reportTools);
  } catch (error) {
    const html = reportFormats.find(({ name }) => name === 'html')!;
    if (!(error instanceof NoBrowserError) || output === undefined) throw error;
    const path = `${output.slice(0, output.length - extname(output).length)}.html`;
    await writeWhole(path, once(await html.write(made, reportTools)), { force });
    terminal.warn(`${error.message} Wrote ${path} instead.`);
    return 3;
  }
  if (output === undefined || output === '-') {
    if (typeof written !== 'string' && terminal.isInteractive) {
      throw new InputError(`Format ${format.name} is no text; give --output FILE.`);
    }
    await terminal.data(written);
  } else if (await writeWhole(output, once(written), { force })) terminal.log(`wrote ${output}`);
};

async function* once(written: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield written;
}

const formatOf = ({ format, output }: Input): Format => {
  const ending = output === undefined ? '' : extname(output).slice(1).toLowerCase();
  const found = reportFormats.find(({ name, fileExtension }) =>
    format === undefined ? fileExtension === ending : name === format,
  );
  if (found) return found;
  if (ending === '') return reportFormats[0]!;
  const known = reportFormats.map(({ fileExtension }) => `.${fileExtension}`).join(', ');
  throw new InputError(`No report ends in .${ending}; name a file that ends in ${known}, or give --format.`);
};
