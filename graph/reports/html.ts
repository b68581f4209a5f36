import { xmlText } from '../exports/xml-text';
import { linkOf, placeOf } from './cite-note';
import { STYLE } from './html-style';
import type { Block, Claim, Note, Report } from './report';

/** One page that needs nothing else: no script, no fetch; it prints well and follows the reader's light or dark. */
export const writeHtml = ({ title, subtitle, figure, sections, notes }: Report): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="generator" content="newsgraph">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${text(title)}</h1>
<p class="subtitle">${text(subtitle)}</p>
</header>
<nav aria-label="Sections">${[...sections, { id: 'notes', heading: 'Notes' }].map(({ id, heading }) => `<a href="#${id}">${text(heading)}</a>`).join(' ')}</nav>
<main>
<figure>
${figure.svg}<figcaption>${text(figure.caption)}</figcaption>
</figure>
${sections.map(({ id, heading, blocks }) => `<section id="${id}">\n<h2>${text(heading)}</h2>\n${blocks.map(writeBlock).join('\n')}\n</section>`).join('\n')}
<section id="notes">
<h2>Notes</h2>
<ol class="notes">
${notes.map(writeNote).join('\n')}
</ol>
</section>
</main>
</body>
</html>
`;

const text = (plain: string): string =>
  xmlText(plain).replaceAll('&#10;', '\n').replaceAll('&#9;', '\t').replaceAll('&#13;', '\r');

const writeBlock = (block: Block): string => {
  if (block.kind === 'paragraph') return `<p>${text(block.text)}</p>`;
  if (block.kind === 'heading') return `<h3>${text(block.text)}</h3>`;
  if (block.kind === 'claims') return writeClaims(block.claims);
  if (block.kind === 'quote') {
    return `<blockquote><p>${text(block.text)}</p><footer>${writeClaim(block.by)}</footer></blockquote>`;
  }
  if (block.kind === 'dated') {
    const rows = block.rows.map(
      ({ date, claim }) => `<tr><td class="date">${text(date)}</td><td>${writeClaim(claim)}</td></tr>`,
    );
    return `<table>\n<thead><tr><th>Date</th><th>What</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`;
  }
  if (block.kind === 'table') {
    const row = (cells: readonly string[], tag: string) =>
      cells.map((cell) => `<${tag}${isDate(cell) ? ' class="date"' : ''}>${text(cell)}</${tag}>`).join('');
    const rows = block.rows.map((cells) => `<tr>${row(cells, 'td')}</tr>`).join('\n');
    return `<table>\n<thead><tr>${row(block.head, 'th')}</tr></thead>\n<tbody>\n${rows}\n</tbody></table>`;
  }
  const sides = block.sides.map(({ heading, claims }) => `<div><h3>${text(heading)}</h3>${writeClaims(claims)}</div>`);
  return `<div class="versus">${sides.join('')}</div>`;
};

const isDate = (cell: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(cell);

const writeClaims = (claims: readonly Claim[]): string =>
  `<ul>\n${claims.map((claim) => `<li>${writeClaim(claim)}</li>`).join('\n')}\n</ul>`;

const writeClaim = ({ words, notes }: Claim): string => {
  const shown = words.map((part) => (part.strong ? `<strong>${text(part.text)}</strong>` : text(part.text))).join('');
  const links = notes.map((number) => `<a href="#note-${number}">${number}</a>`).join(' ');
  return `${shown} <sup>${links}</sup>`;
};

const writeNote = (note: Note): string => {
  const url = linkOf(note);
  const address = url
    ? `, <a href="${xmlText(url)}">${text(url)}</a>`
    : note.url === undefined
      ? ''
      : `, ${text(note.url)}`;
  return `<li id="note-${note.number}" value="${note.number}"><q>${text(note.text)}</q> <span class="place">${text(placeOf(note))}${address}</span></li>`;
};
