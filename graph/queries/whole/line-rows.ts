import { groupByLine, statusOf } from '../../model/facets/line-key';
import { entityName } from '../../model/entity-name';
import type { Ontology } from '../../model/ontology';
import type { ViewEdge, ViewNode } from '../../model/view';

/** What the rows of a table of lines can be sorted by. */
export const lineOrders = ['From', 'Relation', 'To', 'Status', 'Date', 'Sentences'] as const;
export type LineOrder = (typeof lineOrders)[number];

/** The facts of one line, as one row. */
export interface LineRow {
  readonly key: string;
  readonly facts: readonly ViewEdge[];
  readonly cells: Readonly<Record<LineOrder, string | number>>;
}

/** Facts folded into lines, one a row, in the order of one column; rows that are alike there stay in the order of their keys. */
export const lineRows = (
  { nodes, edges }: { readonly nodes: readonly ViewNode[]; readonly edges: readonly ViewEdge[] },
  ontology: Ontology,
  order: LineOrder,
  isFalling: boolean,
): LineRow[] => {
  const names = new Map(nodes.map((node) => [node.id, entityName(node)]));
  const labels = new Map(ontology.relations.map(({ name, label }) => [name, label]));
  const rows = [...groupByLine(edges, ontology)].map(([key, facts]): LineRow => {
    const [from, type, to] = key.split('|') as [string, string, string];
    return {
      key,
      facts,
      cells: {
        From: names.get(from) ?? from,
        Relation: labels.get(type) ?? type,
        To: names.get(to) ?? to,
        Status: facts.map(statusOf).sort()[0]!,
        Date: facts.map(({ properties }) => String(properties.date ?? '')).sort()[0]!,
        Sentences: new Set(facts.flatMap(({ properties }) => (properties.evidence ?? []) as string[])).size,
      },
    };
  });
  const collator = new Intl.Collator('en', { numeric: true });
  const sign = isFalling ? -1 : 1;
  return rows.sort((one, other) => {
    const [first, second] = [one.cells[order], other.cells[order]];
    const apart = typeof first === 'number' ? first - (second as number) : collator.compare(first, second as string);
    return sign * apart || (one.key < other.key ? -1 : 1);
  });
};
