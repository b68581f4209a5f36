import { InputError } from '../../../graph/model/errors';
import { fromEngine } from '../../../graph/stores/embedded-errors';
import { checkQuery } from '../../../graph/stores/guard/check-query';
import { cypherTokens } from '../../../graph/stores/guard/cypher-tokens';
import { refusalOf } from '../../../graph/stores/guard/refusal-of';
import { limitRows } from '../../../graph/stores/limit-rows';
import { checkAggregates } from '../../../graph/stores/check-aggregates';
import { fromDriver } from '../../../graph/stores/neo4j-errors';
import { outcomeOf, type Attack } from '../attack';

const SIGNS: readonly string[] = [
  ...'()[]{}<>.,:;|&!%$=+-*/^~`\'"\\_ \n\t\r\0aA0',
  ...[
    '(a',
    '(:',
    '(a:',
    '(a:A',
    '(a:A:',
    '(a:A|',
    '(a:A&',
    ': a',
    ' INDEX ',
    'INDEX FOR',
    ' FOR ( ) - [',
    'CREATE ',
    'CREATE\n',
    '->{',
    '-[',
    '-[a]-',
    ']-',
    '-->',
    '{ ,',
    '{ 1 , ',
  ],
  ...[
    '$(',
    '$a ',
    '(a:A $a',
    'SHORTEST ',
    'ALL SHORTEST',
    'ANY ',
    'COLLECT {',
    ':IN ',
    ': SET',
    '(a:A WHERE',
    'WHERE',
    '//',
    '/*',
    '*/',
    '\\u',
    '\\u0041',
    '``',
    "\\'",
    ' (line 1, column 1',
    '1.',
    '1e',
    '..',
    'RETURN a,',
    'count(',
    'RETURN ',
  ],
];

type Reader = (text: string) => unknown;

const quietly =
  (reader: Reader): Reader =>
  (text) => {
    try {
      return reader(text);
    } catch {
      return undefined;
    }
  };

const READERS: Readonly<Record<string, Reader>> = {
  tokens: cypherTokens,
  guard: refusalOf,
  check: quietly((text) => checkQuery(text, {})),
  limit: (text) => limitRows(text, 10),
  aggregates: quietly(checkAggregates),
  'hint of the engine': (text) =>
    fromEngine({ message: 'Query error: GRAFEO-Q001: syntax error: [Cypher] x', gqlStatus: '42001' }, 'x', text),
  'error of the engine': (text) =>
    fromEngine({ message: `Query error: GRAFEO-Q001: syntax error: ${text}`, gqlStatus: '42001' }, 'x', text),
  'error of the server': (text) =>
    fromDriver(
      {
        code: 'Neo.ClientError.Statement.SyntaxError',
        message: `Invalid input '${text}' (line 1, column 2 (offset: 1))`,
      },
      { address: 'x', username: 'x', timeoutMs: 1 },
    ),
};

/** In ms of this process alone: what else the machine does is no matter. */
const timeOf = (reader: Reader, text: string): number => {
  const start = process.cpuUsage();
  reader(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};

/** Of so many runs the best counts, for collecting garbage only adds. */
const RUNS = 3;

/** Ten times the text takes ten times as long, or a hundred times where a step of it is quadratic; below so many ms nobody can tell. */
const isLinear = (reader: Reader, sign: string, size: number): boolean => {
  const textOf = (length: number): string => sign.repeat(Math.ceil(length / sign.length)).slice(0, length);
  const whole = textOf(size);
  const tenth = textOf(size / 10);
  let most = 60;
  for (let run = 0; run < RUNS; run += 1) {
    const took = timeOf(reader, whole);
    // The tenth is timed only where somebody could tell.
    if (run === 0 && took >= most)
      most = 40 * Math.max(2, Math.min(...Array.from({ length: RUNS }, () => timeOf(reader, tenth))));
    if (took < most) return true;
  }
  return false;
};

export const attack: Attack = {
  kind: 'a text that takes long to refuse',
  async run(scale) {
    const { attempt, outcome } = outcomeOf();
    const size = scale === 'short' ? 10_000 : 100_000;
    // Behind a beginning a step that is not linear shows at less already.
    const sizeBehind = (start: string): number => (start === '' ? size : size / 4);
    const ends = scale === 'short' ? [''] : ['', 'MATCH (n) RETURN n ', 'RETURN "', 'MATCH (n:A'];
    for (const [name, reader] of Object.entries(READERS))
      for (const sign of SIGNS)
        for (const start of ends) {
          const read: Reader = (text) => reader(start + text);
          attempt(
            `${name} is slow at ${JSON.stringify(start)} and many ${JSON.stringify(sign)}`,
            isLinear(read, sign, sizeBehind(start)),
          );
        }
    for (const sign of SIGNS) {
      const error = READERS['error of the server']!(sign.repeat(100_000)) as Error;
      attempt(
        `an error as long as its text, of ${JSON.stringify(sign)}`,
        error instanceof InputError && error.message.length < 1_000,
      );
    }
    return outcome();
  },
};
