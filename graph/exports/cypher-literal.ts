import type { PropertyValue } from '../model/view';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A value as Cypher writes it, on one line; half a surrogate pair becomes U+FFFD, as in the stores. */
export const cypherLiteral = (value: PropertyValue): string => {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  const escaped = value
    .toWellFormed()
    .replace(/[\u0000-\u001F\\'\u007F\u0085\u2028\u2029]/g, (character) => ESCAPES[character] ?? codeOf(character));
  return `'${escaped}'`;
};

const codeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A map with property names in back quotes where they are no plain names. */
export const cypherMap = (properties: Readonly<Record<string, PropertyValue>>): string =>
  `{${Object.entries(properties)
    .map(([name, value]) => `${cypherName(name)}: ${cypherLiteral(value)}`)
    .join(', ')}}`;

/** A property's name, in back quotes where it is no plain one. Neo4j reads `\u0060` as a back quote even there. */
export const cypherName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
    ? name
    : `\`${name
        .toWellFormed()
        .replaceAll('`', '``')
        .replace(/[\u0000-\u001F\\\u007F\u0085\u2028\u2029]/g, codeOf)}\``;
