import type { GraphPatch } from '../../graph/model/patch';
import type { Analysis, Article } from '../../ingest/analysis';
import type { Knowledge } from '../../ingest/knowledge';
import { entityIdOf } from '../../ingest/patch/entity-id';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { explainEntity, explainMention, explainWholeSentence } from './explain-entity';
import { explainRelation } from './explain-relation';
import { explainStatement } from './explain-statement';
import type { Explanation } from './explanation';

/**
 * Reads the article again, which gives what it gave before, and says why it gives this id: of a relation, a statement,
 * an entity, or a mention or sentence (`<article id>#<start>-<end>`). Undefined when it does not.
 */
export const explain = (article: Article, id: string, knowledge: Knowledge): Explanation | undefined => {
  const analysis = readArticle(article, knowledge);
  return explainIn(analysis, toPatch(analysis, knowledge), id, knowledge);
};

/** The same for an article that was read already. */
export const explainIn = (
  analysis: Analysis,
  patch: GraphPatch,
  id: string,
  knowledge: Knowledge,
): Explanation | undefined => {
  const relation = patch.relations.find((one) => one.id === id);
  if (relation) return explainRelation(analysis, patch, relation, knowledge);
  const statement = patch.statements.findIndex((one) => one.id === id);
  if (statement >= 0) return explainStatement(analysis, patch, statement);
  const entity = analysis.resolution.entities.findIndex((_, at) => entityIdOf(analysis, at) === id);
  if (entity >= 0) return explainEntity(analysis, entity);
  const span = /^(?<article>article\/.+)#(?<start>\d+)-(?<end>\d+)$/u.exec(id)?.groups;
  if (span?.article !== analysis.article.id) return undefined;
  const isHere = (one: { start: number; end: number }): boolean =>
    one.start === Number(span.start) && one.end === Number(span.end);
  const sentence = analysis.sentences.findIndex(isHere);
  if (sentence >= 0) return explainWholeSentence(analysis, sentence);
  const mention = analysis.mentions.findIndex(isHere);
  return mention < 0 ? undefined : explainMention(analysis, mention);
};
