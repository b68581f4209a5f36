import type { ViewNode } from '../../../graph/model/view';
import type { Line } from './line';
import { nodeName } from './node-type';

export interface Matrix {
  /** Who does something, and to whom something is done; most lines first. */
  readonly rows: readonly ViewNode[];
  readonly columns: readonly ViewNode[];
  /** `<from>\n<to>` → lines, most sentences first. A line without direction stands in both cells. */
  readonly cells: ReadonlyMap<string, readonly Line[]>;
  /** Names that did not fit. */
  readonly left: number;
}

/** Wider tables are no overview. */
const most = 60;

/** Who against whom. */
export const toMatrix = (nodes: readonly ViewNode[], lines: readonly Line[]): Matrix => {
  const cells = new Map<string, Line[]>();
  const [out, into] = [new Map<string, number>(), new Map<string, number>()];
  const add = (line: Line, from: string, to: string) => {
    cells.set(`${from}\n${to}`, [...(cells.get(`${from}\n${to}`) ?? []), line]);
    out.set(from, (out.get(from) ?? 0) + 1);
    into.set(to, (into.get(to) ?? 0) + 1);
  };
  for (const line of lines) {
    add(line, line.from, line.to);
    if (line.isSymmetric && line.from !== line.to) add(line, line.to, line.from);
  }
  for (const list of cells.values()) list.sort((one, other) => other.count - one.count);
  const pick = (counts: ReadonlyMap<string, number>) =>
    nodes
      .filter(({ id }) => counts.has(id))
      .sort((one, other) => counts.get(other.id)! - counts.get(one.id)! || (nodeName(one) < nodeName(other) ? -1 : 1));
  const [rows, columns] = [pick(out), pick(into)];
  return {
    rows: rows.slice(0, most),
    columns: columns.slice(0, most),
    cells,
    left: Math.max(0, rows.length - most) + Math.max(0, columns.length - most),
  };
};
