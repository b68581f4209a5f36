import type { GraphPatch } from '../../graph/model/patch';
import type { GraphStore } from '../../graph/stores/store';
import { patchOf, type Line } from '../contracts/store-patches';

export interface StoreThroughput {
  readonly articles: number;
  /** Nodes and edges written by the first pass. */
  readonly records: number;
  readonly articlesPerSecond: number;
  readonly recordsPerSecond: number;
  /** Applying the same patches again: nothing is written. */
  readonly unchangedPerSecond: number;
  readonly removedPerSecond: number;
  readonly searchMilliseconds: number;
  readonly lookupMilliseconds: number;
}

/** Articles of 20 sentences over people of a long tail: a few are named everywhere, most once. */
export const generatedPatches = (count: number): GraphPatch[] => {
  const random = sequence(17);
  const pick = (): number => Math.floor(2_000 * random() ** 4);
  return Array.from({ length: count }, (_, article) => {
    const cast = [...new Set(Array.from({ length: 8 }, pick))].map((number) => ({
      id: `person/p${number}`,
      name: `Given${number % 90} Family${number}`,
      aliases: [`Family${number}`],
    }));
    const lines = Array.from({ length: 20 }, (_, line): Line => ({
      from: cast[line % cast.length].id,
      type: ['CRITICIZES', 'MEETS', 'SUPPORTS'][Math.floor(random() * 3)],
      to: cast[Math.floor(random() * cast.length)].id,
      date: `2024-0${1 + (article % 9)}-01`,
    }));
    return patchOf(`generated-${article}`, cast, lines);
  });
};

/** How fast a store, given empty, takes `count` articles and gives them back. */
export const measureStore = async (store: GraphStore, count: number): Promise<StoreThroughput> => {
  const patches = generatedPatches(count);
  await store.ensureSchema();
  const [written, { nodes, edges }] = await timed(() => store.apply(patches));
  const [again] = await timed(() => store.apply(patches));
  const lookup = 'MATCH (p:Person {id: $id})-[r:CRITICIZES]->(q:Person) RETURN p, r, q LIMIT 20';
  const [looked] = await timed(async () => {
    for (let round = 0; store.supports.cypher && round < 20; round += 1)
      await store.query(lookup, { params: { id: `person/p${round}` } });
  });
  const [searched] = await timed(() => store.search('given17 criticizes', 20));
  const few = patches.slice(0, Math.min(20, count));
  const [removed] = await timed(async () => {
    for (const { article } of few) await store.remove(article.id);
  });
  return {
    articles: count,
    records: nodes + edges,
    articlesPerSecond: count / written,
    recordsPerSecond: (nodes + edges) / written,
    unchangedPerSecond: count / again,
    removedPerSecond: few.length / removed,
    searchMilliseconds: searched * 1_000,
    lookupMilliseconds: (looked * 1_000) / 20,
  };
};

const timed = async <T>(work: () => Promise<T>): Promise<[seconds: number, result: T]> => {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1_000, result];
};

/** Park and Miller's generator: the same articles in every run. */
const sequence = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
};
