import type { Ontology } from '../model/ontology';
import type { ViewEdge, ViewNode } from '../model/view';

/** A sentence behind an edge, as words. */
export interface Citation {
  readonly sentence: string;
  readonly text: string;
  readonly article: string;
  readonly title: string;
}

export interface CitedEdge extends ViewEdge {
  readonly citations: readonly Citation[];
}

export type GraphRecord = { readonly node: ViewNode } | { readonly edge: CitedEdge };

/** What is exported: nodes, then edges, each end among the nodes. It can be read again, so no format keeps it all. */
export interface ExportSource {
  readonly ontology: Ontology;
  records(): AsyncIterable<GraphRecord>;
}

type Write = (source: ExportSource) => AsyncIterable<string>;

/** A format; one file of this folder and one line of its index. */
export interface Export {
  /** What `--format` calls it. */
  readonly name: string;
  readonly description: string;
  /** Without dot. */
  readonly fileExtension: string;
  readonly contentType: string;
  /** The text in pieces; or by file name, for a format that needs a folder. */
  readonly write: Write | { readonly [file: string]: Write };
}
