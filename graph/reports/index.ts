import { writeHtml } from './html';
import { writeMarkdown } from './markdown';
import type { Report } from './report';

/** What writers need of the world around. */
export interface ReportTools {
  /** An SVG document as a PNG. */
  render(svg: string): Promise<Uint8Array>;
  /** A page as a PDF. Throws where no browser is installed. */
  print(html: string): Promise<Uint8Array>;
}

export interface ReportFormat {
  /** What `--format` calls it. */
  readonly name: string;
  readonly description: string;
  /** Without dot. */
  readonly fileExtension: string;
  readonly contentType: string;
  readonly write: (report: Report, tools: ReportTools) => Promise<string | Uint8Array>;
}

export const reportFormats: readonly ReportFormat[] = [
  {
    name: 'markdown',
    description: 'Markdown',
    fileExtension: 'md',
    contentType: 'text/markdown; charset=utf-8',
    write: async (report) => writeMarkdown(report),
  },
  {
    name: 'html',
    description: 'one HTML page',
    fileExtension: 'html',
    contentType: 'text/html; charset=utf-8',
    write: async (report) => writeHtml(report),
  },
  {
    name: 'docx',
    description: 'Word',
    fileExtension: 'docx',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (report, { render }) => (require('./docx') as typeof import('./docx')).writeDocx(report, render),
  },
  {
    name: 'pdf',
    description: 'PDF, printed by an installed Chromium',
    fileExtension: 'pdf',
    contentType: 'application/pdf',
    write: async (report, { print }) => print(writeHtml(report)),
  },
];
