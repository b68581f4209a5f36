import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Analysis, Article } from '../../ingest/analysis';
import type { Knowledge } from '../../ingest/knowledge';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle, stages } from '../../ingest/pipeline';
import { passes, repairs } from '../../ingest/repairs/order';
import { tagPasses, tagRepairs } from '../../ingest/repairs/tags/order';
import { tagsStage } from '../../ingest/repairs/tags/tags-stage';
import { treeStage } from '../../ingest/repairs/tree-stage';
import type { Stage } from '../../ingest/stage';
import { loadKnowledge } from '../../src/load-knowledge';
import { readArticles } from '../../src/read-articles';
import { CASE_SETS, repairCases, type Case, type Tally } from './repair-cases';

/**
 * What each repair is worth: how often it fires on the texts of `../shared`, and what comes out right or wrong less or more
 * without it. Only texts in which it fires are read again, from its stage on.
 */
export const benchRepairs = async (): Promise<void> => {
  const shared = resolve(process.env.SHARED ?? '../shared');
  const knowledge = loadKnowledge();
  const fires = await firesOn(`${shared}/texts`, knowledge);
  const cases = repairCases(shared, knowledge).map((one) => {
    const analysis = readArticle(one.article, one.knowledge);
    const names = new Set([...analysis.tagRepairs, ...analysis.treeRepairs].map(({ repair }) => repair));
    return { one, names, tally: one.tally(toPatch(analysis, one.knowledge)), inputs: inputsOf(analysis) };
  });
  const heads = CASE_SETS.map((set) => set.padStart(12)).join(' |');
  console.log(`${'repair'.padEnd(26)} fires${heads}   right and wrong without it`);
  for (const { name } of [...tagRepairs, ...repairs]) {
    const without = stagesWithout(name);
    const sums = new Map(CASE_SETS.map((set) => [set, [0, 0]]));
    for (const { one, names, tally, inputs } of cases) {
      if (!names.has(name)) continue;
      const now = tallyOf(one, inputs, without);
      const sum = sums.get(one.set)!;
      sum[0]! += now.right - tally.right;
      sum[1]! += now.wrong - tally.wrong;
    }
    const shown = [...sums.values()].map((pair) =>
      pair.map((sum) => `${sum > 0 ? '+' : ''}${sum}`.padStart(6)).join(''),
    );
    console.log(`${name.padEnd(26)} ${String(fires.get(name) ?? 0).padStart(5)} ${shown.join(' |')}`);
  }
};

const inputsOf = ({ article, paragraphs, quotes, sentences, tokens, segments, tags, fineTags, lemmas, tagRepairs: touched, names }: Analysis) =>
  ({ article, paragraphs, quotes, sentences, tokens, segments, tags, fineTags, lemmas, tagRepairs: touched, names }) as Analysis; // prettier-ignore

/** The stages from the one that has this repair on, without it. */
const stagesWithout = (name: string): readonly Stage[] => {
  const without = <Pass extends { readonly repairs: readonly { readonly name: string }[] }>(pass: Pass): Pass => ({
    ...pass,
    repairs: pass.repairs.filter((repair) => repair.name !== name),
  });
  const isOfTags = tagRepairs.some((repair) => repair.name === name);
  const stage = isOfTags ? tagsStage(tagPasses.map(without)) : treeStage(passes.map(without));
  const at = stages.findIndex((one) => one.name === stage.name);
  return [stage, ...stages.slice(at + 1)];
};

const tallyOf = ({ knowledge, tally }: Case, inputs: Analysis, without: readonly Stage[]): Tally => {
  let analysis = inputs;
  for (const stage of without) analysis = { ...analysis, ...stage.run(analysis, knowledge) };
  return tally(toPatch(analysis, knowledge));
};

const firesOn = async (folder: string, knowledge: Knowledge): Promise<Map<string, number>> => {
  const fires = new Map<string, number>();
  const count = (article: Article): void => {
    const { tagRepairs: ofTags, treeRepairs: ofTree } = readArticle(article, knowledge);
    for (const { repair } of [...ofTags, ...ofTree]) fires.set(repair, (fires.get(repair) ?? 0) + 1);
  };
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  for await (const read of readArticles(files.map((file) => join(folder, file))))
    if ('article' in read) count(read.article);
  return fires;
};
