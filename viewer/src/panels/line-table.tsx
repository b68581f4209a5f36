import { Button } from 'react-aria-components';
import type { Ontology } from '../../../graph/model/ontology';
import type { Line } from '../graph/line';
import { relationLabel } from '../graph/relation-label';
import { countWords } from '../graph/to-lines';
import { useDesk } from '../state/desk';

const columns = ['From', 'Relation', 'To', 'Status', 'Date', 'Sentences'] as const;
type Column = (typeof columns)[number];

export interface Sorting {
  readonly column: Column;
  readonly isFalling: boolean;
}

export const usualSorting: Sorting = { column: 'From', isFalling: false };

/** Rows shown at once; a page of a hundred thousand would stop the browser. */
export const usualRows = 500;

export const cellsOf = (
  line: Line,
  names: Readonly<Record<string, string>>,
  ontology: Ontology,
): Record<Column, string> => ({
  From: names[line.from] ?? line.from,
  Relation: relationLabel(line.type, ontology),
  To: names[line.to] ?? line.to,
  Status: countWords(line),
  Date: [...new Set(line.facts.flatMap(({ properties }) => properties.date ?? []))].sort().join(', '),
  Sentences: String(line.count),
});

interface Properties {
  /** In the order of the sorting. */
  readonly lines: readonly Line[];
  readonly names: Readonly<Record<string, string>>;
  /** How many there are in all. */
  readonly total: number;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly onMore: () => void;
}

/** Relations for eyes, keyboards and screen readers that have no use for a drawing. */
export const LineTable = ({ lines, names, total, sorting, onSort, onMore }: Properties) => {
  const { page, goTo, ontology } = useDesk();
  const sortBy = (column: Column) => onSort({ column, isFalling: sorting.column === column && !sorting.isFalling });
  const open = (id: string) => () => goTo({ node: id, line: undefined });
  return (
    <div className="table-pane">
      <table>
        <caption className="visually-hidden">Relations, each opening the sentences it stands on</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sorting.column !== column ? 'none' : sorting.isFalling ? 'descending' : 'ascending'}
              >
                <Button className="sort" onPress={() => sortBy(column)}>
                  {column}
                  <span aria-hidden="true">{sorting.column !== column ? '' : sorting.isFalling ? ' ↓' : ' ↑'}</span>
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const cell = cellsOf(line, names, ontology);
            return (
              <tr key={line.key} data-line={line.key} aria-current={line.key === page.line || undefined}>
                <td>
                  <Button className="link" onPress={open(line.from)}>
                    {cell.From}
                  </Button>
                </td>
                <td>
                  <Button className="link strong" onPress={() => goTo({ line: line.key, node: undefined })}>
                    {cell.Relation}
                  </Button>
                </td>
                <td>
                  <Button className="link" onPress={open(line.to)}>
                    {cell.To}
                  </Button>
                </td>
                <td>{cell.Status}</td>
                <td className="date">{cell.Date}</td>
                <td className="number">{cell.Sentences}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {total > lines.length && (
        <p className="note">
          {lines.length.toLocaleString('en')} of {total.toLocaleString('en')} relations; narrow the filters, or{' '}
          <Button className="link" onPress={onMore}>
            show {Math.min(usualRows, total - lines.length)} more
          </Button>
        </p>
      )}
    </div>
  );
};
