import { UPOS } from '../../../ingest/analysis';
import { decodeLinear, encodeLinear } from '../../../ingest/annotate/model';
import { tagWords } from '../../../ingest/annotate/tag';
import { WordClusters } from '../../../ingest/annotate/word-clusters';
import { findNames } from '../../../ingest/names/find-names';
import { NAME_LABELS } from '../../../ingest/names/model';
import { clusterNames, clusterWords } from '../../../ingest/learn/cluster-words';
import { seededRandom } from '../../../ingest/learn/random';
import { scoreParser } from '../../../ingest/learn/score-parser';
import { SEEN_CLASSES, trainNames } from '../../../ingest/learn/train-names';
import { trainParser } from '../../../ingest/learn/train-parser';
import { tagAccuracy, tagClasses, trainTagger } from '../../../ingest/learn/train-tagger';
import { readTreebank } from '../../../ingest/learn/treebank';
import type { NamedDocument } from '../../../ingest/learn/name-corpora';
import { loadNameLexicon } from '../../../src/load-name-lexicon';
import { tinyTreebank } from './tiny-treebank';

const treebank = readTreebank(tinyTreebank);
const variants = treebank.map((sentence) => [sentence]);
const classes = tagClasses(variants);
const gold = (tags: readonly number[]) => ({ coarse: Uint8Array.from(tags), fine: Uint8Array.from(tags) });
const clusters = new WordClusters(decodeLinear(encodeLinear(clusterNames, clusterWords([], 2))));
const goldTags = {
  clusters,
  tags: (sentence: { tags: readonly number[] }) => gold(sentence.tags),
  names: () => [],
};

test('the tagger learns its sentences, and the same seed gives the same bytes', () => {
  const bytes = [1, 1].map((seed) =>
    encodeLinear(
      classes,
      trainTagger(variants, classes, { epochs: 20, random: seededRandom(seed), clusters, leastUpdates: 1 }),
    ),
  );
  expect(bytes[0]).toEqual(bytes[1]);
  const model = { ...decodeLinear(bytes[0]!), clusters };
  expect(tagAccuracy(treebank, (words) => tagWords(words, model))).toBe(1);
});

test('the parser learns its sentences, and the same seed gives the same bytes', () => {
  const bytes = [1, 1].map((seed) => {
    const trained = trainParser(variants, {
      epochs: 30,
      random: seededRandom(seed),
      leastUpdates: 1,
      ...goldTags,
    });
    return encodeLinear(trained.classes, trained.rows);
  });
  expect(bytes[0]).toEqual(bytes[1]);
  const tagsOf = new Map(treebank.map(({ words, tags }) => [words, tags]));
  const score = scoreParser(treebank, decodeLinear(bytes[0]!), clusters, (words) => gold(tagsOf.get(words)!));
  expect(score).toEqual({ unlabelled: 1, labelled: 1, words: 27 });
});

test('the names model learns its documents', () => {
  const documents: NamedDocument[] = ['Torben', 'Aylin', 'Ngaire', 'Oisin', 'Ludek', 'Marit'].map((name) => ({
    leavesOther: false,
    sentences: [
      { words: ['Mayor', name, 'Veltkamp', 'spoke', 'at', 'noon', '.'], names: [{ first: 1, end: 3, type: 0 }] },
    ],
  }));
  const lexicon = loadNameLexicon();
  const tags = () => Uint8Array.of(7, 11, 11, 15, 1, 7, 12);
  const trained = trainNames(documents, { epochs: 20, random: seededRandom(1), lexicon, casing: new Map(), tags });
  const model = {
    weights: decodeLinear(encodeLinear(NAME_LABELS, trained.weights)),
    seen: decodeLinear(encodeLinear(SEEN_CLASSES, trained.seen)),
    lexicon,
  };
  const words = ['Mayor', 'Sunniva', 'Veltkamp', 'spoke', 'at', 'noon', '.'];
  const tokens = words.map((text, index) => ({ text, start: index * 10, end: index * 10 + text.length, sentence: 0 }));
  const found = findNames(
    tokens,
    [{ firstToken: 0, endToken: 7 }],
    Array.from(tags(), (tag) => UPOS[tag]!),
    model,
  );
  expect(found).toEqual([{ first: 1, end: 3, type: 'person' }]);
});
