import type { Quad } from 'n3';
import type { ExportSource, FileExport } from './export';
import { openQuads, PREFIXES } from './quads';

/** The same RDF in JSON-LD 1.1; its context is inside, so nothing is fetched to read it. */
export const jsonld: FileExport = {
  name: 'jsonld',
  description: 'the same RDF as JSON-LD',
  fileExtension: 'jsonld',
  contentType: 'application/ld+json',
  write: writeJsonLd,
};

async function* writeJsonLd(source: ExportSource): AsyncGenerator<string> {
  const n3 = require('n3') as typeof import('n3');
  const quadsOf = openQuads(n3, source.ontology);
  let separator = '\n';
  yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`;
  for await (const record of source.cited()) {
    for (const described of describe(quadsOf(record, !source.isWhole))) {
      yield separator + JSON.stringify(described);
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}

/** One object for each subject, in the order of its first quad. */
const describe = (quads: readonly Quad[]): Record<string, unknown>[] => {
  const described = new Map<string, Record<string, unknown[]>>();
  for (const { subject, predicate, object } of quads) {
    const about = described.get(subject.value) ?? {};
    described.set(subject.value, about);
    const key = predicate.value === TYPE ? '@type' : shorten(predicate.value);
    const value = key === '@type' ? shorten(object.value) : valueOf(object);
    about[key] = [...(about[key] ?? []), value];
  }
  return [...described].map(([id, about]) => ({ '@id': id, ...about }));
};

const TYPE = `${PREFIXES.rdf}type`;

const valueOf = (object: Quad['object']): unknown => {
  if (object.termType !== 'Literal') return { '@id': object.value };
  const type = object.datatype.value;
  return type === `${PREFIXES.xsd}string` ? object.value : { '@value': object.value, '@type': shorten(type) };
};

/** The longest prefix that fits; ids stay as they are. */
const shorten = (iri: string): string => {
  const [prefix, start] = Object.entries(PREFIXES).find(([name, found]) => name !== 'ng' && iri.startsWith(found)) ?? [
    '',
    '',
  ];
  return start === '' ? iri : `${prefix}:${iri.slice(start.length)}`;
};
