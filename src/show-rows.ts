import colours from 'picocolors';
import { largest } from '../graph/model/extremes';
import { append } from '../graph/model/append';
import { showCell } from '../graph/queries/cells';
import type { QueryResult } from '../graph/stores/store';
import { Painted } from './painted';
import type { Terminal } from './terminal';
import { visible, visibleLines } from './visible';

export interface RowFormat {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Rows as JSON, as CSV, as a table on a terminal, or else as tab-separated lines for other programs. */
export const showRows = async (result: QueryResult, format: RowFormat, terminal: Terminal): Promise<void> => {
  if (format.json) await terminal.printJson(asObjects(result), 1);
  else if (format.csv) await terminal.data(await asCsv(result));
  else if (terminal.isInteractive) await terminal.print([await asTable(result, terminal.width)]);
  else await terminal.print(asLines(result));
  if (result.truncated) terminal.warn(`there are more rows than the ${result.rows.length} shown; --limit N shows more`);
};

const asObjects = ({ columns, rows }: QueryResult): unknown[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

const asCsv = async ({ columns, rows }: QueryResult): Promise<string> => {
  const { stringify } = await import('csv-stringify/sync');
  // A cell that starts with = + - @ would run as a formula in a spreadsheet.
  return stringify([columns, ...rows.map((row) => row.map(showCell))], { escape_formulas: true });
};

/** A tab or line feed within a cell is shown as an escape; JSON and CSV keep it. */
const asLines = ({ columns, rows }: QueryResult): Painted[] =>
  [columns, ...rows.map((row) => row.map(showCell))].map((cells) => new Painted(cells.map(visible).join('\t')));

const asTable = async ({ columns, rows }: QueryResult, width: number): Promise<Painted> => {
  const { default: Table } = await import('cli-table3');
  // Lines within a cell stay within its borders.
  const inCell = (text: string): string => visibleLines(text.replaceAll('\t', '  '));
  const cells = rows.map((row) => row.map(showCell).map(inCell));
  const head = columns.map(inCell);
  const style = colours.isColorSupported ? { head: ['bold'], border: ['gray'] } : { head: [], border: [] };
  const table = new Table({ head, colWidths: fitColumns([head, ...cells], width), wordWrap: true, style });
  append(table, cells);
  return new Painted(`${table.toString()}\n${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`);
};

/** A word up to this long is not broken to make room. */
const LONGEST_WORD = 24;

/** Widths with padding: each column its longest cell; to make all fit, the widest that can still be wrapped shrinks first. */
export const fitColumns = (lines: readonly (readonly string[])[], width: number): number[] => {
  const columns = lines[0]!.map((_, column) => lines.map((line) => line[column]!));
  const widths = columns.map(
    (cells) =>
      2 +
      largest(
        cells.map((cell) => cell.length),
        1,
      ),
  );
  const least = columns.map((cells) => 2 + Math.min(LONGEST_WORD, longestWord(cells)));
  const room = Math.max(width - widths.length - 1, widths.length * 6);
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
    const slack = widths.map((one, column) => (one > least[column]! ? one : 0));
    const wide = largest(slack) > 0 ? slack : widths;
    widths[wide.indexOf(largest(wide))]! -= 1;
  }
  return widths;
};

const longestWord = (cells: readonly string[]): number =>
  cells.reduce((longest, cell) => cell.split(' ').reduce((most, word) => Math.max(most, word.length), longest), 1);
