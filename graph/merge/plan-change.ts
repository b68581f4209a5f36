import type { Contribution, Extraction } from './extraction';
import type { RecordKey, StoredEdge, StoredNode } from './record';
import { settleEntity, settleRelation, tallyOfEntity, tallyOfRelation } from './settle';
import { addTally, emptyTally, isZero, subtractTally, tallyOfOne, type Tally } from './tally';

/** How one shared record's tally moves. */
export interface Shift {
  readonly key: RecordKey;
  readonly tally: Tally;
}

/** The shared records that change when some articles' extractions go and others come. */
export const shiftsOf = (removed: readonly Extraction[], added: readonly Extraction[]): Shift[] => {
  const shifts = new Map<string, Shift>();
  const collect = (contributions: readonly Contribution[], combine: typeof addTally): void => {
    for (const { key, values } of contributions) {
      const tally = combine(shifts.get(key.id)?.tally ?? emptyTally, tallyOfOne(values));
      shifts.set(key.id, { key, tally });
    }
  };
  for (const extraction of removed) collect(extraction.contributions, subtractTally);
  for (const extraction of added) collect(extraction.contributions, addTally);
  return [...shifts.values()].filter(({ tally }) => !isZero(tally));
};

/** The shared records as they are stored now; missing where the shift is the first to name them. */
export interface Current {
  readonly entities: ReadonlyMap<string, StoredNode>;
  readonly relations: ReadonlyMap<string, StoredEdge>;
}

/** What to write, in this order. Removing a node takes its edges along. */
export interface Change {
  readonly removedNodes: readonly { readonly label: string; readonly id: string }[];
  readonly removedEdges: readonly StoredEdge[];
  readonly nodes: readonly StoredNode[];
  /** Entities whose type changed: the label to take away. */
  readonly relabelled: readonly { readonly id: string; readonly label: string }[];
  readonly newEdges: readonly StoredEdge[];
  readonly changedEdges: readonly StoredEdge[];
}

/** Refolds the shared records named by `shifts`. A record dies with its last article. */
export const planShared = (shifts: readonly Shift[], current: Current): Change => {
  const change = {
    removedNodes: [] as { label: string; id: string }[],
    removedEdges: [] as StoredEdge[],
    nodes: [] as StoredNode[],
    relabelled: [] as { id: string; label: string }[],
    newEdges: [] as StoredEdge[],
    changedEdges: [] as StoredEdge[],
  };
  for (const { key, tally } of shifts) {
    if (key.kind === 'entity') {
      const stored = current.entities.get(key.id);
      const next = addTally(stored === undefined ? emptyTally : tallyOfEntity(stored), tally);
      if (next.articles <= 0) {
        change.removedNodes.push({ label: 'Entity', id: key.id });
        continue;
      }
      const settled = settleEntity(key.id, next);
      change.nodes.push(settled);
      for (const label of stored?.labels ?? []) {
        if (!settled.labels.includes(label)) change.relabelled.push({ id: key.id, label });
      }
    } else {
      const stored = current.relations.get(key.id);
      const next = addTally(stored === undefined ? emptyTally : tallyOfRelation(stored), tally);
      if (next.articles <= 0) {
        if (stored !== undefined) change.removedEdges.push(stored);
      } else (stored === undefined ? change.newEdges : change.changedEdges).push(settleRelation(key, next));
    }
  }
  return change;
};
