import type { ViewEdge } from '../model/view';

/** The articles that an edge at an entity comes from, read off its sentences. */
export const articleOfEdge = ({ type, from, properties }: Pick<ViewEdge, 'type' | 'from' | 'properties'>): string[] => {
  const sentences = type === 'MENTIONS' ? [from] : ((properties.evidence ?? []) as readonly string[]);
  return [...new Set(sentences.map((sentence) => sentence.slice(0, sentence.lastIndexOf('#'))))];
};
