import { openToShow, openToServe, withStore } from '../open-store';
import { serveStore } from '../serve-store';
import { defineCommand } from './command';
import { webOrigin, wholeNumber } from './parse-option';

interface Input {
  readonly port?: number;
  readonly host?: string;
  readonly origin?: string;
  readonly publicRead?: boolean;
  readonly readOnly?: boolean;
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
      description: 'the address to listen on; where others reach it, they are asked for a token (default: 127.0.0.1)',
    },
    {
      flags: '--origin <address>',
      description: 'what others type where a proxy passes their calls on: https://graph.example.org',
      parse: webOrigin,
    },
    { flags: '--public-read', description: 'others may read without the token, not write' },
    {
      flags: '--read-only',
      description: 'nobody decides or adds articles; also from a disk that cannot be written, beside other readers',
    },
  ],
  examples: [
    ['serve', 'prints the address; Ctrl-C stops it'],
    ['serve --port 8080', 'on a port of your choice'],
    ['serve --host 0.0.0.0', 'for whoever you give the printed link to; it carries a token, new at every start'],
    ['serve --origin https://graph.example.org', 'behind a proxy with TLS on this machine; docs/serving.md'],
    ['serve --host 0.0.0.0 --public-read', 'everybody may read; deciding and adding articles wants the token'],
  ],
  run: async (input, { config, terminal }) => {
    const { readOnly, ...options } = input;
    const opening = readOnly ? openToShow(config) : openToServe(config);
    await withStore(opening, (store) => serveStore(store, { ...options, readOnly, running: config.running }, terminal));
    return 0;
  },
});
