import type { Positions } from '../layout/positions';
import type { Ontology } from '../model/ontology';
import type { GraphView } from '../model/view';
import type { Selected } from '../queries/select';

/** What is exported. It can be read again, so no format keeps it all. */
export interface ExportSource extends Selected {
  readonly ontology: Ontology;
  /** Where to draw the nodes of a small graph. */
  place(view: GraphView): Promise<Positions>;
  /** An SVG document as a PNG. */
  render(svg: string): Promise<Uint8Array>;
}

interface Format {
  /** What `--format` calls it. */
  readonly name: string;
  readonly description: string;
  readonly contentType: string;
}

/** A format of one file: its text, or bytes, in pieces. */
export interface FileExport extends Format {
  /** Without dot. */
  readonly fileExtension: string;
  readonly write: (source: ExportSource) => AsyncIterable<string | Uint8Array>;
}

/** A format that needs a folder; pieces of its files come in any order, those of one file in theirs. */
export interface FolderExport extends Format {
  readonly writeFiles: (source: ExportSource) => AsyncIterable<FilePiece>;
}

export interface FilePiece {
  readonly file: string;
  readonly text: string;
}

/** A format; one file of this folder and one line of its index. */
export type Export = FileExport | FolderExport;
