export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'sign';

/** A word or sign of a Cypher statement, with strings, comments and backticked names already told apart. */
export interface CypherToken {
  readonly kind: TokenKind;
  readonly text: string;
  /** `[start, end)` in the statement, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Where the two stores would not read the same, or nobody knows how they read. */
export interface Misread {
  readonly at: number;
  readonly says: string;
}

export interface CypherTokens {
  readonly tokens: readonly CypherToken[];
  /** The first place that may be read otherwise than here; absent when the whole is plain. */
  readonly misread?: Misread;
}

/**
 * What a Neo4j 5 server takes for white space: every code point of the first plane was put between two words of it. The
 * embedded store takes tab, line feed, carriage return and blank, and refuses the others; what is in neither set is
 * understood by nobody.
 */
const SPACE = '\\t-\\r\\x1c- \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

// Sticky, one alternative after the other by the first sign: a place is read once, so that the time is linear.
const TOKEN = new RegExp(
  [
    `(?<skip>[${SPACE}]+)`,
    '(?<line>//[^\\n]*)',
    '(?<block>/\\*)',
    '(?<quote>[\'"`])',
    '(?<number>0[xo][0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)*|\\d+(?:_\\d+)*(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|(?<!\\.)\\.\\d+(?:[eE][+-]?\\d+)?)',
    '(?<word>[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}_]*)',
    '(?<sign>[\\s\\S])',
  ].join('|'),
  'uy',
);

/** The tokens of a statement. Never fails: what it cannot read becomes a sign, and `misread` says where. */
export const cypherTokens = (cypher: string): CypherTokens => {
  const tokens: CypherToken[] = [];
  let misread: Misread | undefined;
  const doubt = (at: number, says: string): void => {
    misread ??= { at, says };
  };
  for (let at = 0; at < cypher.length;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(cypher)!;
    const groups = match.groups as Record<string, string | undefined>;
    let end = at + match[0].length;
    if (groups.line !== undefined) {
      checkLineComment(groups.line, at, doubt);
    } else if (groups.block !== undefined) {
      end = endOfBlockComment(cypher, at, doubt);
    } else if (groups.quote !== undefined) {
      end = endOfQuoted(cypher, at, groups.quote, doubt);
      tokens.push({
        kind: groups.quote === '`' ? 'quoted' : 'string',
        text: cypher.slice(at, end),
        start: at,
        end,
      });
    } else if (groups.skip === undefined) {
      const kind = (['number', 'word'] as const).find((name) => groups[name] !== undefined) ?? 'sign';
      checkSign(kind, match[0], cypher.charAt(end), at, doubt);
      tokens.push({ kind, text: match[0], start: at, end });
    }
    at = end;
  }
  return { tokens, misread };
};

type Doubt = (at: number, says: string) => void;

// A server ends such a comment at a carriage return too, the embedded store does not: what follows is hidden from one. No
// store ends it at the other ends of lines today.
const checkLineComment = (comment: string, at: number, doubt: Doubt): void => {
  const lone = /\r(?!$)|[\v\f\x85\u2028\u2029]/.exec(comment);
  if (lone !== null) doubt(at + lone.index, 'an end of line in a comment');
  checkEscapes(comment, at, false, doubt);
};

const endOfBlockComment = (cypher: string, at: number, doubt: Doubt): number => {
  const close = cypher.indexOf('*/', at + 2);
  const end = close < 0 ? cypher.length : close + 2;
  const inside = cypher.slice(at + 2, end);
  if (close < 0) doubt(at, 'a comment without its end');
  if (inside.includes('/*')) doubt(at, 'a comment in a comment');
  checkEscapes(inside, at + 2, false, doubt);
  return end;
};

const endOfQuoted = (cypher: string, at: number, quote: string, doubt: Doubt): number => {
  let end = at + 1;
  while (end < cypher.length && cypher[end] !== quote) end += quote !== '`' && cypher[end] === '\\' ? 2 : 1;
  if (end >= cypher.length) doubt(at, `a ${quote} without its end`);
  const inside = cypher.slice(at + 1, end);
  checkEscapes(inside, at + 1, true, doubt);
  if (quote === '`') {
    if (/\\(?!u)/.test(inside)) doubt(at, 'a backslash in a name');
    // To a server two backticks are one in the name, to the embedded store the name ends and another begins.
    if (cypher[end + 1] === '`') doubt(at, 'a backtick in a name');
  }
  return Math.min(end + 1, cypher.length);
};

/**
 * A server reads `\uXXXX` before anything else: a keyword, or the end of a string or comment, could hide behind one. In
 * strings and names those that stand for a harmless sign are read alike everywhere.
 */
const checkEscapes = (text: string, at: number, isQuoted: boolean, doubt: Doubt): void => {
  for (const { 0: escape, 1: digits, index } of text.matchAll(/\\u([0-9a-f]{4})?/gi)) {
    const sign = digits === undefined ? '' : String.fromCharCode(parseInt(digits, 16));
    const isHarmless = isQuoted && escape[1] === 'u' && /^[^\p{Cc}'"`\\/*]$/u.test(sign);
    if (!isHarmless && !(isQuoted && escape[1] === 'U')) return doubt(at + index, 'a \\u escape');
  }
};

const KNOWN_SIGNS = '()[]{}.,:;|&!%$<>=+-*/^~';

const checkSign = (kind: TokenKind, text: string, next: string, at: number, doubt: Doubt): void => {
  if (kind === 'sign' && text === '\\' && /u/i.test(next)) doubt(at, 'a \\u escape');
  else if (kind === 'sign' && !KNOWN_SIGNS.includes(text)) doubt(at, `the sign ${nameOf(text)}`);
  if (kind === 'number' && /[\p{L}\p{Nl}\p{N}_]/u.test(next)) doubt(at, `the number ${text}${next}`);
};

/** Signs that cannot be seen are called by their number. */
const nameOf = (sign: string): string =>
  /^[\p{P}\p{S}\p{L}]$/u.test(sign) ? sign : `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
