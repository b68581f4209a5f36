import type { ExportSource, FileExport } from './export';

/** Raised when a reader of the old form could stumble; data/schemas/graph-json.schema.json describes it. */
const VERSION = 1;

/** `{"format":"newsgraph","version":1,"nodes":[…],"edges":[…]}`, one record a line, each with its citations. */
export const json: FileExport = {
  name: 'json',
  description: 'nodes and edges with their sentences as one JSON object',
  fileExtension: 'json',
  contentType: 'application/json',
  write: writeJson,
};

async function* writeJson(source: ExportSource): AsyncGenerator<string> {
  let section: 'nodes' | 'edges' = 'nodes';
  let separator = '\n';
  yield `{"format":"newsgraph","version":${VERSION},"nodes":[`;
  for await (const record of source.cited()) {
    if ('edge' in record && section === 'nodes') {
      yield '\n],"edges":[';
      section = 'edges';
      separator = '\n';
    }
    yield separator + JSON.stringify('edge' in record ? record.edge : record.node);
    separator = ',\n';
  }
  yield section === 'nodes' ? '\n],"edges":[\n]}\n' : '\n]}\n';
}
