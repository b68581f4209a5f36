import type { Analysis, Article } from './analysis';
import { segments } from './annotate/segments-stage';
import { tags } from './repairs/tags/tags-stage';
import { tokens } from './annotate/tokens-stage';
import { withBudget } from './budget';
import { paragraphs } from './clean/paragraphs-stage';
import { dates } from './dates/dates-stage';
import type { Knowledge } from './knowledge';
import { mentions } from './mentions/mentions-stage';
import { names } from './names/names-stage';
import { quotes } from './quotes/quotes-stage';
import { relations } from './relations/relations-stage';
import { tree } from './repairs/tree-stage';
import { entities } from './resolve/entities-stage';
import { checkOrder } from './stage';
import { statements } from './statements/statements-stage';

/** The reader, step by step; the only place that knows the order. */
export const stages = [
  paragraphs,
  quotes,
  tokens,
  segments,
  tags,
  names,
  tree,
  dates,
  mentions,
  entities,
  statements,
  relations,
] as const;

checkOrder(stages);

/** Reads one article; the same article and knowledge always give the same analysis. */
export const readArticle = (article: Article, knowledge: Knowledge): Analysis => {
  let analysis = { article } as Analysis;
  for (const { name, run } of stages)
    analysis = withBudget(name, article.text.length, () => ({ ...analysis, ...run(analysis, knowledge) }));
  return analysis;
};
