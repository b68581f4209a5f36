import type { GraphPatch, StatementRecord } from '../model/patch';
import type { PropertyValue } from '../model/view';
import { extractionOf, type Extraction } from './extraction';
import type { StoredEdge, StoredNode } from './record';

/** The records only this article has: itself, its sentences, statements and mentions. They come and go with it. */
export const ownRecords = (
  patch: GraphPatch,
  extraction: Extraction = extractionOf(patch),
): { nodes: StoredNode[]; edges: StoredEdge[] } => {
  const { id, ...article } = patch.article;
  const nodes: StoredNode[] = [
    { ...node(id, 'Article', article), bookkeeping: { extraction: JSON.stringify(extraction) } },
    ...patch.sentences.map(({ id: sentence, ...rest }) => node(sentence, 'Sentence', rest)),
    ...patch.statements.map(({ id: statement, speaker, reportedBy, about, ...rest }) =>
      node(statement, 'Statement', rest),
    ),
  ];
  const edges: StoredEdge[] = [
    ...patch.sentences.map((sentence) => edge('HAS', id, sentence.id, {})),
    ...patch.entities.flatMap((entity) =>
      entity.mentions.map(({ sentence, ...mention }) => {
        const place = `${mention.start}-${mention.end}`;
        return edge('MENTIONS', sentence, entity.id, { ...mention }, place);
      }),
    ),
    ...patch.statements.flatMap(edgesOfStatement),
  ];
  return { nodes: unique(nodes), edges: unique(edges) };
};

const edgesOfStatement = (statement: StatementRecord): StoredEdge[] => {
  const evidence = { evidence: [...statement.evidence].sort() };
  return [
    ...(statement.speaker === undefined ? [] : [edge('MADE', statement.speaker, statement.id, evidence)]),
    ...statement.about.map((entity) => edge('ABOUT', statement.id, entity, evidence)),
    ...(statement.reportedBy === undefined ? [] : [edge('REPORTED_BY', statement.id, statement.reportedBy, evidence)]),
  ];
};

type Optional = Readonly<Record<string, PropertyValue | undefined>>;

const node = (id: string, label: string, properties: object): StoredNode => ({
  id,
  labels: [label],
  properties: present(properties as Optional),
});

const edge = (type: string, from: string, to: string, properties: Optional, place?: string): StoredEdge => ({
  id: [from, type, to, ...(place === undefined ? [] : [place])].join('|'),
  type,
  from,
  to,
  properties: present(properties),
});

/** An absent value is an absent property. */
const present = (properties: Optional): Record<string, PropertyValue> => {
  const found: Record<string, PropertyValue> = {};
  for (const key of Object.keys(properties).sort()) {
    const value = properties[key];
    if (value !== undefined) found[key] = value;
  }
  return found;
};

const unique = <T extends { readonly id: string }>(records: readonly T[]): T[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
];
