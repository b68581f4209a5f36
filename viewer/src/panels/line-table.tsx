import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Line } from '../graph/line';
import { nodeName } from '../graph/node-type';
import { relationLabel } from '../graph/relation-label';
import { countWords } from '../graph/to-lines';
import { useDesk } from '../state/desk';
import type { Shown } from '../state/filter-view';

const columns = ['From', 'Relation', 'To', 'Status', 'Date', 'Sentences'] as const;
type Column = (typeof columns)[number];

/** Rows shown at once; a page of a hundred thousand would stop the browser. */
const usualRows = 500;

/** The same lines as the graph, for eyes, keyboards and screen readers that have no use for a drawing. */
export const LineTable = ({ shown }: { readonly shown: Shown }) => {
  const { page, goTo, ontology } = useDesk();
  const [sorting, setSorting] = useState<{ column: Column; isFalling: boolean }>({ column: 'From', isFalling: false });
  const [most, setMost] = useState(usualRows);
  const names = new Map(shown.nodes.map((node) => [node.id, nodeName(node)]));
  const cells = (line: Line): Record<Column, string> => ({
    From: names.get(line.from) ?? line.from,
    Relation: relationLabel(line.type, ontology),
    To: names.get(line.to) ?? line.to,
    Status: countWords(line),
    Date: [...new Set(line.facts.flatMap(({ properties }) => properties.date ?? []))].sort().join(', '),
    Sentences: String(line.count),
  });
  const rows = shown.lines.map((line) => ({ line, cell: cells(line) }));
  const order = new Intl.Collator('en', { numeric: true });
  rows.sort(
    (one, other) => order.compare(one.cell[sorting.column], other.cell[sorting.column]) * (sorting.isFalling ? -1 : 1),
  );
  const sortBy = (column: Column) => setSorting({ column, isFalling: sorting.column === column && !sorting.isFalling });
  const open = (id: string) => () => goTo({ node: id, line: undefined });
  return (
    <div className="table-pane">
      <table>
        <caption className="visually-hidden">All relations shown, each opening the sentences it stands on</caption>
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
          {rows.slice(0, most).map(({ line, cell }) => (
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
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <p className="note">
          {most.toLocaleString('en')} of {rows.length.toLocaleString('en')} relations; narrow the filters, or{' '}
          <Button className="link" onPress={() => setMost(most + usualRows)}>
            show {Math.min(usualRows, rows.length - most)} more
          </Button>
        </p>
      )}
    </div>
  );
};
