import { refusalOf } from '../../../graph/stores/guard/refusal-of';
import { outcomeOf, type Attack } from '../attack';
import { everySign, GAPS, gapped, lottery, PLACES, spellingsOf } from '../spellings';
import { onBothStores } from '../stores-under-attack';
import { askPlans } from '../ask-plans';

/** Clauses that write, each with a first word that may be spelt otherwise. */
const WRITES = [
  'CREATE (:Hacked)',
  'CREATE (a:Hacked)-[:HACKED]->(b:Hacked)',
  'INSERT (:Hacked)',
  'MERGE (:Hacked {id: 1})',
  'SET n.hacked = 1',
  'SET n += {hacked: 1}',
  'SET n:Hacked',
  'REMOVE n.name',
  'REMOVE n:Person',
  'DELETE n',
  'DETACH DELETE n',
  'NODETACH DELETE n',
  'FOREACH (x IN [1] | CREATE (:Hacked))',
  'DROP INDEX newsgraph_names',
  'CREATE INDEX hacked FOR (n:Hacked) ON (n.x)',
  'CREATE CONSTRAINT hacked FOR (n:Hacked) REQUIRE n.x IS UNIQUE',
  "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
  'CREATE USER hacked SET PASSWORD "hacked-1"',
  'STOP DATABASE neo4j',
  'TERMINATE TRANSACTION "neo4j-transaction-1"',
];

const PROCEDURES = (
  'db.awaitIndexes db.clearQueryCaches db.createLabel db.createProperty db.createRelationshipType db.create.setNodeVectorProperty ' +
  'db.create.setVectorProperty db.index.vector.createNodeIndex db.prepareForReplanning db.resampleIndex db.resampleOutdatedIndexes ' +
  'db.stats.clear db.stats.collect db.stats.retrieve db.stats.retrieveAllAnonymized db.stats.status db.stats.stop dbms.killConnection ' +
  'dbms.killConnections dbms.listConfig dbms.listConnections dbms.queryJmx dbms.upgrade dbms.setConfigValue tx.setMetaData ' +
  'apoc.create.node apoc.load.json apoc.cypher.runWrite apoc.export.csv.all grafeo.drop labels'
).split(' ');

/** Ways to write the name of a procedure. */
const namesOf = (name: string): string[] => {
  const parts = name.split('.');
  return [
    name,
    parts.map((part) => `\`${part}\``).join('.'),
    `\`${name}\``,
    parts.join(' . '),
    parts.join('/**/./* x */'),
    parts.join('\x1c.\u2003'),
    name.toUpperCase(),
    `\`${parts[0]}\`.${parts.slice(1).join('.')}`,
    `${name.slice(0, 1)}\\u${name.charCodeAt(1).toString(16).padStart(4, '0')}${name.slice(2)}`,
  ];
};

const calls = (): string[] =>
  PROCEDURES.flatMap((name) =>
    namesOf(name).flatMap((written) =>
      ['()', "('QUERIES')", '', '() YIELD *'].flatMap((given) =>
        [
          'CALL @',
          'OPTIONAL CALL @',
          'MATCH (n) CALL @ RETURN n',
          'CALL { CALL @ } RETURN 1 AS x',
          'EXPLAIN CALL @',
          'call\u2028@',
        ].map((place) => place.replace('@', () => written + given)),
      ),
    ),
  );

/** Every clause in every spelling at every place. */
const statements = (): string[] =>
  WRITES.flatMap((clause) => {
    const [word, ...rest] = clause.split(' ');
    const spelt = spellingsOf(word!).map((other) => [other, ...rest].join(' '));
    return [
      ...PLACES.flatMap((place) => spelt.map((one) => place.replace('@', () => one))),
      ...gapped(`MATCH (n) ${clause}`, GAPS),
    ];
  });

const everyGap = (): string[] =>
  everySign().flatMap((sign) => [
    `MATCH (n)${sign}SET n.hacked = 1`,
    `MATCH (n) SET${sign}n.hacked = 1`,
    `CREATE${sign}(:Hacked)`,
  ]);

export const attack: Attack = {
  kind: 'a query that writes',
  async run(scale) {
    const { attempt, outcome } = outcomeOf();
    const all = [...statements(), ...calls()];
    // Primes, so that every clause, place and gap has its turn.
    const isTried = (at: number): boolean => scale === 'whole' || at % 31 === 0;
    for (const statement of [...all, ...everyGap()].filter((_, at) => isTried(at)))
      attempt(`the guard takes ${JSON.stringify(statement)}`, refusalOf(statement) !== undefined);
    const next = lottery(14);
    const drawn = (most: number): string[] => Array.from({ length: most }, () => all[next(all.length)]!);
    await onBothStores(async ({ name, store, isAsBefore, server }) => {
      for (const statement of drawn(scale === 'short' ? 60 : 2_000)) {
        const said = await store.query(statement, { timeoutMs: 120_000 }).then(
          () => 'answers',
          (error: Error) => error.name,
        );
        attempt(`${name} ${said} ${JSON.stringify(statement)}`, said === 'InputError');
      }
      attempt(`${name} is changed`, await isAsBefore());
      await askPlans(scale === 'short' ? 80 : 6_000, { name, server, attempt });
    });
    return outcome();
  },
};
