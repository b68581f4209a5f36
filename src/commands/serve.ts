import { openToWrite, withStore } from '../open-store';
import { serveStore } from '../serve-store';
import { defineCommand } from './command';
import { wholeNumber } from './parse-option';

interface Input {
  readonly port?: number;
  readonly host?: string;
}

export const serve = defineCommand<Input>({
  name: 'serve',
  description: 'Show the graph in a browser, and answer other newsgraph commands meanwhile.',
  options: [
    {
      flags: '--port <number>',
      description: 'where to listen (default: 7878, or a free one)',
      parse: wholeNumber(0, 65_535),
    },
    {
      flags: '--host <name>',
      description: 'the address to listen on; anything but 127.0.0.1 lets others read the graph',
    },
  ],
  examples: [
    ['serve', 'prints the address; Ctrl-C stops it'],
    ['serve --port 8080', 'on a port of your choice'],
  ],
  run: async (input, { config, terminal }) => {
    await withStore(openToWrite(config), (store) => serveStore(store, input, terminal));
    return 0;
  },
});
