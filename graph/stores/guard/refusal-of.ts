import { Cursor, Stopped } from './cursor';
import { cypherTokens, type CypherToken } from './cypher-tokens';
import { readExpression } from './read-expression';
import { readQuery } from './read-query';

/** Why a statement is not run as a question: it writes, or it is not understood. */
export type Refusal =
  | { readonly writes: string }
  /** `says` names what, `at` is its place in the statement, in UTF-16 units. */
  | { readonly says: string; readonly at: number };

const RULES = { expression: readExpression, query: readQuery };

/**
 * What speaks against running the statement as one that only reads; undefined when every clause, procedure and sign of it
 * is known and reads. Clauses are allowed by list, by the grammar: a name (property, label, type, alias, parameter, map
 * key) may be any word.
 */
export const refusalOf = (cypher: string): Refusal | undefined => {
  const { tokens, misread } = cypherTokens(cypher);
  if (misread !== undefined)
    return misread.says === 'a \\u escape'
      ? { writes: 'perhaps: it holds a \\u escape' }
      : { ...misread, says: `${misread.says} is not understood` };
  const cursor = new Cursor(tokens, RULES);
  try {
    readStatement(cursor);
    return undefined;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if ('writes' in error.what) return error.what;
    if ('deep' in error.what) return { says: 'the query nests too deep here', at: placeOf(error.what.deep, cypher) };
    return { says: `${called(error.what.token)} is not understood here`, at: placeOf(error.what.token, cypher) };
  }
};

const readStatement = (cursor: Cursor): void => {
  while (cursor.take('EXPLAIN') || cursor.take('PROFILE')) continue;
  cursor.read('query');
  while (cursor.takeSigns(';')) continue;
  if (cursor.peek() !== undefined) cursor.stop();
};

const MOST_SHOWN = 40;

const called = (token: CypherToken | undefined): string => {
  if (token === undefined) return 'the end of the query';
  const text = token.text.replace(/\s+/g, ' ');
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
};

const placeOf = (token: CypherToken | undefined, cypher: string): number => token?.start ?? cypher.length;
