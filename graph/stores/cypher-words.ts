/** A word or sign of a Cypher statement, with strings, comments and backticked names already told apart. */
export interface CypherWord {
  readonly kind: 'word' | 'quoted' | 'string' | 'sign';
  readonly text: string;
  /** `[start, end)` in the statement, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

// A comment ends at a carriage return too: a clause could hide behind one.
const PATTERN =
  /(?<skip>\s+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>'(?:\\[\s\S]|[^\\'])*'?|"(?:\\[\s\S]|[^\\"])*"?)|(?<quoted>`(?:``|[^`])*`?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>[\s\S])/gu;

/** The words of a statement. Never fails: what it cannot read becomes a sign, and the database will say so. */
export const cypherWords = (cypher: string): CypherWord[] => {
  const words: CypherWord[] = [];
  for (const match of cypher.matchAll(PATTERN)) {
    const groups = match.groups as Record<string, string | undefined>;
    if (groups.skip !== undefined) continue;
    const kind = (['string', 'quoted', 'word', 'sign'] as const).find((name) => groups[name] !== undefined) ?? 'sign';
    words.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
};
