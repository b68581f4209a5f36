import type { IRunOptions, Paragraph, ParagraphChild, Table } from 'docx';
import { linkOf, placeOf } from './cite-note';
import type { Block, Claim, Note, Report } from './report';

type Docx = typeof import('docx');

/** Widest picture on the page, in pixels of 96 an inch. */
const WIDTH = 600;
const HEIGHT = 760;

/** A Word document (ECMA-376), its notes linked to and fro; `render` draws the figure. */
export const writeDocx = async (report: Report, render: (svg: string) => Promise<Uint8Array>): Promise<Uint8Array> => {
  // Loaded here: it takes a while, and most commands write no document.
  const docx = require('docx') as Docx;
  const { Document, HeadingLevel, Packer, Paragraph: Text } = docx;
  const { title, subtitle, figure, sections, notes } = report;
  const heading = (words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Text({ heading: level, children: [run(docx, words)], keepNext: true });
  const document = new Document({
    title: clean(title),
    creator: 'newsgraph',
    description: clean(subtitle),
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [
      {
        children: [
          new Text({ heading: HeadingLevel.TITLE, children: [run(docx, title)] }),
          new Text({ children: [run(docx, subtitle, { color: '555555' })] }),
          new Text({ children: [picture(docx, figure.svg, await render(figure.svg))] }),
          new Text({ children: [run(docx, figure.caption, { italics: true, color: '555555' })] }),
          ...sections.flatMap(({ heading: words, blocks }) => [
            heading(words, HeadingLevel.HEADING_1),
            ...blocks.flatMap((block) => writeBlock(docx, block)),
          ]),
          ...(notes.length === 0 ? [] : [heading('Notes', HeadingLevel.HEADING_1)]),
          ...notes.map((note) => writeNote(docx, note)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

const writeBlock = (docx: Docx, block: Block): (Paragraph | Table)[] => {
  const { Paragraph: Text, HeadingLevel } = docx;
  if (block.kind === 'paragraph') return [new Text({ children: [run(docx, block.text)] })];
  if (block.kind === 'heading') {
    return [new Text({ heading: HeadingLevel.HEADING_2, children: [run(docx, block.text)], keepNext: true })];
  }
  if (block.kind === 'claims') return block.claims.map((claim) => bullet(docx, claim));
  if (block.kind === 'quote') {
    return [
      new Text({ indent: { left: 500 }, keepNext: true, children: [run(docx, block.text, { italics: true })] }),
      new Text({ indent: { left: 500 }, spacing: { after: 200 }, children: writeClaim(docx, block.by) }),
    ];
  }
  const cell = (words: string, bold = false) => [new Text({ children: [run(docx, words, { bold })] })];
  if (block.kind === 'dated') {
    const rows = block.rows.map(({ date, claim }) => [cell(date), [new Text({ children: writeClaim(docx, claim) })]]);
    return [table(docx, [[cell('Date', true), cell('What', true)], ...rows], [18, 82])];
  }
  if (block.kind === 'table') {
    const rows = block.rows.map((cells) => cells.map((words) => cell(words)));
    return [table(docx, [block.head.map((words) => cell(words, true)), ...rows])];
  }
  const sides = block.sides.map(({ heading, claims }) => [
    ...cell(heading, true),
    ...claims.map((claim) => bullet(docx, claim)),
  ]);
  return [table(docx, [sides])];
};

const bullet = (docx: Docx, claim: Claim): Paragraph =>
  new docx.Paragraph({ bullet: { level: 0 }, children: writeClaim(docx, claim) });

const table = (
  { Table: Grid, TableRow, TableCell, Paragraph: Text, WidthType }: Docx,
  rows: readonly (readonly Paragraph[][])[],
  shares?: readonly number[],
): Table =>
  new Grid({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, index) => {
            const share = shares?.[index] ?? 100 / cells.length;
            // Word wants a paragraph in every cell.
            const filled = children.length > 0 ? children : [new Text({})];
            return new TableCell({ children: filled, width: { size: share, type: WidthType.PERCENTAGE } });
          }),
        }),
    ),
  });

const writeClaim = (docx: Docx, { words, notes }: Claim): ParagraphChild[] => [
  ...words.map((part) => run(docx, part.text, { bold: part.strong === true })),
  ...notes.map(
    (number) =>
      new docx.InternalHyperlink({
        anchor: `note-${number}`,
        children: [run(docx, ` [${number}]`, { superScript: true, style: 'Hyperlink' })],
      }),
  ),
];

const writeNote = (docx: Docx, note: Note): Paragraph => {
  const url = linkOf(note);
  const { Paragraph: Text, Bookmark, ExternalHyperlink } = docx;
  return new Text({
    spacing: { after: 120 },
    children: [
      new Bookmark({ id: `note-${note.number}`, children: [run(docx, `${note.number}. `, { bold: true })] }),
      run(docx, note.text),
      run(docx, ` ${placeOf(note)}`, { color: '555555' }),
      ...(note.url === undefined ? [] : [run(docx, ', ', { color: '555555' })]),
      ...(url
        ? [new ExternalHyperlink({ link: url, children: [run(docx, url, { style: 'Hyperlink' })] })]
        : note.url === undefined
          ? []
          : [run(docx, note.url, { color: '555555' })]),
    ],
  });
};

const picture = ({ ImageRun }: Docx, svg: string, data: Uint8Array): ParagraphChild => {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const scale = Math.min(WIDTH / Number(width), HEIGHT / Number(height), 1);
  return new ImageRun({
    type: 'png',
    data: Buffer.from(data),
    transformation: { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) },
  });
};

const run = ({ TextRun }: Docx, text: string, options: IRunOptions = {}) =>
  new TextRun({ ...options, text: clean(text) });

/** The library escapes markup but lets through what XML cannot hold. */
const clean = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
