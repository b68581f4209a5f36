import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusalOf } from '../../../graph/stores/guard/refusal-of';
import { outcomeOf, type Attack } from '../attack';
import { everySign, GAPS, gapped, lottery, PLACES, spellingsOf } from '../spellings';
import { onBothStores } from '../stores-under-attack';

const CANARY = 'canary-4711';

/** A file and an address that nobody must read, and how often the address was. */
const withCanary = async (
  use: (file: string, address: string, calls: () => number) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-canary-'));
  const file = join(folder, 'canary.csv');
  writeFileSync(file, `${CANARY}\n`);
  let calls = 0;
  const server = createServer((_, response) => {
    calls += 1;
    response.end(`${CANARY}\n`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    await use(file, `http://127.0.0.1:${(server.address() as AddressInfo).port}/canary.csv`, () => calls);
  } finally {
    await new Promise((closed) => server.close(closed));
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Every spelling of both words, every gap between them, every place. `'@'` is what is read. */
const statements = (): string[] => {
  const load = (first: string, second: string, gap = ' ', more = ''): string =>
    `${first}${gap}${second} ${more}FROM '@' AS l RETURN l`;
  const spelt = spellingsOf('LOAD').flatMap((first) =>
    [...spellingsOf('CSV'), 'DATA', 'JSONL', 'PARQUET'].map((second) => load(first, second)),
  );
  const plain = [
    load('LOAD', 'CSV'),
    load('LOAD', '`csv`'),
    load('load', 'csv', '\x1c'),
    load('LOAD', 'CSV', ' ', 'WITH HEADERS '),
  ];
  return [
    ...spelt,
    ...PLACES.flatMap((place) => plain.map((one) => place.replace('@', () => one))),
    ...gapped("LOAD CSV FROM '@' AS l RETURN l", GAPS),
    ...gapped("WITH 1 AS x LOAD CSV WITH HEADERS FROM '@' AS l RETURN l", GAPS),
    ...[
      "CALL apoc.load.csv('@') YIELD list AS l RETURN l",
      "RETURN apoc.load.json('@') AS l",
      "CALL apoc.load.json('@')",
      "USING PERIODIC COMMIT LOAD CSV FROM '@' AS l RETURN l",
    ],
    ...[
      "RETURN graph.byName('@') AS l",
      "COPY n FROM '@'",
      "IMPORT DATABASE '@'",
      "EXPORT DATABASE '@'",
      "LOAD DATA FROM '@' FORMAT CSV AS l RETURN l",
    ],
  ];
};

const everyGap = (): string[] =>
  everySign().flatMap((sign) => [
    `LOAD${sign}CSV FROM '@' AS l RETURN l`,
    `WITH 1 AS x${sign}LOAD CSV FROM '@' AS l RETURN l`,
    `MATCH (n) WITH n LIMIT 1${sign}LOAD CSV FROM '@' AS l RETURN l`,
    `RETURN 1 AS l UNION${sign}LOAD CSV FROM '@' AS l RETURN l`,
  ]);

export const attack: Attack = {
  kind: 'a query that reads a file or an address',
  async run(scale) {
    const { attempt, outcome } = outcomeOf();
    const all = statements();
    const gaps = everyGap();
    const isTried = (at: number): boolean => scale === 'whole' || at % 61 === 0;
    for (const statement of [...all, ...gaps.filter((_, at) => isTried(at))])
      attempt(`the guard takes ${JSON.stringify(statement)}`, refusalOf(statement) !== undefined);
    const next = lottery(7);
    await withCanary(async (file, address, calls) =>
      onBothStores(async ({ name, store }) => {
        for (let left = scale === 'short' ? 60 : 2_000; left > 0; left -= 1) {
          const pool = left % 3 === 0 ? gaps : all;
          const place = name === 'embedded' ? file : left % 2 === 0 ? address : `file://${file}`;
          const statement = pool[next(pool.length)]!.replace('@', () => place);
          const said = await store.query(statement, { timeoutMs: 120_000 }).then(
            ({ rows }) => `gives ${JSON.stringify(rows)}`,
            (error: Error) => `${error.name}: ${error.message}`,
          );
          const isHeld = said.startsWith('InputError') && !said.includes('external') && calls() === 0;
          attempt(`${name} ${said} to ${JSON.stringify(statement)}`, isHeld && !said.includes(CANARY));
        }
      }),
    );
    return outcome();
  },
};
