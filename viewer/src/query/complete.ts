import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';

/** What GET /api/schema gives. */
export interface Schema {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
  readonly queries: readonly SavedQuery[];
}

export interface SavedQuery {
  readonly name: string;
  readonly says: string;
  readonly cypher: string;
  readonly parameters: readonly string[];
}

// prettier-ignore
const keywords = ['MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'DISTINCT', 'ORDER BY', 'LIMIT', 'SKIP', 'WITH', 'UNWIND',
  'AS', 'AND', 'OR', 'NOT', 'IN', 'CONTAINS', 'STARTS WITH', 'ENDS WITH', 'IS NULL', 'IS NOT NULL', 'DESC', 'CASE', 'count(', 'collect(', 'type(', 'labels('];

/** Offers labels after `(x:`, types after `[r:`, properties after a dot, keywords and saved queries elsewhere. */
export const completeCypher =
  (schema: Schema) =>
  (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(Math.max(0, context.pos - 200), context.pos);
    const word = /[\w-]{0,200}$/.exec(before)![0];
    const from = context.pos - word.length;
    const lead = before.slice(0, before.length - word.length);
    const options = (values: readonly string[], type: string) => values.map((label) => ({ label, type }));
    if (/\[[^\]()]{0,200}[:|]\s{0,200}$/.test(lead)) return { from, options: options(schema.types, 'type') };
    if (/\([^)[\]]{0,200}:\s{0,200}$/.test(lead)) return { from, options: options(schema.labels, 'class') };
    if (/\w\.$/.test(lead)) return { from, options: options(schema.properties, 'property') };
    if (word === '' && !context.explicit) return null;
    const isStart = context.state.sliceDoc(0, from).trim() === '';
    return {
      from,
      options: [
        ...options(keywords, 'keyword'),
        ...(isStart
          ? schema.queries.map(({ name, says, cypher }) => ({ label: name, detail: says, apply: cypher, type: 'text' }))
          : []),
      ],
    };
  };
