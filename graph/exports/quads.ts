import type { Quad } from 'n3';
import type { Mappings, Ontology } from '../model/ontology';
import { ownValue } from './own-value';
import type { Citation, CitedEdge, CitedNode, CitedRecord, PropertyValue } from '../model/view';

/** Where each prefix leads. Our own names are URNs: they need no web address that somebody must keep. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  ng: 'urn:newsgraph:',
  vocabulary: 'urn:newsgraph:vocabulary#',
} as const;

/** What our properties are called in schema.org; any other is one of our vocabulary. */
const PROPERTIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    name: 'schema:name',
    aliases: 'schema:alternateName',
    title: 'schema:headline',
    text: 'schema:text',
    published: 'schema:datePublished',
    url: 'schema:url',
    iso: 'schema:identifier',
  }),
);

export type QuadsOf = (record: CitedRecord, describeSentences: boolean) => Quad[];

/**
 * A record in RDF, by schema.org and PROV-O. Every edge is a statement about a statement (rdf:Statement) with its status
 * and the sentences it was derived from; only what an article plainly asserts is also said outright.
 */
export const openQuads = (n3: typeof import('n3'), { mappings }: Ontology): QuadsOf => {
  const { namedNode, literal, quad } = n3.DataFactory;
  const schemaOrg: Mappings['schemaOrg'] = mappings?.schemaOrg ?? { nodes: {}, relations: {} };
  const term = (name: string) => {
    const [prefix, local] = name.split(':') as [keyof typeof PREFIXES, string];
    return namedNode(PREFIXES[prefix] + local);
  };
  const own = (name: string) => namedNode(PREFIXES.vocabulary + encodeURIComponent(name.toWellFormed()));
  const node = (id: string) => namedNode(PREFIXES.ng + encodeId(id));
  const value = (given: string | number | boolean) => {
    if (typeof given === 'string') return literal(given.toWellFormed());
    const type = typeof given === 'boolean' ? 'boolean' : Number.isInteger(given) ? 'integer' : 'double';
    return literal(String(given), term(`xsd:${type}`));
  };
  const tell = (subject: Quad['subject'], name: string, given: PropertyValue): Quad[] =>
    (Array.isArray(given) ? given : [given]).map((one) =>
      quad(subject, PROPERTIES.has(name) ? term(PROPERTIES.get(name)!) : own(name), value(one)),
    );
  const tellAll = (subject: Quad['subject'], properties: Readonly<Record<string, PropertyValue>>): Quad[] =>
    Object.entries(properties).flatMap(([name, given]) => tell(subject, name, given));
  const derived = (subject: Quad['subject'], citations: readonly Citation[], describe: boolean): Quad[] =>
    citations.flatMap((citation) => [
      quad(subject, term('prov:wasDerivedFrom'), node(citation.sentence)),
      ...(describe ? sentenceQuads(citation) : []),
    ]);
  const sentenceQuads = ({ sentence, article, title, text, start, end, ...source }: Citation): Quad[] => [
    quad(node(sentence), term('rdf:type'), own('Sentence')),
    ...tellAll(node(sentence), { text, start, end }),
    quad(node(sentence), term('prov:wasQuotedFrom'), node(article)),
    quad(node(article), term('rdf:type'), term('schema:NewsArticle')),
    ...tellAll(node(article), { title, ...source }),
  ];
  const nodeQuads = ({ id, labels, properties, citations }: CitedNode, describe: boolean): Quad[] => {
    const { evidence: _, ...rest } = properties;
    const types = labels.flatMap((label) => ownValue(schemaOrg.nodes, label) ?? []);
    const shown = labels.includes('Statement') && properties.kind === 'indirect' ? ['Claim'] : types;
    return [
      ...shown.map((type) => quad(node(id), term('rdf:type'), term(`schema:${type}`))),
      ...labels.map((label) => quad(node(id), term('rdf:type'), own(label))),
      ...(labels.includes('Sentence') ? [quad(node(id), term('prov:wasQuotedFrom'), node(articleOf(id)))] : []),
      ...tellAll(node(id), rest),
      ...derived(node(id), citations, describe),
    ];
  };
  const edgeQuads = ({ id, type, from, to, properties, citations }: CitedEdge, describe: boolean): Quad[] => {
    const { evidence: _, ...rest } = properties;
    const counterpart = ownValue(schemaOrg.relations, type);
    const isPlain = properties.status === undefined || properties.status === 'asserted';
    return [
      quad(node(id), term('rdf:type'), term('rdf:Statement')),
      quad(node(id), term('rdf:subject'), node(from)),
      quad(node(id), term('rdf:predicate'), own(type)),
      quad(node(id), term('rdf:object'), node(to)),
      ...(isPlain ? [quad(node(from), own(type), node(to))] : []),
      ...(isPlain && counterpart ? [quad(node(from), term(`schema:${counterpart}`), node(to))] : []),
      ...tellAll(node(id), rest),
      ...derived(node(id), citations, describe),
    ];
  };
  return (record, describe) => ('node' in record ? nodeQuads(record.node, describe) : edgeQuads(record.edge, describe));
};

const articleOf = (sentence: string): string => sentence.slice(0, sentence.lastIndexOf('#'));

/** Ids as they stand in a URN (RFC 8141): readable, with everything escaped that would end it. */
const encodeId = (id: string): string =>
  encodeURI(id.toWellFormed()).replace(
    /['()*|[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
