import { isPlural, pluralForm } from '../../../graph/reports/agree';
import type { Block } from '../../../graph/reports/report';
import { samplePatches } from '../../browser/sample-patch';
import { claimsIn, openReports, wordsOf } from './sample-report';

let reports: Awaited<ReturnType<typeof openReports>>;
beforeAll(async () => (reports = await openReports(samplePatches)));
afterAll(() => reports.close());

const section = async (id: string, selection = {}) => {
  const { sections } = await reports.report(selection);
  return sections.find((found) => found.id === id)!;
};
const kinds = <Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

it('gives the text of every note as it stands in the stored article, with its outlet, day and address', async () => {
  const { notes } = await reports.report({});
  expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
  expect(notes.length).toBeGreaterThan(10);
  const articles = new Map(samplePatches.map(({ article }) => [article.id, article]));
  for (const note of notes) {
    const article = articles.get(note.article)!;
    expect(note.text).toBe(article.text.slice(note.start, note.end));
    expect(note).toMatchObject({ title: article.title, publisher: article.publisher, published: article.published });
    expect(note.url).toBe(article.url);
  }
});

it('claims nothing without a note, and keeps no note that nothing cites', async () => {
  const report = await reports.report({});
  const claims = claimsIn(report);
  const cited = new Set(claims.flatMap(({ notes }) => notes));
  for (const claim of claims) expect(claim.notes.length).toBeGreaterThan(0);
  expect([...cited].sort((one, other) => one - other)).toEqual(report.notes.map(({ number }) => number));
});

it('cites each relation by its own evidence, and leaves none out', async () => {
  const report = await reports.report({});
  const claimed = report.sections
    .find(({ id }) => id === 'summary')!
    .blocks.flatMap((block) => (block.kind === 'claims' ? block.claims : []));
  const relations = new Map(
    samplePatches.flatMap((patch) => patch.relations).map((relation) => [relation.id, relation]),
  );
  expect(claimed).toHaveLength(relations.size);
  const evidence = new Set([...relations.values()].flatMap((relation) => relation.evidence));
  for (const { notes } of claimed)
    for (const number of notes) expect(evidence).toContain(report.notes[number - 1]!.sentence);
});

it('heads every kind of relation with how many there are', async () => {
  const { blocks } = await section('summary');
  const counts = new Map(kinds(blocks, 'heading').map(({ text }) => [text.replace(/ \(\d+\)$/, ''), text]));
  const criticism = new Set(
    samplePatches.flatMap((patch) => patch.relations.filter(({ type }) => type === 'CRITICIZES')).map(({ id }) => id),
  );
  expect(counts.get('Criticizes')).toBe(`Criticizes (${criticism.size})`);
});

it('lists what somebody denies in words, and says so where nothing is contested', async () => {
  const [article] = samplePatches;
  const statements = article!.statements.map((statement, index) =>
    index === 0 ? { ...statement, stance: 'deny' } : statement,
  );
  const { cue, text } = statements[0]!;
  const denying = await openReports([{ ...article!, statements }]);
  const { sections } = await denying.report({});
  await denying.close();
  const told = sections.find((found) => found.id === 'contested')!.blocks;
  expect(kinds(told, 'heading')).toContainEqual({ kind: 'heading', text: 'Denied in words' });
  expect(kinds(told, 'claims').at(-1)!.claims.map(wordsOf)).toEqual([expect.stringContaining(`(“${cue}”): ${text}`)]);
  const { blocks } = await section('contested', { relations: ['LEADS'], around: 'Ana Brisk' });
  expect(blocks).toEqual([{ kind: 'paragraph', text: 'Nothing here is denied, or contradicted by another relation.' }]);
});

it('sets what contradicts side by side, and lists denials that stand alone', async () => {
  const { blocks } = await section('contested');
  const [alone] = kinds(blocks, 'claims');
  expect(alone!.claims.map(wordsOf)).toEqual(['Lena Korr criticizes Mira Talos (denied by Dario Pell)']);
  const article = samplePatches[0]!;
  const from = 'person/lena-korr';
  const to = 'person/mira-talos';
  const claim = { ...article.relations[0]!, from, to, type: 'CRITICIZES', role: undefined };
  const support = { ...claim, type: 'SUPPORTS', id: `${from}|SUPPORTS|${to}|asserted` };
  const ends = samplePatches[1]!.entities.filter(({ id }) => id === from || id === to);
  const more = {
    ...article,
    article: { ...article.article, id: 'article/other-1' },
    sentences: article.sentences.map((sentence) => ({
      ...sentence,
      id: `article/other-1#${sentence.start}-${sentence.end}`,
    })),
    statements: [],
    entities: ends.map((entity) => ({ ...entity, mentions: [] })),
    relations: [{ ...claim, id: `${from}|CRITICIZES|${to}|asserted` }, support].map((relation) => ({
      ...relation,
      evidence: [`article/other-1#${article.sentences[0]!.start}-${article.sentences[0]!.end}`],
    })),
  };
  const both = await openReports([...samplePatches, more]);
  const contested = (await both.report({})).sections.find(({ id }) => id === 'contested')!;
  await both.close();
  const sides = kinds(contested.blocks, 'versus').map((block) => block.sides.map(({ claims }) => claims.map(wordsOf)));
  const claimed = ['Lena Korr criticizes Mira Talos'];
  const denied = ['Lena Korr criticizes Mira Talos (denied by Dario Pell)'];
  expect(sides).toEqual([
    [claimed, denied],
    [['Lena Korr supports Mira Talos'], claimed],
  ]);
});

it('tells events in the order of their days', async () => {
  const { blocks } = await section('timeline');
  const dates = kinds(blocks, 'dated').flatMap(({ rows }) => rows.map(({ date }) => date));
  expect(dates.length).toBeGreaterThan(4);
  expect(dates).toEqual([...dates].sort());
});

