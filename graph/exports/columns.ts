import type { PropertyValue } from '../model/view';
import type { CitedEdge, ExportSource } from './export';

export type ColumnType = 'boolean' | 'integer' | 'double' | 'string';

/** The properties that nodes or edges have, by name, each with the one type that holds all its values. */
export type Columns = ReadonlyMap<string, ColumnType>;

/** Reads the source once to learn its columns, sorted by name; formats that announce them need this before they write. */
export const columnsOf = async (source: ExportSource): Promise<{ nodes: Columns; edges: Columns }> => {
  const nodes = new Map<string, ColumnType>();
  const edges = new Map<string, ColumnType>();
  for await (const record of source.records()) {
    const columns = 'node' in record ? nodes : edges;
    const properties = 'node' in record ? record.node.properties : propertiesOf(record.edge);
    for (const [name, value] of Object.entries(properties)) {
      const type = typeOf(value);
      const known = columns.get(name);
      columns.set(name, known === undefined || known === type ? type : widen(known, type));
    }
  }
  return { nodes: sorted(nodes), edges: sorted(edges) };
};

/** An edge's properties, with the sentences behind it as words. */
export const propertiesOf = ({ properties, citations }: CitedEdge): Readonly<Record<string, PropertyValue>> =>
  citations.length === 0
    ? properties
    : { ...properties, sentences: citations.map(({ text, title }) => `${text} (${title})`) };

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

const sorted = (columns: ReadonlyMap<string, ColumnType>): Columns =>
  new Map([...columns].sort(([one], [other]) => (one < other ? -1 : 1)));
