import { InputError } from '../model/errors';

/**
 * A label or relationship type ready for a statement. They cannot be parameters, so anything but a plain identifier is
 * refused. Throws InputError.
 */
export const quoted = (name: string): string => {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) {
    throw new InputError(`${JSON.stringify(name)} cannot be a label or type; use letters, digits and _`);
  }
  return `\`${name}\``;
};

/**
 * Parameters for `UNWIND $batch.rows`. In a map, for Neo4j plans a statement anew for lists of one, of tens, of hundreds
 * and of thousands, and with small batches planning is most of the work.
 */
export const batch = (rows: readonly unknown[]): { readonly batch: { readonly rows: readonly unknown[] } } => ({
  batch: { rows },
});

const ENDS: Readonly<Record<string, readonly [string, string]>> = {
  HAS: ['Article', 'Sentence'],
  MENTIONS: ['Sentence', 'Entity'],
  MADE: ['Entity', 'Statement'],
  ABOUT: ['Statement', 'Entity'],
  REPORTED_BY: ['Statement', 'Entity'],
};

/** The labels by whose index the two ends of an edge are found. */
export const endLabels = (type: string): readonly [from: string, to: string] =>
  Object.hasOwn(ENDS, type) ? ENDS[type] : ['Entity', 'Entity'];

/**
 * Finds both ends of `row` by index. Two MATCH clauses, never a comma between them: some planners multiply the two
 * before they filter.
 */
export const matchEnds = (type: string): string => {
  const [from, to] = endLabels(type);
  return `UNWIND $batch.rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`;
};

/** Labels whose `id` is unique on every store. */
export const KEY_LABELS = ['Article', 'Sentence', 'Statement', 'Entity'] as const;

/** The label whose `id` is unique and indexed; the others only describe. */
export const keyLabel = (labels: readonly string[]): string => (labels.includes('Entity') ? 'Entity' : labels[0]);
