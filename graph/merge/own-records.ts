import { bandsOfPatch } from '../reprints/printed';
import type { GraphPatch, StatementRecord } from '../model/patch';
import type { PropertyValue } from '../model/view';
import { packPatch, type KeptPatch } from './extraction';
import { keyWords } from './key-words';
import type { StoredEdge, StoredNode } from './record';

/** Gives the node that an entity id of one article stands for. */
export type Naming = (entity: string) => string;

/** Where an article stands among copies of one story; empty for a story printed once. */
export interface Print {
  /** The id of the original that this article repeats. */
  readonly reprintOf?: string;
  /** On the original: how many copies of it are stored. */
  readonly reprints?: number;
}

/** The nodes only this article has beside its own: its sentences and statements. They come and go with it. */
export const ownNodes = ({ patch }: KeptPatch): StoredNode[] =>
  unique([
    ...patch.sentences.map(({ id, ...rest }) => node(id, 'Sentence', rest)),
    ...patch.statements.map(({ id, speaker, reportedBy, about, ...rest }) => node(id, 'Statement', rest)),
  ]);

export const articleNode = (kept: KeptPatch, print: Print): StoredNode => {
  const { id, ...article } = kept.patch.article;
  const keys = keyWords(bandsOfPatch(kept.patch));
  return {
    ...node(id, 'Article', { ...article, ...print }),
    // A stored article's extraction need not be made again.
    bookkeeping: {
      extraction: kept.node?.bookkeeping?.extraction ?? packPatch(kept),
      ...(keys !== undefined && { keys }),
    },
  };
};

/** The edges only this article has, from and to the nodes that its entities stand for. */
export const ownEdges = (patch: GraphPatch, nameOf: Naming): StoredEdge[] =>
  unique([
    ...patch.sentences.map((sentence) => edge('HAS', patch.article.id, sentence.id, {})),
    ...patch.entities.flatMap((entity) =>
      entity.mentions.map(({ sentence, ...mention }) => {
        const place = `${mention.start}-${mention.end}`;
        return edge('MENTIONS', sentence, nameOf(entity.id), { ...mention }, place);
      }),
    ),
    ...patch.statements.flatMap((statement) => edgesOfStatement(statement, nameOf)),
  ]);

const edgesOfStatement = (
  { id, speaker, about, reportedBy, evidence: sentences }: StatementRecord,
  nameOf: Naming,
): StoredEdge[] => {
  const evidence = { evidence: [...sentences].sort() };
  return [
    ...(speaker === undefined ? [] : [edge('MADE', nameOf(speaker), id, evidence)]),
    ...about.map((entity) => edge('ABOUT', id, nameOf(entity), evidence)),
    ...(reportedBy === undefined ? [] : [edge('REPORTED_BY', id, nameOf(reportedBy), evidence)]),
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
