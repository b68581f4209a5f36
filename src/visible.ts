/**
 * What a terminal obeys or hides instead of showing it: control characters of both sets (C0 and C1), DEL, line and
 * paragraph separators, and the marks that turn the direction of text around (so that `exe.txt` reads `txt.exe`).
 */
const OBEYED = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const show = (character: string): string => SHORT[character] ?? `\\u{${character.charCodeAt(0).toString(16)}}`;

/** Text from anywhere on one line, with nothing in it that a terminal would obey: a line feed is shown as `\n`, ESC as `\u{1b}`. */
export const visible = (text: string): string => text.replace(OBEYED, show);

/** The same for text of several lines: line feeds and tabs stay. */
export const visibleLines = (text: string): string =>
  text.replace(OBEYED, (character) => (character === '\n' || character === '\t' ? character : show(character)));

/** JSON that a terminal can show, and that means the same: what it would obey is escaped as JSON does it. */
export const visibleJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, escape);

const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
