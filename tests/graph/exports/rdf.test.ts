import { Parser, Store, type Quad } from 'n3';
import { jsonld } from '../../../graph/exports/jsonld';
import { PREFIXES } from '../../../graph/exports/quads';
import { turtle } from '../../../graph/exports/turtle';
import type { CitedRecord } from '../../../graph/model/view';
import { sourceOf, testExport, writtenBy, type ReadBack } from '../../contracts/export';

// The package has no types of its own.
const jsonldReader = require('jsonld') as {
  toRDF(document: object, options: { format: 'application/n-quads' }): Promise<string>;
};

const plain = (iri: string): string => decodeURIComponent(iri.slice(PREFIXES.ng.length));
const local = (iri: string): string => decodeURIComponent(iri.slice(iri.search(/[#/][^#/]*$/) + 1));

const readQuads = (quads: readonly Quad[]): ReadBack => {
  const store = new Store([...quads]);
  const valuesOf = (subject: string) =>
    Object.fromEntries(
      store.getQuads(subject, null, null, null).map(({ predicate, object }) => [local(predicate.value), object.value]),
    );
  const isA = (type: string) => store.getSubjects(`${PREFIXES.rdf}type`, type, null).map(({ value }) => value);
  return {
    nodes: new Map(isA(`${PREFIXES.vocabulary}Entity`).map((iri) => [plain(iri), valuesOf(iri)])),
    edges: new Map(
      isA(`${PREFIXES.rdf}Statement`).map((iri) => {
        const { subject, object, predicate, ...values } = valuesOf(iri);
        const sentences = store
          .getObjects(iri, `${PREFIXES.prov}wasDerivedFrom`, null)
          .map(({ value }) => JSON.stringify([valuesOf(value), valuesOf(valuesOf(value).wasQuotedFrom!)]));
        return [
          plain(iri),
          { ...values, sentences, from: plain(subject!), to: plain(object!), type: local(predicate!) },
        ];
      }),
    ),
  };
};

const parseTurtle = (text: string): Quad[] => new Parser({ format: 'text/turtle' }).parse(text);

const parseJsonLd = async (text: string): Promise<Quad[]> => {
  const quads = await jsonldReader.toRDF(JSON.parse(text) as object, { format: 'application/n-quads' });
  return new Parser({ format: 'application/n-quads' }).parse(quads);
};

const sentencesOf = ({ sentences }: Readonly<Record<string, unknown>>) =>
  (sentences as string[]).join('\n').replaceAll('\\"', '"');

testExport({ format: turtle, read: (files) => readQuads(parseTurtle(files.turtle!)), sentencesOf });
testExport({ format: jsonld, read: async (files) => readQuads(await parseJsonLd(files.jsonld!)), sentencesOf });

const citation = { sentence: 'article/a#0-3', article: 'article/a', title: 'T', start: 0, end: 3, text: 'A b' };
const records: CitedRecord[] = [
  {
    node: {
      id: 'person/a',
      labels: ['Entity', 'Person'],
      properties: { name: 'A', aliases: ['B', 'C'] },
      citations: [citation],
    },
  },
  {
    node: {
      id: 'person/b',
      labels: ['Entity', 'Person'],
      properties: { name: 'B "b" \\ \n', share: 0.5, articles: 3 },
      citations: [],
    },
  },
  ...(['asserted', 'negated'] as const).map((status) => ({
    edge: {
      ...{ id: `person/a|MEETS|person/b|${status}`, type: 'MEETS', from: 'person/a', to: 'person/b' },
      properties: { status },
      citations: [citation],
    },
  })),
];

it('says the same in Turtle and in JSON-LD', async () => {
  // 0.5 and 5.0E-1 are one number.
  const valueOf = (object: Quad['object']) =>
    object.termType === 'Literal' && object.datatype.value.endsWith('#double') ? Number(object.value) : object.value;
  const key = ({ subject, predicate, object }: Quad) =>
    [subject, predicate]
      .map(({ value }) => value)
      .concat(String(valueOf(object)), typeOf(object))
      .join('\n');
  const typeOf = (object: Quad['object']) => (object.termType === 'Literal' ? object.datatype.value : '');
  const one = parseTurtle((await writtenBy(turtle, sourceOf(records))).turtle!).map(key);
  const other = (await parseJsonLd((await writtenBy(jsonld, sourceOf(records))).jsonld!)).map(key);
  expect(new Set(other)).toEqual(new Set(one));
  expect(new Set(one).size).toBeGreaterThan(20);
});

it('says outright only what an article plainly asserts', async () => {
  const outright = async (shown: readonly CitedRecord[]) =>
    parseTurtle((await writtenBy(turtle, sourceOf(shown))).turtle!).filter(
      ({ predicate }) => predicate.value === `${PREFIXES.vocabulary}MEETS`,
    );
  expect(await outright(records)).toHaveLength(1);
  expect(
    await outright(records.filter((record) => 'node' in record || record.edge.properties.status === 'negated')),
  ).toEqual([]);
});
