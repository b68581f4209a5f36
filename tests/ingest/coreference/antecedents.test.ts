import { readArticle } from '../../../ingest/pipeline';
import { decodeLinear } from '../../../ingest/annotate/model';
import { spreadWeights } from '../../../ingest/coreference/antecedent-weights';
import { findAntecedents } from '../../../ingest/coreference/find-antecedents';
import { findChains } from '../../../ingest/coreference/find-chains';
import { readChainedTexts } from '../../../ingest/learn/chained-texts';
import { encodeAntecedents } from '../../../ingest/learn/train-antecedents';
import { loadKnowledge } from '../../../src/load-knowledge';

const knowledge = loadKnowledge();

const row = (id: number, form: string, tag: string, head: number, label: string, entity = '_'): string =>
  [id, form, form.toLowerCase(), tag, '_', '_', head, label, '_', entity].join('\t');

/** "A storm hit Lima. The storm passed.", and so on, with the chain of the noun. */
const tale = (noun: string, name: string): string =>
  [
    `# newdoc id = ${noun}`,
    '# newpar',
    row(1, 'A', 'DET', 2, 'det', 'Entity=(1-event-new-n-cf1-1-sgl'),
    row(2, noun, 'NOUN', 3, 'nsubj', 'Entity=1)'),
    row(3, 'hit', 'VERB', 0, 'root'),
    row(4, name, 'PROPN', 3, 'obj', 'Entity=(2-place-new-n-cf2-1-sgl)|SpaceAfter=No'),
    row(5, '.', 'PUNCT', 3, 'punct'),
    '',
    row(1, 'The', 'DET', 2, 'det', 'Entity=(1-event-giv-n-cf1-1-ana'),
    row(2, noun, 'NOUN', 3, 'nsubj', 'Entity=1)'),
    row(3, 'passed', 'VERB', 0, 'root', 'SpaceAfter=No'),
    row(4, '.', 'PUNCT', 3, 'punct'),
    '',
    '',
  ].join('\n');

const tales = [tale('storm', 'Lima'), tale('flood', 'Quito'), tale('fire', 'Oslo'), tale('wave', 'Lagos')].join('');

test('chains are learned, and the same seed gives the same bytes', () => {
  const texts = readChainedTexts(tales, knowledge);
  const [bytes, again] = [1, 1].map((seed) => encodeAntecedents(texts, seed));
  expect(bytes).toEqual(again);
  const weights = spreadWeights(decodeLinear(bytes!));
  for (const { told, chainOf } of texts) {
    const found = findAntecedents(told, weights, () => true);
    expect(found.map(({ before, at }) => [told.phrases[before]!.core, told.phrases[at]!.core])).toEqual([
      [told.phrases[0]!.core, told.phrases[0]!.core],
    ]);
    expect(found.every(({ before, at }) => chainOf[before] === chainOf[at])).toBe(true);
  }
});

const chainsIn = (text: string): string[][] =>
  findChains(readArticle({ id: 'article/x', title: '', text, sha256: '' }, knowledge), knowledge)
    .filter(({ length }) => length > 1)
    .map((chain) => chain.map(({ core }) => core));

test('things have chains too', () => {
  expect(chainsIn('A storm hit Lima on Monday. The storm killed two farmers.')).toContainEqual(['storm', 'storm']);
  expect(chainsIn('A storm hit Lima on Monday. The harbour was closed.')).toEqual([]);
});
