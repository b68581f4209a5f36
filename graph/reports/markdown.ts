import { linkOf, placeOf } from './cite-note';
import type { Block, Claim, Report } from './report';

/** CommonMark with tables; the notes as a list at the end, the figure as a picture inside the file. */
export const writeMarkdown = ({ title, subtitle, figure, sections, notes }: Report): string => {
  const picture = Buffer.from(figure.svg).toString('base64');
  const parts = [
    `# ${plain(title)}`,
    plain(subtitle),
    `![${plain(figure.caption)}][figure]`,
    `*${plain(figure.caption)}*`,
    ...sections.flatMap(({ heading, blocks }) => [`## ${plain(heading)}`, ...blocks.map(writeBlock)]),
    ...(notes.length === 0 ? [] : ['## Notes']),
    ...notes.map((note) => {
      const url = linkOf(note)?.replace(/[\s<>]/g, encodeURIComponent);
      const address = url ? `, <${url}>` : note.url === undefined ? '' : `, ${plain(note.url)}`;
      return `<a id="note-${note.number}"></a>**${note.number}.** ${plain(note.text)}  \n${plain(placeOf(note))}${address}`;
    }),
    `[figure]: data:image/svg+xml;base64,${picture}`,
  ];
  return `${parts.join('\n\n')}\n`;
};

const writeBlock = (block: Block): string => {
  if (block.kind === 'paragraph') return plain(block.text);
  if (block.kind === 'heading') return `### ${plain(block.text)}`;
  if (block.kind === 'claims') return block.claims.map((claim) => `- ${writeClaim(claim)}`).join('\n');
  if (block.kind === 'quote') return `> ${plain(block.text)}\n>\n> — ${writeClaim(block.by)}`;
  if (block.kind === 'dated') {
    return table(
      ['Date', 'What'],
      block.rows.map(({ date, claim }) => [plain(date), writeClaim(claim)]),
    );
  }
  if (block.kind === 'table')
    return table(
      block.head,
      block.rows.map((row) => row.map(plain)),
    );
  const [left, right] = block.sides;
  return table(
    [plain(left.heading), plain(right.heading)],
    [[left, right].map(({ claims }) => claims.map(writeClaim).join('<br>'))],
  );
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const writeClaim = ({ words, notes }: Claim): string => {
  const text = words.map((part) => (part.strong ? `**${plain(part.text)}**` : plain(part.text))).join('');
  return `${text} ${notes.map((number) => `[\\[${number}\\]](#note-${number})`).join('')}`;
};

/** Text on one line whose characters mean nothing to Markdown or HTML. */
const plain = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#&]/g, (character) => (character === '&' ? '&amp;' : `\\${character}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
