import { resolve } from 'node:path';
import type { GraphPatch } from '../../graph/model/patch';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { loadKnowledge } from '../../src/load-knowledge';
import { readArticles } from '../../src/read-articles';

/** Few, so that sequences meet them again; two of them name the same countries and people. */
const SAMPLES = ['iraq-foreign-minister.txt', 'iraq-pmu-chairman.txt', 'niger-french-troops.txt'];

/** What the reader makes of samples of data/, and of each as it was before its last paragraph was added. */
export const samplePatches = async (): Promise<GraphPatch[]> => {
  const knowledge = loadKnowledge();
  const patches: GraphPatch[] = [];
  for await (const reading of readArticles(SAMPLES.map((name) => resolve(__dirname, '../../data/samples', name)))) {
    if (!('article' in reading)) throw new Error(`${reading.quarantined.source} ${reading.quarantined.reason}`);
    const { article } = reading;
    const earlier = { ...article, text: article.text.slice(0, article.text.trimEnd().lastIndexOf('\n\n')) };
    for (const version of [earlier, article]) patches.push(toPatch(readArticle(version, knowledge), knowledge));
  }
  return patches;
};
