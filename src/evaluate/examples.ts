import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../../graph/model/errors';
import type { GraphPatch } from '../../graph/model/patch';
import type { Article } from '../../ingest/analysis';
import type { Knowledge } from '../../ingest/knowledge';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { foldSpelling } from '../../ingest/resolve/normalise-name';
import { readYaml } from '../read-yaml';
import { emptyScore, type Count, emptyCount, type Score } from './score';

const triple = z.union([
  z.tuple([z.string(), z.string(), z.string()]),
  z.tuple([z.string(), z.string(), z.string(), z.record(z.string(), z.string())]),
]);
type Triple = z.infer<typeof triple>;

const example = z.looseObject({
  text: z.string(),
  gives: z.array(triple).default([]),
  may: z.array(triple).default([]),
  published: z.string().optional(),
  /** The one type that is judged, where a sentence is there for it alone. */
  only: z.string().optional(),
});

/**
 * Scores sentences with the relations they give, one YAML file a type. Every relation given counts, of whatever type; a
 * relation that is neither given nor arguable is a false alarm. Negated ones count as none.
 */
export const evaluateExamples = (folder: string, knowledge: Knowledge): Score => {
  const score = emptyScore();
  for (const one of readExamples(folder))
    scoreExample(toPatch(readArticle(one.article, knowledge), knowledge), one, score);
  return score;
};

export interface Example {
  readonly article: Article;
  readonly name: string;
  readonly gives: readonly Triple[];
  readonly may: readonly Triple[];
  readonly only?: string | undefined;
}

/** The sentences of a folder, each as an article of its own. */
export const readExamples = (folder: string): Example[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) =>
      readYaml(join(folder, file), z.array(example), InputError).map(({ text, gives, may, published, only }, index) => {
        const id = `article/${file}-${index}`;
        const article = { id, title: '', text, sha256: '', published: published ?? '2024-06-14' };
        return { article, name: `${file} ${text}`, gives, may, only };
      }),
    );

const SAME: Record<string, string> = { SPOKESPERSON_FOR: 'OFFICIAL_OF' };
const UNDIRECTED = new Set(['MEETS', 'AGREES_WITH']);

const keysOf = ([from, type, to]: readonly string[]): string[] => {
  const ends = [foldSpelling(from!), foldSpelling(to!)];
  const kind = SAME[type!] ?? type!;
  return [`${ends[0]}|${kind}|${ends[1]}`, ...(UNDIRECTED.has(kind) ? [`${ends[1]}|${kind}|${ends[0]}`] : [])];
};

export const scoreExample = (patch: GraphPatch, gold: Pick<Example, 'name' | 'gives' | 'may' | 'only'>, score: Score): void => {
  const namesOf = new Map(patch.entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const countOf = (type: string): Count => score.byType.get(type) ?? score.byType.set(type, emptyCount()).get(type)!;
  const isNegative = (one: Triple): boolean => one[3]?.status === 'negated';
  const wanted = gold.gives.filter((one) => !isNegative(one));
  const arguable = new Set(
    [...gold.may, ...gold.gives.filter(isNegative)].flatMap((one) => keysOf(one as readonly string[])),
  );
  const found = new Set<Triple>();
  const seen = new Set<string>();
  for (const relation of patch.relations) {
    if (relation.status === 'negated' || (gold.only !== undefined && relation.type !== gold.only)) continue;
    // A near miss that is shown as planned or supposed is shown as what it is.
    if (gold.only !== undefined && wanted.length === 0 && /^(?:planned|hypothetical)$/u.test(relation.status)) continue;
    const keys = namesOf
      .get(relation.from)!
      .flatMap((from) => namesOf.get(relation.to)!.flatMap((to) => keysOf([from, relation.type, to])));
    const hits = wanted.filter((one) => keysOf(one as readonly string[]).some((key) => keys.includes(key)));
    hits.forEach((hit) => found.add(hit));
    const pair = `${relation.type} ${relation.from} ${relation.to}`;
    if (seen.has(pair) || (hits.length === 0 && keys.some((key) => arguable.has(key)))) continue;
    seen.add(pair);
    for (const count of [score.relations, countOf(relation.type)]) {
      count.predicted += 1;
      if (hits.length > 0) count.right += 1;
    }
    if (hits.length === 0)
      score.faults.push(
        `false ${relation.from} ${relation.type} ${relation.to} [${relation.rules.join(' ')}] — ${gold.name}`,
      );
  }
  for (const one of wanted) {
    for (const count of [score.relations, countOf(one[1])]) {
      count.wanted += 1;
      if (found.has(one)) count.found += 1;
    }
    if (!found.has(one)) score.faults.push(`missed ${one.slice(0, 3).join(' ')} — ${gold.name}`);
  }
};
