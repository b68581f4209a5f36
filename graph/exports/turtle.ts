import type { ExportSource, FileExport } from './export';
import { openQuads, PREFIXES } from './quads';

/** RDF in Turtle (W3C 2014). */
export const turtle: FileExport = {
  name: 'turtle',
  description: 'RDF by schema.org and PROV, as Turtle',
  fileExtension: 'ttl',
  contentType: 'text/turtle',
  write: writeTurtle,
};

async function* writeTurtle(source: ExportSource): AsyncGenerator<string> {
  const n3 = require('n3') as typeof import('n3');
  const quadsOf = openQuads(n3, source.ontology);
  let written = '';
  const sink = {
    write: (chunk: string, _encoding: string, done?: () => void) => {
      written += chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new n3.Writer(sink as never, { prefixes: { ...PREFIXES }, end: false });
  for await (const record of source.cited()) {
    writer.addQuads(quadsOf(record, !source.isWhole));
    yield written;
    written = '';
  }
  writer.end();
  yield written;
}
