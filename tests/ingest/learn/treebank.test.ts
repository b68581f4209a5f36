import { UPOS } from '../../../ingest/analysis';
import { joinWords, projectOnTokens } from '../../../ingest/learn/project';
import { properRuns } from '../../../ingest/learn/gold-units';
import { readTreebank } from '../../../ingest/learn/treebank';
import { loadAbbreviations } from '../../../src/load-lexicons';
import { tinyTreebank } from './tiny-treebank';

const row = (...cells: string[]) => cells.join('\t');
const hyphened = [
  row('1', 'A', 'a', 'DET', '_', '_', '5', 'det', '_', '_'),
  row('2', 'Kenya', 'Kenya', 'PROPN', '_', '_', '4', 'compound', '_', 'SpaceAfter=No'),
  row('3', '-', '-', 'PUNCT', '_', '_', '2', 'punct', '_', 'SpaceAfter=No'),
  row('4', 'led', 'lead', 'VERB', '_', '_', '5', 'amod', '_', '_'),
  row('5', 'force', 'force', 'NOUN', '_', '_', '0', 'root', '_', '_'),
].join('\n');

test('words, tags and arcs are read, with the text put together', () => {
  const [sentence] = readTreebank(hyphened);
  expect(sentence!.text).toBe('A Kenya-led force ');
  expect(sentence!.heads).toEqual([4, 3, 1, 4, -1]);
  expect(sentence!.tags.map((tag) => UPOS[tag])).toEqual(['DET', 'PROPN', 'PUNCT', 'VERB', 'NOUN']);
});

test('multiword tokens and empty nodes leave one row a word', () => {
  const block = [
    row('1-2', "don't", '_', '_', '_', '_', '_', '_', '_', '_'),
    row('1', 'do', 'do', 'AUX', '_', '_', '3', 'aux', '_', '_'),
    row('2', "n't", 'not', 'PART', '_', '_', '3', 'advmod', '_', '_'),
    row('3', 'go', 'go', 'VERB', '_', '_', '0', 'root', '_', '_'),
    row('3.1', 'x', 'x', 'VERB', '_', '_', '_', '_', '_', '_'),
  ].join('\n');
  const [sentence] = readTreebank(block);
  expect(sentence!.words).toEqual(['do', "n't", 'go']);
  expect(sentence!.text).toBe("don't go ");
});

test('what our tokens join takes tag and arc of its head', () => {
  const sentence = projectOnTokens(readTreebank(hyphened)[0]!, loadAbbreviations());
  expect(sentence.words).toEqual(['A', 'Kenya-led', 'force']);
  expect(sentence.tags.map((tag) => UPOS[tag])).toEqual(['DET', 'VERB', 'NOUN']);
  expect(sentence.heads).toEqual([2, 2, -1]);
  expect(sentence.labels).toEqual(['det', 'amod', 'root']);
});

test('a grouping of single words changes nothing', () => {
  const [sentence] = readTreebank(hyphened);
  expect(joinWords(sentence!, [[0], [1], [2], [3], [4]])).toBe(sentence);
});

test('proper nouns that are tied together are one name', () => {
  const named = readTreebank(tinyTreebank).find(({ words }) => words[0] === 'Ann')!;
  expect(properRuns(named)).toEqual([{ first: 0, end: 2 }]);
});
