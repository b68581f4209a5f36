import { cypherTokens } from './guard/cypher-tokens';

const PLANS = ['EXPLAIN', 'PROFILE'];

/**
 * The statement with a LIMIT of its own, so that the engine stops there instead of building rows that are cut. As it is
 * where one stands already, or where the place of one is not plain: UNION, a plan, no RETURN.
 */
export const limitRows = (cypher: string, rows: number): string => {
  const words = [...cypherTokens(cypher).tokens];
  while (words.at(-1)?.text === ';') words.pop();
  const outer: string[] = [];
  let depth = 0;
  for (const { kind, text } of words) {
    if ('([{'.includes(text)) depth += 1;
    else if (')]}'.includes(text)) depth -= 1;
    else if (depth === 0) outer.push(kind === 'word' ? text.toUpperCase() : text);
  }
  const end = words.at(-1)?.end ?? 0;
  const returns = outer.lastIndexOf('RETURN');
  const isPlain = returns >= 0 && !PLANS.includes(outer[0]!) && !outer.includes('UNION') && !outer.includes(';');
  if (!isPlain || outer.includes('LIMIT', returns)) return cypher;
  return `${cypher.slice(0, end)}\nLIMIT ${rows}`;
};
