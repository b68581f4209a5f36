import type { ViewNode } from './view';

/** What an entity is called; its id where nothing gives it a name. */
export const entityName = ({ id, properties }: Pick<ViewNode, 'id' | 'properties'>): string =>
  String(properties.name ?? id);
