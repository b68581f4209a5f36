import { InputError } from '../../graph/model/errors';
import { askByName } from '../ask-by-name';
import { openToRead, openToWrite, withStore } from '../open-store';
import { listSavedQueries, readQuery } from '../saved-queries';
import { showRows } from '../show-rows';
import { defineCommand } from './command';
import { parameter, seconds, wholeNumber } from './parse-option';
import { openPrompt } from './repl';

interface Input {
  readonly cypher?: string;
  readonly list?: boolean;
  readonly param?: Record<string, unknown>;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly write?: boolean;
  readonly limit: number;
  readonly timeout: number;
}

export const query = defineCommand<Input>({
  name: 'query',
  arguments: '[cypher]',
  description: 'Ask the graph in Cypher, or by the name of a saved query; on a terminal without either, a prompt.',
  options: [
    { flags: '--list', description: 'list the saved queries' },
    { flags: '--param <key=value>', description: 'a parameter of the query; may repeat', parse: parameter },
    { flags: '--json', description: 'a JSON array of objects' },
    { flags: '--csv', description: 'comma-separated, safe to open in a spreadsheet' },
    { flags: '--limit <rows>', description: 'most rows shown', default: 10_000, parse: wholeNumber(1, 1_000_000) },
    { flags: '--timeout <seconds>', description: 'give up after', default: 30, parse: seconds },
    { flags: '--write', description: 'allow the query to change the graph' },
  ],
  examples: [
    ['query "MATCH (p:Person)-[r:LEADS]->(g:Group) RETURN p.name, g.name, r.status"', 'who leads what'],
    ['query facts-of --param name="Antony Blinken" --json', 'a saved query with its parameter'],
    ['query --list', 'the saved queries and what they ask'],
  ],
  run: async ({ cypher: given, list, param, json, csv, write, limit, timeout }, context) => {
    const { config, terminal } = context;
    if (list) {
      const rows = listSavedQueries().map(({ name, says, parameters }) => [name, says, parameters.join(' ')]);
      await showRows({ columns: ['name', 'asks', 'parameters'], rows, truncated: false }, { json, csv }, terminal);
      return 0;
    }
    if (!given && !write && !json && !csv && process.stdin.isTTY && terminal.isInteractive) {
      return openPrompt({ param, limit, timeout }, context);
    }
    if (!given) throw new InputError('Give a Cypher query or the name of a saved one; query --list names those.');
    const { cypher } = readQuery(given, param ?? {});
    const { loadOntology } = require('../load-knowledge') as typeof import('../load-knowledge');
    const { unknownNames } = require('../warn-unknown') as typeof import('../warn-unknown');
    const result = await withStore(write ? openToWrite(config) : openToRead(config), async (store) => {
      const params = await askByName(store, cypher, param);
      const result = await store.query(cypher, { params, write, maxRows: limit, timeoutMs: Math.ceil(timeout * 1_000) });
      if (!write) (await unknownNames(store, cypher, loadOntology())).forEach(terminal.warn);
      return result;
    });
    await showRows(result, { json, csv }, terminal);
    return undefined;
  },
});
