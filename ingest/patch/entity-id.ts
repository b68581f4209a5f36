import type { Analysis } from '../analysis';

/** The id in the graph of an entity, by its index in the analysis: "prosecutors" of two articles are two. */
export const entityIdOf = ({ article, resolution }: Analysis, entity: number): string => {
  const { id, isLocal } = resolution.entities[entity]!;
  return isLocal ? `${id}@${article.id.slice('article/'.length)}` : id;
};
