import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { loadKnowledge } from '../../src/load-knowledge';
import { report } from './measure';
import { sampleArticles } from './sample-articles';

const MANY = 10_000;
const knowledge = loadKnowledge();

/** Reads ten thousand articles, all different, and prints the memory held on the way. */
const readMany = async (): Promise<void> => {
  const samples = await sampleArticles();
  for (let count = 1; count <= MANY; count += 1) {
    const sample = samples[count % samples.length]!;
    const article = { ...sample, id: `${sample.id}-${count}`, text: `${sample.text}\n\nReport ${count}.` };
    toPatch(readArticle(article, knowledge), knowledge);
    if (count === 1_000 || count === MANY)
      report(`memory held after ${count} articles`, process.memoryUsage().rss / 1e6, 'MB');
  }
};

void readMany();
