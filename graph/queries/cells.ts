import type { ViewEdge, ViewNode } from '../model/view';
import type { CellValue } from '../stores/store';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isNode = (value: CellValue): value is ViewNode =>
  isObject(value) && typeof value.id === 'string' && Array.isArray(value.labels) && isObject(value.properties);

export const isEdge = (value: CellValue): value is ViewEdge =>
  isObject(value) && typeof value.from === 'string' && typeof value.to === 'string' && isObject(value.properties);

/** A cell as one line of text for people: a node by its name, lists and maps spelt out. */
export const showCell = (value: CellValue): string => {
  if (value === null) return '';
  if (isNode(value)) return `${String(value.properties.name ?? value.properties.title ?? value.id)} (${value.id})`;
  if (isEdge(value)) return `${value.from} ${value.type} ${value.to}`;
  if (Array.isArray(value)) return value.map(showCell).join(', ');
  if (isObject(value)) {
    return Object.entries(value)
      .map(([key, inner]) => `${key}: ${showCell(inner as CellValue)}`)
      .join(', ');
  }
  return String(value).replace(/\s+/g, ' ');
};
