import { decodeLinear, encodeLinear } from '../../../ingest/annotate/model';
import { UNCLUSTERED, WordClusters } from '../../../ingest/annotate/word-clusters';
import { wordFeatures } from '../../../ingest/annotate/word-features';
import { clusterNames, clusterWords } from '../../../ingest/learn/cluster-words';

const subjects = ['rebels', 'soldiers', 'pilots', 'guards'];
const verbs = ['attacked', 'bombed', 'left'];
const sentences = subjects.flatMap((subject) => verbs.map((verb) => ['The', subject, verb, 'a', 'village', 'once']));

const clustersOf = (texts: readonly (readonly string[])[], count: number) => {
  const clusters = new WordClusters(decodeLinear(encodeLinear(clusterNames, clusterWords(texts, count))));
  return (word: string) => clusters.of(wordFeatures(word).word);
};

test('words in like company share a cluster, others do not', () => {
  const clusterOf = clustersOf(sentences, 6);
  expect(new Set(subjects.map(clusterOf)).size).toBe(1);
  expect(new Set(verbs.map(clusterOf)).size).toBe(1);
  expect(clusterOf('rebels')).not.toBe(clusterOf('bombed'));
  expect(clusterOf('REBELS')).toBe(clusterOf('rebels'));
});

test('a word seen less than three times has no cluster', () => {
  const clusterOf = clustersOf([...sentences, ['Zebras', 'left']], 6);
  expect(clusterOf('zebras')).toBe(UNCLUSTERED);
  expect(clusterOf('soldiers')).not.toBe(UNCLUSTERED);
});

test('the same text gives the same clusters', () => {
  expect(clusterWords(sentences, 6)).toEqual(clusterWords(sentences, 6));
});
