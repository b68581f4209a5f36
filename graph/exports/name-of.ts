import type { ViewNode } from '../model/view';

/** What to call a node: its name, an article's title, a statement's words, else its id. */
export const nameOf = ({ id, properties }: ViewNode): string => {
  const name = properties.name ?? properties.title ?? properties.text;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : id;
};
