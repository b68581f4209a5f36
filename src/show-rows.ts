import { showCell } from '../graph/queries/cells';
import type { QueryResult } from '../graph/stores/store';
import type { Terminal } from './terminal';

export interface RowFormat {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Rows as JSON, as CSV, as a table on a terminal, or else as tab-separated lines for other programs. */
export const showRows = async (result: QueryResult, format: RowFormat, terminal: Terminal): Promise<void> => {
  if (format.json) await terminal.write(`${JSON.stringify(asObjects(result), null, 1)}\n`);
  else if (format.csv) await terminal.write(await asCsv(result));
  else if (terminal.isInteractive) await terminal.write(`${await asTable(result, terminal.width)}\n`);
  else await terminal.write(asLines(result));
  if (result.truncated) terminal.warn(`only the first ${result.rows.length} rows are shown; --limit N shows more`);
};

const asObjects = ({ columns, rows }: QueryResult): unknown[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

const asCsv = async ({ columns, rows }: QueryResult): Promise<string> => {
  const { stringify } = await import('csv-stringify/sync');
  // A cell that starts with = + - @ would run as a formula in a spreadsheet.
  return stringify([columns, ...rows.map((row) => row.map(showCell))], { escape_formulas: true });
};

const asLines = ({ columns, rows }: QueryResult): string =>
  [columns, ...rows.map((row) => row.map(showCell))].map((cells) => `${cells.join('\t')}\n`).join('');

const asTable = async ({ columns, rows }: QueryResult, width: number): Promise<string> => {
  const { default: Table } = await import('cli-table3');
  const cells = rows.map((row) => row.map(showCell));
  const head = [...columns];
  const table = new Table({
    head,
    colWidths: fitColumns([head, ...cells], width),
    wordWrap: true,
    style: { head: ['bold'] },
  });
  table.push(...cells);
  return `${table.toString()}\n${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
};

/** Widths with padding: each column its longest cell, the widest cut back first until all fit. */
export const fitColumns = (lines: readonly (readonly string[])[], width: number): number[] => {
  const widths = lines[0]!.map((_, column) => 2 + Math.max(1, ...lines.map((line) => line[column]!.length)));
  const room = Math.max(width - widths.length - 1, widths.length * 6);
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
    widths[widths.indexOf(Math.max(...widths))]! -= 1;
  }
  return widths;
};
