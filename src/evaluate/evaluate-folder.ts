import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { cleanText } from '../../ingest/clean/clean-text';
import type { Knowledge } from '../../ingest/knowledge';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { evaluateExamples } from './examples';
import { readGold } from './gold';
import { partOf, type Part } from './part-of';
import { emptyScore, scoreArticle, type Score } from './score';

/**
 * Reads every annotated article, or every example sentence, of a folder and counts what is right; with `part` only the articles
 * of that part. Throws InputError for a folder without any.
 */
export const evaluateFolder = (folder: string, knowledge: Knowledge, part?: Part): Score => {
  if (existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.yaml')))
    return evaluateExamples(folder, knowledge);
  const score = emptyScore();
  for (const gold of readGold(folder).filter(({ name }) => part === undefined || partOf(name) === part)) {
    const text = cleanText(gold.text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const article = { id: `article/${gold.name}`, title: gold.title, text, sha256, published: gold.published };
    scoreArticle(toPatch(readArticle(article, knowledge), knowledge), gold, knowledge, score);
  }
  return score;
};
