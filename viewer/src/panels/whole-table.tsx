import { useRef, useState } from 'react';
import type { ViewEdge } from '../../../graph/model/view';
import { nodeName } from '../graph/node-type';
import { toLines } from '../graph/to-lines';
import { useDesk } from '../state/desk';
import { useScope } from '../state/use-whole';
import { LineTable, usualRows, usualSorting } from './line-table';
import { Message } from './message';

interface Rows {
  /** Facts of the first rows, those of one line side by side. */
  readonly edges: readonly ViewEdge[];
  readonly names: Readonly<Record<string, string>>;
  /** How many rows there are in all. */
  readonly lines: number;
}

/** The table of all that the filters leave of the store, sorted there. */
export const WholeTable = () => {
  const { page, ontology, revision } = useDesk();
  const [sorting, setSorting] = useState(usualSorting);
  const [count, setCount] = useState(usualRows);
  const order = { order: sorting.column, isFalling: sorting.isFalling, count };
  const asked = useScope<Rows>('lines', page, revision, order);
  const last = useRef<Rows>(undefined);
  if (asked.state === 'ready') last.current = asked.answer;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  if (!last.current) return <Message text="Loading the table…" />;
  const { edges, names, lines } = last.current;
  const shown = Object.fromEntries(
    Object.entries(names).map(([id, name]) => [id, nodeName({ id, labels: [], properties: { name } })]),
  );
  return (
    <LineTable
      lines={toLines(edges, ontology)}
      names={shown}
      total={lines}
      sorting={sorting}
      onSort={setSorting}
      onMore={() => setCount(count + usualRows)}
    />
  );
};
