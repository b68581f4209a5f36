import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../ingest/analysis';
import type { Knowledge } from '../../ingest/knowledge';
import { readArticle } from '../../ingest/pipeline';
import { loadKnowledge } from '../../src/load-knowledge';
import { readArticles } from '../../src/read-articles';
import { readYaml } from '../../src/read-yaml';
import { repairCases } from './repair-cases';

const ONTOLOGY = resolve(__dirname, '../../data/ontology/relations');

/**
 * How often each wording of `data/ontology/relations` comes out as a relation on real text (raw, annotated, suites), the
 * commonest first.
 */
export const benchFrames = async (): Promise<void> => {
  const shared = resolve(process.env.SHARED ?? '../shared');
  const knowledge = loadKnowledge();
  const fires = new Map<string, number>();
  const count = (article: Article, known: Knowledge): void => {
    for (const { type, rule } of readArticle(article, known).relations) {
      const key = `${type} ${rule}`;
      fires.set(key, (fires.get(key) ?? 0) + 1);
    }
  };
  const raw = readdirSync(join(shared, 'texts')).filter((file) => file.endsWith('.jsonl'));
  for await (const read of readArticles(raw.sort().map((file) => join(shared, 'texts', file))))
    if ('article' in read) count(read.article, knowledge);
  for (const one of repairCases(shared, knowledge))
    if (one.set === 'real' || one.set === 'suites') count(one.article, one.knowledge);
  const wordings = wordingsOf();
  const firesOf = (wording: string): number => fires.get(wording) ?? 0;
  for (const wording of wordings.sort((one, other) => firesOf(other) - firesOf(one)))
    console.log(`${String(firesOf(wording)).padStart(5)} ${wording}`);
  const silent = wordings.filter((wording) => firesOf(wording) === 0);
  console.log(`${wordings.length} wordings, ${silent.length} of them never on real text`);
};

const relation = z.looseObject({
  name: z.string(),
  frames: z.array(z.looseObject({ reason: z.string() })).default([]),
});

/** "MEETS talks-with": a type with the reason of one of its frames; frames of one reason are one wording. */
const wordingsOf = (): string[] => {
  const all = readdirSync(ONTOLOGY).flatMap((file) => {
    const { name, frames } = readYaml(join(ONTOLOGY, file), relation);
    return frames.map(({ reason }) => `${name} ${reason}`);
  });
  return [...new Set(all)];
};
