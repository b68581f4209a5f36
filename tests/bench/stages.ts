import type { Analysis } from '../../ingest/analysis';
import type { Stage } from '../../ingest/stage';
import { stages } from '../../ingest/pipeline';
import { loadKnowledge } from '../../src/load-knowledge';
import { readModel, readTagger } from '../../src/load-models';
import { medianTime, report } from './measure';
import { sampleArticles, wordsIn } from './sample-articles';

/** Passes over all samples a measure takes, so that it lasts long enough to mean something. */
const PASSES = 10;

/** How many words a second each stage of the reader handles, and all together, on one core. */
export const benchStages = async (): Promise<void> => {
  report('load data/', await medianTime(3, () => loadKnowledge()), 'ms');
  const readWeights = () => [readTagger(), ...['parser', 'names', 'names-seen'].map((name) => readModel(name))];
  report('load weights of data/models', await medianTime(3, readWeights), 'ms');
  const knowledge = loadKnowledge();
  const articles = await sampleArticles();
  const words = wordsIn(articles) * PASSES;
  let analyses = articles.map((article) => ({ article }) as Analysis);
  let total = 0;
  for (const stage of stages as readonly Stage[]) {
    const before = analyses;
    const pass = () => before.map((analysis) => ({ ...analysis, ...stage.run(analysis, knowledge) }));
    analyses = pass();
    const time = await medianTime(3, () => {
      for (let count = 0; count < PASSES; count += 1) pass();
    });
    total += time;
    report(`stage ${stage.name}`, (words / time) * 1_000, 'words/s');
  }
  report('all stages', (words / total) * 1_000, 'words/s');
};
