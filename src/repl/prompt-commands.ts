import { InputError } from '../../graph/model/errors';
import { seconds, wholeNumber } from '../commands/parse-option';
import { listSavedQueries } from '../saved-queries';
import { showRows } from '../show-rows';
import { readPairs, type Session } from './session';

export interface PromptCommand {
  readonly name: string;
  readonly arguments?: string;
  readonly says: string;
  readonly run: (session: Session, rest: string) => Promise<void> | void;
}

const help: PromptCommand = {
  name: ':help',
  says: 'this list',
  run: async ({ terminal }) => {
    const lines = promptCommands.map(
      ({ name, arguments: given = '', says }) => `  ${`${name} ${given}`.padEnd(20)} ${says}`,
    );
    await terminal.print([
      'Cypher ends with a semicolon or an empty line; the name of a saved query stands alone: facts-of name="Ana Silva"',
      ...lines,
      'Tab completes, the arrow up brings back; Ctrl-C drops the line, Ctrl-D leaves.',
    ]);
  },
};

const schema: PromptCommand = {
  name: ':schema',
  says: 'labels and relation types with their numbers, and properties',
  run: async ({ store, terminal, timeout }) => {
    const options = { maxRows: 1_000, timeoutMs: timeout * 1_000 };
    const labels = 'MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS nodes ORDER BY label';
    const types = 'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS relations ORDER BY type';
    await showRows(await store.query(labels, options), {}, terminal);
    await showRows(await store.query(types, options), {}, terminal);
    await showRows(await store.query('CALL db.propertyKeys()', options), {}, terminal);
  },
};

const queries: PromptCommand = {
  name: ':queries',
  arguments: '[NAME]',
  says: 'the saved queries, or the text of one',
  run: async ({ terminal }, rest) => {
    const saved = listSavedQueries();
    const one = saved.find(({ name }) => name === rest);
    if (rest !== '' && one === undefined)
      throw new InputError(`There is no saved query "${rest}"; :queries lists all.`);
    if (one !== undefined) {
      const explained = Object.entries(one.explained).map(([name, says]) => `// $${name}: ${says}`);
      return terminal.print([`// ${one.says}`, ...explained, ...one.cypher.split('\n')]);
    }
    const rows = saved.map(({ name, says, parameters }) => [name, says, parameters.join(' ')]);
    await showRows({ columns: ['name', 'asks', 'parameters'], rows, truncated: false }, {}, terminal);
  },
};

const param: PromptCommand = {
  name: ':param',
  arguments: '[KEY=VALUE]',
  says: 'set a parameter for the questions that follow, or show those set; KEY= takes it away',
  run: async (session, rest) => {
    const gone = /^(\w+)=$/.exec(rest)?.[1];
    if (gone !== undefined) delete session.params[gone];
    else if (rest !== '') session.params = readPairs(rest, session.params);
    else {
      const rows = Object.entries(session.params).map(([name, value]) => [name, JSON.stringify(value)]);
      await showRows({ columns: ['parameter', 'value'], rows, truncated: false }, {}, session.terminal);
    }
  },
};

const limit: PromptCommand = {
  name: ':limit',
  arguments: '[ROWS]',
  says: 'most rows of an answer',
  run: async (session, rest) => {
    if (rest !== '') session.limit = wholeNumber(1, 1_000_000)(rest);
    else await session.terminal.print([String(session.limit)]);
  },
};

const timeout: PromptCommand = {
  name: ':timeout',
  arguments: '[SECONDS]',
  says: 'how long an answer may take',
  run: async (session, rest) => {
    if (rest !== '') session.timeout = seconds(rest);
    else await session.terminal.print([String(session.timeout)]);
  },
};

/** The loop itself ends on this one. */
const exit: PromptCommand = { name: ':exit', says: 'leave', run: () => undefined };

export const promptCommands: readonly PromptCommand[] = [help, schema, queries, param, limit, timeout, exit];

/** Runs `:name rest`. Throws InputError for a command there is not. */
export const runCommand = async (session: Session, line: string): Promise<void> => {
  const whole = line.trim().replace(/;$/, '');
  const name = /^:\w*/.exec(whole)?.[0] ?? '';
  const rest = whole.slice(name.length).trim();
  const command = promptCommands.find((one) => one.name === name);
  if (command === undefined)
    throw new InputError(`There is no command ${name || line.trim()}; :help lists those there are.`);
  await command.run(session, rest);
};