it('puts on the timeline what happened, not who leads or belongs to what', async () => {
  const { blocks } = await section('timeline');
  const told = kinds(blocks, 'dated').flatMap(({ rows }) => rows.map(({ claim }) => wordsOf(claim)));
  expect(told.join('\n')).not.toMatch(/ (leads|is part of|is a member of|is an official of|speaks for) /);
});

it('names at the end of the profiles, in a line each, those of whom nothing more is told', async () => {
  const { blocks } = await section('profiles', { query: 'MATCH (p:Person) RETURN p' });
  const last = blocks.at(-1)!;
  expect(kinds(blocks, 'heading').at(-1)!.text).toBe('Also named, without a relation or statement here');
  for (const claim of last.kind === 'claims' ? last.claims : []) expect(wordsOf(claim)).toMatch(/^\S.*, person/);
});

it.each([
  ['criticizes', 'criticize'],
  ['is led by', 'are led by'],
  ['has as member', 'have as member'],
  ['accuses', 'accuse'],
  ['meets', 'meet'],
  ['asks', 'ask'],
  ['sees the withdrawal of', 'see the withdrawal of'],
  ['requests withdrawal of', 'request withdrawal of'],
])('says of several that they %s as: %s', (one, several) => expect(pluralForm(one)).toBe(several));

it('knows troops from a congress', () => {
  const plural = (name: string, kind?: string) =>
    isPlural({ labels: ['Entity', 'Group'], properties: { name, ...(kind !== undefined && { kind }) } });
  expect(['US Troops', 'Popular Guards'].every((name) => plural(name, 'armed forces'))).toBe(true);
  expect(['armed groups', 'Estmark protesters'].every((name) => plural(name))).toBe(true);
  expect(['National Congress', 'United Nations', 'Blue Party'].some((name) => plural(name))).toBe(false);
});

it('quotes statements word for word with their speaker', async () => {
  const { blocks } = await section('statements');
  const told = kinds(blocks, 'quote').map(({ text, by }) => [text, wordsOf(by).split(' (')[0]]);
  const said = samplePatches.flatMap(({ article, statements }) =>
    statements.map(({ start, end }) => article.text.slice(start, end)),
  );
  expect(told.map(([text]) => text).sort()).toEqual([...said].sort());
  expect(told).toContainEqual(['a tax on bread', 'Lena Korr']);
});

it('keeps to the selection, and says what was chosen', async () => {
  const report = await reports.report({ around: 'Ana Brisk', relations: ['LEADS'] });
  const names = report.sections
    .find(({ id }) => id === 'profiles')!
    .blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(names.sort()).toEqual(['Ana Brisk', 'Estmark Assembly', 'Harbour Front']);
  expect(report.figure.caption).toBe('Shown: around Ana Brisk, 1 step; relations LEADS.');
  expect(JSON.stringify(report.sections.at(-1))).toContain('around Ana Brisk, 1 step; relations LEADS');
});

it('is about whom it was asked: their own facts and statements, those about them, and no others', async () => {
  const { sections, subtitle } = await reports.report({ around: 'Lena Korr' });
  const lines = (id: string) =>
    sections.find((found) => found.id === id)!.blocks.flatMap((block) => (block.kind === 'claims' ? block.claims : []));
  const told = lines('summary').map(wordsOf);
  expect(told.length).toBeGreaterThan(1);
  for (const claim of told) expect(claim).toContain('Lena Korr');
  const quotes = kinds(sections.find(({ id }) => id === 'statements')!.blocks, 'quote').map(({ by }) => wordsOf(by));
  expect(quotes.length).toBeGreaterThan(0);
  for (const by of quotes) expect(by).toMatch(/^Lena Korr|about [^;]*Lena Korr/);
  const whole = await reports.report({});
  const relations = (text: string) => Number(/(\d+) relations?/.exec(text)![1]);
  expect(relations(subtitle)).toBe(told.length);
  expect(relations(subtitle)).toBeLessThan(relations(whole.subtitle));
});

it('carries of a choice by type only what is said in its sentences', async () => {
  const { sections, notes } = await reports.report({ relations: ['LEADS'] });
  const statements = sections.find(({ id }) => id === 'statements');
  const all = (await reports.report({})).sections.find(({ id }) => id === 'statements')!;
  expect(statements?.blocks.length ?? 0).toBeLessThan(all.blocks.length);
  expect(notes.length).toBeGreaterThan(0);
});

it('is the same each time', async () => expect(await reports.report({})).toEqual(await reports.report({})));

it('refuses an empty selection with the next step', async () => {
  await expect(reports.report({ statuses: ['asserted'], since: '2050' })).rejects.toThrow(
    /^Nothing is chosen, so there is nothing to report; choose more/,
  );
});

it('tells relations that were chosen one by one in the order in which they were chosen', async () => {
  const all = (await section('summary')).blocks;
  const ids = samplePatches.flatMap(({ relations }) =>
    relations.filter(({ type, status }) => type === 'CRITICIZES' && status === 'asserted').map(({ id }) => id),
  );
  const chosen = [...new Set(ids)].sort().reverse();
  expect(chosen.length).toBeGreaterThan(1);
  const told = async (order: string[]) =>
    kinds((await section('summary', { ids: order })).blocks, 'claims').flatMap(({ claims }) => claims.map(wordsOf));
  const forwards = await told(chosen);
  expect(forwards).toHaveLength(chosen.length);
  expect(await told([...chosen].reverse())).toEqual([...forwards].reverse());
  expect(kinds(all, 'claims').length).toBeGreaterThan(1);
});
