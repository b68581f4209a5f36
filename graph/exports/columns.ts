import type { GraphRecord, PropertyValue } from '../model/view';

export type ColumnType = 'boolean' | 'integer' | 'double' | 'string';

/** The properties that some records have, by name, sorted, each with the one type that holds all its values. */
export type Columns = ReadonlyMap<string, ColumnType>;

export interface AllColumns {
  readonly nodes: Columns;
  readonly edges: Columns;
  readonly nodeCount: number;
}

/** Reads all records once to learn their columns; formats that announce them need this before they write. */
export const columnsOf = async (records: AsyncIterable<GraphRecord>): Promise<AllColumns> => {
  const nodes = new Map<string, ColumnType>();
  const edges = new Map<string, ColumnType>();
  let nodeCount = 0;
  for await (const record of records) {
    if ('node' in record) nodeCount += 1;
    const columns = 'node' in record ? nodes : edges;
    widenColumns(columns, ('node' in record ? record.node : record.edge).properties);
  }
  return { nodes: sortedColumns(nodes), edges: sortedColumns(edges), nodeCount };
};

export const widenColumns = (
  columns: Map<string, ColumnType>,
  properties: Readonly<Record<string, PropertyValue>>,
): void => {
  for (const name in properties) {
    const type = typeOf(properties[name]!);
    const known = columns.get(name);
    if (known === type) continue;
    columns.set(name, known === undefined ? type : widen(known, type));
  }
};

export const sortedColumns = (columns: ReadonlyMap<string, ColumnType>): Columns =>
  new Map([...columns].sort(([one], [other]) => (one < other ? -1 : 1)));

/** A value as text; the members of a list are set apart by " | ". */
export const flatten = (value: PropertyValue): string => (Array.isArray(value) ? value.join(' | ') : String(value));

const typeOf = (value: PropertyValue): ColumnType => {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'string';
  // The formats' integers have 32 bits.
  return value === (value | 0) ? 'integer' : 'double';
};

const widen = (one: ColumnType, other: ColumnType): ColumnType => {
  const isNumber = (type: ColumnType) => type === 'integer' || type === 'double';
  return isNumber(one) && isNumber(other) ? 'double' : 'string';
};
