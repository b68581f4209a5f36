import { openToRead, withStore } from '../open-store';
import { showRows } from '../show-rows';
import { defineCommand } from './command';
import { wholeNumber } from './parse-option';

interface Input {
  readonly text: readonly string[];
  readonly limit: number;
  readonly json?: boolean;
  readonly csv?: boolean;
}

export const search = defineCommand<Input>({
  name: 'search',
  arguments: '<text...>',
  description: 'Find people, groups, countries, statements and articles by their words.',
  options: [
    { flags: '--limit <hits>', description: 'most hits shown', default: 20, parse: wholeNumber(1, 1_000) },
    { flags: '--json', description: 'a JSON array of objects' },
    { flags: '--csv', description: 'comma-separated, safe to open in a spreadsheet' },
  ],
  examples: [
    ['search foreign minister', 'the best 20 hits'],
    ['search Blinken --limit 5 --json', 'for another program'],
  ],
  run: async ({ text, limit, json, csv }, { config, terminal }) => {
    const hits = await withStore(openToRead(config), (store) => store.search(text.join(' '), limit));
    const rows = hits.map(({ name, labels, id, score }) => [name, labels.join(' '), id, Number(score.toFixed(3))]);
    await showRows({ columns: ['name', 'labels', 'id', 'score'], rows, truncated: false }, { json, csv }, terminal);
    if (hits.length === 0) terminal.log('Nothing found; try fewer or other words.');
  },
});
