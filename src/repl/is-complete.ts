import { cypherTokens } from '../../graph/stores/guard/cypher-tokens';

/**
 * Whether a statement ends here: with a semicolon that is neither in a string nor in a comment. A word alone is the name
 * of a saved query and needs none.
 */
export const isComplete = (statement: string): boolean => {
  if (/^\s*[a-z][a-z0-9-]*(\s+\w+=.*)?$/.test(statement) && !statement.includes('\n')) return true;
  const { tokens } = cypherTokens(statement);
  return tokens[tokens.length - 1]?.text === ';';
};

/** The statement without the semicolon that ended it. */
export const withoutEnd = (statement: string): string => {
  const whole = statement.trim();
  return whole.endsWith(';') ? whole.slice(0, -1).trimEnd() : whole;
};
