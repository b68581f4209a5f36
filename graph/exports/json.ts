import type { Export, ExportSource } from './export';

/** `{"nodes":[…],"edges":[…]}`, one record a line. */
export const json: Export = {
  name: 'json',
  description: 'nodes and edges as one JSON object',
  fileExtension: 'json',
  contentType: 'application/json',
  write: writeJson,
};

async function* writeJson(source: ExportSource): AsyncGenerator<string> {
  let section: 'nodes' | 'edges' = 'nodes';
  let separator = '\n';
  yield '{"nodes":[';
  for await (const record of source.records()) {
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
