import { join } from 'node:path';
import { f1Of } from '../../src/evaluate/coreference/coreference-table';
import { scoreCoreference } from '../../src/evaluate/coreference/score-coreference';
import { loadKnowledge } from '../../src/load-knowledge';
import { runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const row = (id: number, form: string, tag: string, head: number, label: string, entity = '_'): string =>
  [id, form, form.toLowerCase(), tag, '_', '_', head, label, '_', entity].join('\t');

const conllu = [
  '# newdoc id = tale',
  '# newpar',
  row(1, 'Ana', 'PROPN', 3, 'nsubj', 'Entity=(1-person-new-n-cf1-1,2-sgl'),
  row(2, 'Silva', 'PROPN', 1, 'flat', 'Entity=1)'),
  row(3, 'praised', 'VERB', 0, 'root'),
  row(4, 'Peru', 'PROPN', 3, 'obj', 'Entity=(2-place-new-n-cf2-1-sgl)|SpaceAfter=No'),
  row(5, '.', 'PUNCT', 3, 'punct'),
  '',
  row(1, 'She', 'PRON', 2, 'nsubj', 'Entity=(1-person-giv-n-cf1-1-ana)'),
  row(2, 'left', 'VERB', 0, 'root', '_'),
  row(3, 'Peru', 'PROPN', 2, 'obj', 'Entity=(2-place-giv-n-cf2-1-coref)|SpaceAfter=No'),
  row(4, '.', 'PUNCT', 2, 'punct'),
  '',
].join('\n');

const folder = temporaryFolder({ 'tale.conllu': conllu, 'bare.conllu': conllu.replace(/Entity=[^|\n]*/gu, '_') });

test('chains of the corpus against those of the reader', () => {
  const score = scoreCoreference(join(folder, 'tale.conllu'), loadKnowledge());
  for (const sums of [...Object.values(score.graph), ...Object.values(score.text)]) expect(f1Of(sums)).toBe(1);
  expect(score.graphActors.MUC).toEqual({ right: 2, given: 2, found: 2, wanted: 2 });
});

test('the command prints the three measures, and what is wrong with a file without chains', async () => {
  const { stdout } = await runCli(['eval', join(folder, 'tale.conllu'), '--coreference']);
  expect(stdout).toMatch(/MUC +100\.0 +100\.0 +100\.0/u);
  expect(stdout).toMatch(/CoNLL +100\.0/u);
  const { code, stderr } = await runCli(['eval', join(folder, 'bare.conllu'), '--coreference']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/no chains in here/u);
});
