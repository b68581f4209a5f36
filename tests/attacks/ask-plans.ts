import neo4j from 'neo4j-driver';
import { GrafeoDB } from '@grafeo-db/js';
import { DIALECT } from '../contracts/store-dialect';
import { DIALECT_TABLE } from '../contracts/dialect-table';
import { cypherTokens } from '../../graph/stores/guard/cypher-tokens';
import { writesByPlan as writesByServer, type ServerPlan } from '../../graph/stores/guard/neo4j-plan';
import { writesByPlan as writesByEngine } from '../../graph/stores/guard/embedded-plan';
import { refusalOf } from '../../graph/stores/guard/refusal-of';
import type { RealNeo4j } from '../neo4j/real-neo4j';
import { lottery, PLACES } from './spellings';

interface Asking {
  readonly name: 'embedded' | 'neo4j';
  readonly server?: RealNeo4j;
  readonly attempt: (name: string, isHeld: boolean) => void;
}

const WRITING =
  "CREATE (x:Hacked) | SET n.x = 1 | DELETE n | DETACH DELETE n | MERGE (m:Hacked) | REMOVE n.x | LOAD CSV FROM 'file:///x' AS l | " +
  "FOREACH (x IN [1] | SET n.x = 1) | INSERT (:Hacked) | CALL db.stats.stop('QUERIES') | IN TRANSACTIONS | CREATE INDEX FOR (n:A) ON (n.x)";

/** What either store can do and must tell. */
const PLAIN = [
  "LOAD CSV FROM 'file:///x' AS l RETURN l",
  "RETURN 1 AS x UNION LOAD CSV FROM 'file:///x' AS l RETURN l AS x",
  'CREATE (:Hacked)',
  'MERGE (n:Hacked {id: 1})',
  'MATCH (n) SET n.x = 1',
  'MATCH (n) SET n:Hacked',
  'MATCH (n) REMOVE n.x',
  'MATCH (n) DETACH DELETE n',
  'MATCH (n) FOREACH (x IN [1] | SET n.x = x)',
];

/**
 * Makes new statements by cutting and joining tokens of reading and writing ones, and asks the store itself what each
 * that the guard takes would do: its plan, and never the statement, is run. A store that knows a way to write in what the
 * guard took is a failure.
 */
export const askPlans = async (wanted: number, { name, server, attempt }: Asking): Promise<void> => {
  const judge = name === 'neo4j' ? serverJudge(server!) : engineJudge();
  const next = lottery(41);
  const rows = [
    ...DIALECT.map(({ cypher }) => cypher),
    ...DIALECT_TABLE.flatMap((line) => [line.neo4j, line.portable]),
    ...PLACES,
    ...WRITING.split(' | '),
  ].map((cypher) => cypherTokens(cypher).tokens.map(({ text }) => text));
  const cut = (): string[] => {
    const row = rows[next(rows.length)]!;
    const from = next(row.length);
    return row.slice(from, from + 1 + next(row.length - from));
  };
  try {
    for (const statement of PLAIN)
      attempt(`the plan of ${name} hides what ${statement} does`, (await judge.ask(statement)) !== undefined);
    for (let asked = 0, made = 0; asked < wanted && made < wanted * 500; made += 1) {
      const whole = [...rows[next(rows.length)]!];
      for (let times = 1 + next(3); times > 0; times -= 1) whole.splice(next(whole.length + 1), next(4), ...cut());
      const statement = whole.join(' ');
      if (statement.length > 600 || refusalOf(statement) !== undefined) continue;
      asked += 1;
      const writes = await judge.ask(statement);
      attempt(`the guard takes what ${name} calls ${writes}: ${statement}`, writes === undefined);
    }
  } finally {
    await judge.close();
  }
};

interface Judge {
  /** What the statement would write; undefined when it reads or is none. */
  ask(statement: string): Promise<string | undefined>;
  close(): Promise<void>;
}

const serverJudge = ({ uri, username, password }: RealNeo4j): Judge => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session({ defaultAccessMode: 'WRITE' });
  return {
    async ask(statement) {
      try {
        const { summary } = await session.run(
          `EXPLAIN ${statement.replace(/^\s*PROFILE\b/i, '')}`,
          {},
          { timeout: 120_000 },
        );
        return writesByServer(summary.plan as ServerPlan | false, summary.queryType);
      } catch {
        return undefined;
      }
    },
    async close() {
      await session.close();
      await driver.close();
    },
  };
};

const engineJudge = (): Judge => {
  const database = GrafeoDB.create();
  return {
    async ask(statement) {
      const transaction = database.beginTransaction();
      try {
        const result = await transaction.executeCypher(`EXPLAIN ${statement}`);
        return writesByEngine(String(result.rows()[0]?.[0] ?? ''));
      } catch {
        return undefined;
      } finally {
        if (transaction.isActive) transaction.rollback();
      }
    },
    close: async () => database.close(),
  };
};
