import { useState } from 'react';
import type { Line } from '../graph/line';
import { nodeName } from '../graph/node-type';
import { useDesk } from '../state/desk';
import type { Shown } from '../state/filter-view';
import { cellsOf, LineTable, usualRows, usualSorting } from './line-table';

/** The table of a path or of what a query found: all of it is here already. */
export const ShownTable = ({ shown }: { readonly shown: Shown }) => {
  const { ontology } = useDesk();
  const [sorting, setSorting] = useState(usualSorting);
  const [most, setMost] = useState(usualRows);
  const names = Object.fromEntries(shown.nodes.map((node) => [node.id, nodeName(node)]));
  const order = new Intl.Collator('en', { numeric: true });
  const cell = (line: Line) => cellsOf(line, names, ontology)[sorting.column];
  const lines = shown.lines.toSorted(
    (one, other) => order.compare(cell(one), cell(other)) * (sorting.isFalling ? -1 : 1),
  );
  return (
    <LineTable
      lines={lines.slice(0, most)}
      names={names}
      total={lines.length}
      sorting={sorting}
      onSort={setSorting}
      onMore={() => setMost(most + usualRows)}
    />
  );
};
