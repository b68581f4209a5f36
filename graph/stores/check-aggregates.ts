import { InputError } from '../model/errors';
import { cypherTokens, type CypherToken } from './guard/cypher-tokens';

const AGGREGATES = new Set('count sum avg min max collect stdev stdevp percentilecont percentiledisc'.split(' '));
const CLAUSE_ENDS = new Set('ORDER SKIP LIMIT OFFSET UNION MATCH WITH RETURN CALL UNWIND OPTIONAL'.split(' '));

/**
 * Refuses `RETURN n, count(m)` on the embedded store: without an alias on the aggregate that engine gives the node's
 * internal number instead of the node, and says nothing. Throws InputError.
 */
export const checkAggregates = (cypher: string): void => {
  const words = cypherTokens(cypher).tokens;
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word' || word.text.toUpperCase() !== 'RETURN') continue;
    const items = itemsFrom(words, at + 1);
    if (!items.some(isVariable)) continue;
    for (const item of items) {
      if (!hasAlias(item) && item.some((part, place) => isAggregate(part, item[place + 1]))) {
        const text = cypher.slice(item[0].start, item[item.length - 1].end);
        throw new InputError(
          `name the aggregate: write ${text} AS ${item[0].text.toLowerCase()}Of, or the embedded store mistakes the nodes beside it`,
        );
      }
    }
  }
};

const itemsFrom = (words: readonly CypherToken[], from: number): CypherToken[][] => {
  const items: CypherToken[][] = [[]];
  let depth = 0;
  // Not a slice: of a statement with thousands of RETURNs each would copy the rest.
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]!;
    if (depth === 0 && word.kind === 'word' && CLAUSE_ENDS.has(word.text.toUpperCase())) break;
    if ('([{'.includes(word.text)) depth += 1;
    if (')]}'.includes(word.text)) depth -= 1;
    if (depth < 0 || (depth === 0 && word.text === ';')) break;
    if (depth === 0 && word.text === ',') items.push([]);
    else items[items.length - 1].push(word);
  }
  return items.filter((item) => item.length > 0);
};

const hasAlias = (item: readonly CypherToken[]): boolean =>
  item.length >= 3 && item[item.length - 2].kind === 'word' && item[item.length - 2].text.toUpperCase() === 'AS';

/** `n` or `n AS person`: only these go wrong; `n.name` beside an aggregate is fine. */
const isVariable = (item: readonly CypherToken[]): boolean =>
  (item[0].kind === 'word' || item[0].kind === 'quoted') &&
  (item.length === 1 || (item.length === 3 && hasAlias(item)));

const isAggregate = (word: CypherToken, next: CypherToken | undefined): boolean =>
  word.kind === 'word' && AGGREGATES.has(word.text.toLowerCase()) && next?.text === '(';
