import type { ViewNode } from '../../../graph/model/view';

export { nodeTypeOf } from '../../../graph/model/node-type';

/** What to call a node: its name, an article's title, the first words of a statement; never an empty string. */
export const nodeName = ({ id, properties }: ViewNode): string => {
  const name = properties.name ?? properties.title ?? properties.text;
  return typeof name === 'string' && name.trim() ? shorten(name.trim()) : id;
};

const shorten = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 77).trimEnd()}…`);
