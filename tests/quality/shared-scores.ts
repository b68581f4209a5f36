import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { digestOf } from '../../graph/queries/digest-of';
import { openStore } from '../../graph/stores';
import type { GraphStore } from '../../graph/stores/store';
import { buildGraph } from '../../src/build-graph';
import { evaluateFolder } from '../../src/evaluate/evaluate-folder';
import type { Part } from '../../src/evaluate/part-of';
import { readSuites } from '../../src/evaluate/read-suite';
import { scoreSuite } from '../../src/evaluate/score-suite';
import { tableOf } from '../../src/evaluate/score-table';
import { suiteTable } from '../../src/evaluate/suite-table';
import { loadKnowledge } from '../../src/load-knowledge';
import { readArticles } from '../../src/read-articles';
import type { Article } from '../../ingest/analysis';
import { startNeo4j } from '../neo4j/real-neo4j';
import { isStored, storedFacts } from '../path/facts';
import { realCases } from './real-cases';
import { readRobustly, robustnessTable } from './robustness';
import { seedFacts, wrongSeedFacts } from './seed-facts';

/**
 * What needs the shared folder: the seed articles through the whole path into both stores, the scores against their
 * annotation, on annotated real news and on the event suites, none of which may fall below the frozen ones; and all real
 * texts, each also in another form, which must be read without a fault. Counts go to .cache/shared-results.json.
 */
const shared = resolve(process.argv[2] ?? '../shared');
const counts = { passed: 0, failed: 0 };

const check = (name: string, right: boolean): void => {
  if (right) counts.passed += 1;
  else counts.failed += 1;
  if (!right) console.log(`FAILED ${name}`);
};

async function* seeds(): AsyncGenerator<Article> {
  for await (const read of readArticles([join(shared, 'seeds')])) if ('article' in read) yield read.article;
}

const testPath = async (name: string, store: GraphStore): Promise<string> => {
  const started = performance.now();
  await buildGraph(seeds(), knowledge, store);
  console.log(`${name}: both seeds ingested in ${Math.round(performance.now() - started)} ms`);
  const facts = await storedFacts(store);
  for (const fact of seedFacts) check(`${name}: ${fact.from} ${fact.type} ${fact.to}`, isStored(facts, fact));
  for (const fact of wrongSeedFacts)
    check(`${name}: not ${fact.from} ${fact.type} ${fact.to}`, !isStored(facts, { ...fact, evidence: '' }));
  const { sha256 } = await digestOf(store.dump());
  const again = await buildGraph(seeds(), knowledge, store);
  check(
    `${name}: a second ingest adds nothing`,
    again.articles === 0 && (await digestOf(store.dump())).sha256 === sha256,
  );
  await store.close();
  return sha256;
};

const knowledge = loadKnowledge();

const testSuites = (frozen: Record<string, Record<string, number>>): void => {
  for (const suite of readSuites(join(shared, 'suites'))) {
    const score = scoreSuite(suite, knowledge);
    console.log(`${suiteTable(score)}\n`);
    const least = frozen[suite.kind]!;
    check(`${suite.kind}: found`, score.found >= least.found!);
    check(`${suite.kind}: ends right`, score.endsRight >= least.endsRight!);
    check(`${suite.kind}: precision`, score.givenRight / score.given >= least.precision!);
  }
};

/** "annotated check": a folder of annotated real news, and the part of it. */
const testReal = (name: string, least: Record<string, number>): void => {
  const [folder, part] = name.split(' ') as [string, Part | undefined];
  const score = evaluateFolder(join(shared, folder), knowledge, part);
  console.log(`Real news, ${name}\n${tableOf(score)}\n`);
  const { relations, statements, entities } = score;
  check(`${name}: relations found`, relations.found >= least.relationsFound!);
  check(`${name}: relations right`, relations.right / relations.predicted >= least.relationPrecision!);
  check(`${name}: statements found`, statements.found >= least.statementsFound!);
  check(`${name}: speakers right`, score.speakersRight >= least.speakersRight!);
  check(`${name}: entities right`, entities.right >= least.entitiesRight!);
};

const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-seeds-'));
  const server = await startNeo4j();
  try {
    const embedded = await testPath('embedded', await openStore(`embedded:${join(folder, 'graph')}`));
    const neo4j = await testPath('neo4j', await openStore(server.uri, server));
    check('both stores hold the same graph', embedded === neo4j);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const score = evaluateFolder(join(shared, 'gold'), knowledge);
  console.log(`\nThe seed articles against their annotation\n${tableOf(score)}\n`);
  const frozen = JSON.parse(readFileSync(join(__dirname, 'frozen.json'), 'utf8')) as {
    seeds: Record<string, number>;
    real: Record<string, Record<string, number>>;
    suites: Record<string, Record<string, number>>;
  };
  check('seeds: relations found', score.relations.found >= frozen.seeds.relationsFound!);
  check('seeds: relations right', score.relations.right / score.relations.predicted >= frozen.seeds.relationPrecision!);
  check('seeds: statements found', score.statements.found >= frozen.seeds.statementsFound!);
  check('seeds: speakers right', score.speakersRight >= frozen.seeds.speakersRight!);
  for (const [name, least] of Object.entries(frozen.real)) testReal(name, least);
  testSuites(frozen.suites);
  for (const line of (await realCases(shared, knowledge)) ?? ['cases: skipped, the folder holds none'])
    console.log(line);
  const robust = await readRobustly(shared, false);
  console.log(`\nReal texts in other forms\n${robustnessTable(robust)}\n`);
  for (const [form, { faults }] of robust) check(`texts, ${form}: read whole, offsets right`, faults.length === 0);
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/shared-results.json', JSON.stringify(counts));
  console.log(`seeds: ${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed === 0 ? 0 : 1);
};

void run();
