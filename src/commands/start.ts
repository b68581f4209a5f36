import { join } from 'node:path';
import { programFolder } from '../config';
import { findFiles } from '../find-files';
import { ingestFiles } from '../ingest-files';
import { openToServe, withStore } from '../open-store';
import { openReading } from '../reading/open-reading';
import { serveStore } from '../serve-store';
import { defineCommand } from './command';
import { listQuarantined } from './ingest';
import { wholeNumber } from './parse-option';

interface Input {
  readonly port?: number;
  readonly open: boolean;
}

export const start = defineCommand<Input>({
  name: 'start',
  description: 'Read the sample articles into the graph and show it in the browser, which it opens where there is one.',
  options: [
    {
      flags: '--port <number>',
      description: 'where to listen (default: 7878, or a free one)',
      parse: wholeNumber(0, 65_535),
    },
    { flags: '--no-open', description: 'open no browser' },
  ],
  examples: [['start', 'what npm start runs; a second time, nothing is added']],
  run: async ({ port, open }, { config, terminal }) => {
    const files = await findFiles([join(programFolder, 'data', 'samples')]);
    const reading = openReading();
    await withStore(openToServe(config), async (store) => {
      const outcome = await ingestFiles(files, reading, store, terminal);
      reading.close();
      const { articles, nodes, edges } = outcome.written;
      terminal.log(
        articles === 0
          ? `All ${outcome.read} sample articles are in ${store.address} already; nothing was added.`
          : `Added ${articles} sample articles to ${store.address}: ${nodes} nodes and ${edges} edges written.`,
      );
      listQuarantined(outcome, terminal);
      await serveStore(store, { port, running: config.running, opens: open && terminal.isInteractive }, terminal);
    }).finally(reading.close);
    return 0;
  },
});
