import { cleanText } from '../clean/clean-text';
import { articleId, sha256Of } from './article-id';
import { decodeText } from './decode-text';
import type { Reader, Reading } from './reader';
import { splitHeader } from './split-header';

/** Largest article, in bytes: longer than any news story, small enough that one file cannot stall the rest. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** Text files. Lines such as `Title: …` may stand on top; see `splitHeader`. */
export const plainText: Reader = {
  name: 'plain text',
  extensions: ['txt', 'text'],
  contentTypes: ['text/plain'],
  read: async ({ source, bytes }) => [readPlainText(source, bytes)],
};

const readPlainText = (source: string, bytes: Uint8Array): Reading => {
  if (bytes.length > MOST_BYTES) return { quarantined: { source, reason: tooLarge(bytes.length) } };
  const decoded = decodeText(bytes);
  if ('binary' in decoded) return { quarantined: { source, reason: decoded.binary } };
  const { header, body, warnings } = splitHeader(cleanText(decoded.text));
  if (body.trim() === '') return { quarantined: { source, reason: bytes.length === 0 ? 'is empty' : 'has no text' } };
  const title = header.title ?? titleOf(body);
  const sha256 = sha256Of(body);
  const article = { id: articleId(title, sha256, header), ...header, title, text: body, sha256, source };
  return { article, warnings: [...decoded.warnings, ...warnings] };
};

/** Without a size when it was not read to its end. */
export const tooLarge = (bytes?: number): string => {
  const size = bytes === undefined ? 'over' : `${(bytes / 1024 / 1024).toFixed(1)} MB, over`;
  return `is ${size} the limit of ${MOST_BYTES / 1024 / 1024} MB for one article; split it into one file an article`;
};

/** "News / Iraq", "Home > World": where the page stands on its site, not what it is about. */
const SECTION = /^[\p{L}&]+(?: [\p{L}&]+){0,3}(?:\s*[/|>»›]\s*[\p{L}&]+(?: [\p{L}&]+){0,3})+$/u;

const LONGEST_TITLE = 200;

/** The first line that says something: not blank, no section line. Prose without a headline gives its opening words. */
export const titleOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const full = lines.filter((line) => line !== '');
  const title = full.find((line) => !SECTION.test(line)) ?? full[0] ?? '';
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
};
