import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../ingest/analysis';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { explain, explainIn } from '../../src/explain/explain';
import { findRule } from '../../src/explain/find-rule';
import { showExplanation } from '../../src/explain/show-explanation';
import { loadKnowledge } from '../../src/load-knowledge';
import { readArticles } from '../../src/read-articles';
import { runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const knowledge = loadKnowledge();
const article: Article = {
  id: 'article/talks-in-lima-1a2b3c4d',
  title: 'Talks in Lima',
  text: 'Peruvian President Ana Silva criticized Chile on Monday. She said Chile will attack Bolivia. "We want peace," Silva added.',
  sha256: '',
  published: '2024-06-14',
};

const explained = (id: string) => {
  const explanation = explain(article, id, knowledge);
  if (!explanation) throw new Error(`nothing to explain: ${id}`);
  return { ...explanation, shown: showExplanation(explanation).text };
};

test('a relation: its sentence with ends and cue, its frame with its line, status, codes and tree', () => {
  const { says, rules, shown, sentences } = explained('person/ana-silva|CRITICIZES|country/cl|asserted|2024-06-10');
  expect(says).toBe('Ana Silva criticizes Chile (asserted)');
  expect(shown).toContain('[Ana Silva](from) [criticized](cue) [Chile](to) on Monday.');
  expect(rules[0]).toMatchObject({ name: 'criticise-object', file: 'data/ontology/relations/criticizes.yaml' });
  const line = readFileSync(rules[0]!.file!, 'utf8').split('\n')[rules[0]!.line! - 1];
  expect(line).toContain(rules[0]!.frame);
  expect(shown).toMatch(/date: +2024-06-10, from "on Monday"/);
  expect(sentences[0]!.tree[0]).toMatchObject({ text: 'criticized', tag: 'VERB', relation: 'root', depth: 0 });
});

test('a relation that is somebody’s claim: what its status rests on', () => {
  const { facts, shown } = explained('country/cl|ATTACKS|country/bo|planned|by person/ana-silva');
  const status = facts.find(({ what }) => what === 'status')!.says;
  expect(status).toMatch(/^planned: .* by "will"; it is the claim of person\/ana-silva, who is reported by "said"$/);
  expect(shown).toContain('[will](planned)');
});

test('a statement: its cue, and its speaker over the pronoun', () => {
  const { facts, rules } = explained('statement/talks-in-lima-1a2b3c4d#66-91');
  expect(facts.find(({ what }) => what === 'cue')!.says).toMatch(/^"said"/);
  expect(facts.find(({ what }) => what === 'speaker')!.says).toMatch(
    /^"She" is "Ana Silva" \(pronoun: .+\): person\/ana-silva$/,
  );
  expect(rules.map(({ name }) => name)).toEqual(['content-clause']);
});

test('a sentence: which repairs changed its tags or its tree, and what they are for', () => {
  const text = 'Omar Nasser is to succeed Ana Ruiz.';
  const found = explain({ ...article, text }, `${article.id}#0-${text.length}`, knowledge)!;
  const repair = { name: 'auxiliary-before-to', example: 'is to succeed NAME' };
  expect(found.sentences[0]!.repairs).toEqual([repair]);
  expect(showExplanation(found).text).toContain('mended by auxiliary-before-to, as in "is to succeed NAME"');
});

test('an entity: which rules made its mentions one', () => {
  const { says, shown } = explained('person/ana-silva');
  expect(says).toBe('Ana Silva is a Person, mentioned 3 times in 3 sentences');
  expect(shown).toContain('"Ana Silva" and "Silva" are one: same-person-name');
  expect(shown).toContain('"Ana Silva" and "She" are one: pronoun');
});

test('a mention and a sentence, by their place', () => {
  expect(explained('article/talks-in-lima-1a2b3c4d#19-28')).toMatchObject({ kind: 'mention' });
  expect(explained('article/talks-in-lima-1a2b3c4d#19-28').shown).toContain('office:');
  expect(explained('article/talks-in-lima-1a2b3c4d#0-56')).toMatchObject({ kind: 'sentence' });
  expect(explain(article, 'article/talks-in-lima-1a2b3c4d#1-2', knowledge)).toBeUndefined();
});

test('everything that the samples give can be explained, each with a rule that says something', async () => {
  for await (const read of readArticles(['data/samples'])) {
    if (!('article' in read)) throw new Error('a sample was not read');
    const analysis = readArticle(read.article, knowledge);
    const patch = toPatch(analysis, knowledge);
    for (const { id } of [...patch.relations, ...patch.statements, ...patch.entities]) {
      const explanation = explainIn(analysis, patch, id, knowledge)!;
      expect({ id, sentences: explanation.sentences.length > 0 }).toEqual({ id, sentences: true });
      for (const rule of explanation.rules)
        expect(rule).toEqual(expect.objectContaining({ says: expect.stringMatching(/\w/) }));
    }
  }
}, 120_000);

test('every reason that the reader writes is explained', () => {
  const files = readdirSync('ingest', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const code = files.map((file) => readFileSync(join('ingest', file), 'utf8')).join('\n');
  const reasons = new Set([
    ...[...code.matchAll(/\brule: (?:[^'\n]*\? )?'([a-z-]+)'/gu)].map(([, reason]) => reason!),
    ...[...code.matchAll(/\.join\([^()]*, '([a-z-]+)'\)/gu)].map(([, reason]) => reason!),
  ]);
  expect(reasons.size).toBeGreaterThan(15);
  expect([...reasons].filter((reason) => findRule(reason).says === '')).toEqual([]);
  expect(findRule('holder-title-of-the-story').says).toMatch(/before the name.*; .*the article is about/);
});

describe('the command', () => {
  const folder = temporaryFolder({ 'a.txt': `${article.title}\n\n${article.text}\n` });
  const store = `embedded:${join(folder, 'graph')}`;
  const id = 'person/ana-silva|CRITICIZES|country/cl|asserted';

  test('explains what the store holds from its stored text', async () => {
    await runCli(['ingest', join(folder, 'a.txt'), '--store', store]);
    const run = await runCli(['explain', 'person/ana-silva', '--json', '--store', store]);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toEqual([expect.objectContaining({ kind: 'entity', id: 'person/ana-silva' })]);
    const unknown = await runCli(['explain', id.replace('cl', 'xx'), '--store', store]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(/^newsgraph: embedded:.* has no "person.*"; newsgraph search [^\n]+\n$/);
  });

  test('reads a file instead, without colours for NO_COLOR', async () => {
    const file = join(folder, 'a.txt');
    const run = await runCli(['explain', 'country/cl', '--text', file], { env: { NO_COLOR: '1' } });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^Chile is a Country/);
    expect(run.stdout).not.toContain('\u001b[');
  });
});
