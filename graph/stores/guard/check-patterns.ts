import { InputError } from '../../model/errors';
import { costOf } from './costly-pattern';
import { cypherTokens, type CypherToken } from './cypher-tokens';

/**
 * Throws InputError when a `=~` of the statement has a pattern that may keep the server at work without end, or one that is
 * only known where the server has it.
 */
export const checkPatterns = (cypher: string, params: Readonly<Record<string, unknown>>): void => {
  const { tokens } = cypherTokens(cypher);
  for (const [at, { end }] of tokens.entries()) {
    if (!isSign(tokens[at], '=') || !isSign(tokens[at + 1], '~') || tokens[at + 1]!.start !== end) continue;
    const pattern = patternAt(tokens, at + 2, params);
    if (pattern === undefined)
      throw new InputError(
        'the pattern behind =~ must be a text or a parameter, or such joined by +: it is looked at before the server has it',
      );
    const cost = costOf(pattern);
    if (cost !== undefined)
      throw new InputError(
        `the pattern behind =~ ${cost}, which may keep the server at work without end; write it simpler`,
      );
  }
};

const isSign = (token: CypherToken | undefined, sign: string): boolean => token?.kind === 'sign' && token.text === sign;

/** Texts and parameters with `+` between them, when nothing else stands there. */
const patternAt = (
  tokens: readonly CypherToken[],
  from: number,
  params: Readonly<Record<string, unknown>>,
): string | undefined => {
  let [pattern, at] = ['', from];
  for (;;) {
    const token = tokens[at];
    const name = tokens[at + 1];
    if (token?.kind === 'string') [pattern, at] = [pattern + textOf(token.text), at + 1];
    else if (isSign(token, '$') && name !== undefined) {
      const value = params[name.kind === 'quoted' ? name.text.slice(1, -1).replaceAll('``', '`') : name.text];
      // Another kind of value is an error where it runs.
      if (typeof value === 'string') pattern += value;
      else if (typeof value === 'object' && value !== null) return undefined;
      at += 2;
    } else return undefined;
    if (!isSign(tokens[at], '+')) break;
    at += 1;
  }
  return ['.', '[', '|', '{', ':'].some((sign) => isSign(tokens[at], sign)) && !isEnd(tokens, at) ? undefined : pattern;
};

/** In a comprehension `|` is what follows the condition. */
const isEnd = (tokens: readonly CypherToken[], at: number): boolean =>
  isSign(tokens[at], '|') && !isSign(tokens[at + 1], '|');

const textOf = (literal: string): string =>
  literal
    .slice(1, -1)
    .replace(/\\(?:u+([0-9A-Fa-f]{4})|([\s\S]))/gu, (_, code: string | undefined, sign: string) =>
      code === undefined ? (ESCAPED[sign] ?? sign) : String.fromCharCode(parseInt(code, 16)),
    );

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
