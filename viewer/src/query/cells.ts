import type { ViewEdge, ViewNode } from '../../../graph/model/view';

/** A value in a result, as JSON gives it. */
export type Cell = null | string | number | boolean | readonly Cell[] | { readonly [name: string]: unknown };

export const isNodeCell = (cell: unknown): cell is ViewNode =>
  typeof cell === 'object' && cell !== null && 'labels' in cell && 'properties' in cell && 'id' in cell;

export const isEdgeCell = (cell: unknown): cell is ViewEdge =>
  typeof cell === 'object' && cell !== null && 'from' in cell && 'to' in cell && 'type' in cell;

export const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (isNodeCell(cell)) return String(cell.properties.name ?? cell.properties.title ?? cell.properties.text ?? cell.id);
  if (isEdgeCell(cell)) return `${cell.from} ${cell.type} ${cell.to}`;
  if (Array.isArray(cell)) return cell.map(cellText).join('; ');
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell as string | number | boolean);
};

/** RFC 4180; a cell that a spreadsheet would run as a formula gets a leading apostrophe. */
export const toCsv = (columns: readonly string[], rows: readonly (readonly unknown[])[]): string => {
  const field = (value: string) => {
    const safe = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows.map((row) => row.map(cellText))].map((row) => `${row.map(field).join(',')}\r\n`).join('');
};
