import { createHash } from 'node:crypto';
import type { EntityRecord, GraphPatch, RelationRecord } from '../model/patch';
import type { RecordKey } from './record';
import { addTally, choose, tallyOfOne, union, type Values } from './tally';

/** What one article says of one shared record. */
export interface Contribution {
  readonly key: RecordKey;
  readonly values: Values;
}

/** What the store keeps of a patch so that the article can be taken out or replaced without reading any other. */
export interface Extraction {
  /** Tells an equal patch from a changed one. */
  readonly hash: string;
  /** Ids of the nodes only this article has, beside itself. */
  readonly sentences: readonly string[];
  readonly statements: readonly string[];
  readonly contributions: readonly Contribution[];
}

export const extractionOf = (patch: GraphPatch): Extraction => ({
  hash: createHash('sha256').update(canonicalJson(patch)).digest('hex'),
  sentences: patch.sentences.map(({ id }) => id),
  statements: patch.statements.map(({ id }) => id),
  contributions: mergeSame([...patch.entities.map(ofEntity), ...patch.relations.map(ofRelation)]),
});

const ofEntity = (entity: EntityRecord): Contribution => ({
  key: { kind: 'entity', id: entity.id },
  values: {
    type: [entity.type],
    name: [entity.name],
    // The name counts as an alias too: when another article's name wins, this one must still be found.
    aliases: [...new Set([...entity.aliases, entity.name])],
    kind: optional(entity.kind),
    iso: optional(entity.iso),
  },
});

const ofRelation = (relation: RelationRecord): Contribution => ({
  key: { kind: 'relation', id: relation.id, type: relation.type, from: relation.from, to: relation.to },
  values: {
    status: [relation.status],
    attributedTo: optional(relation.attributedTo),
    withdrawFrom: optional(relation.withdrawFrom),
    role: optional(relation.role),
    date: optional(relation.date),
    cameo: optional(relation.cameo),
    plover: optional(relation.plover),
    evidence: [...new Set(relation.evidence)],
    cues: [...new Set(relation.cues ?? [])],
    rules: [...new Set(relation.rules)],
  },
});

/** A record named twice in one patch is one contribution: an article counts once. */
const mergeSame = (contributions: readonly Contribution[]): Contribution[] => {
  const merged = new Map<string, Contribution>();
  for (const contribution of contributions) {
    const earlier = merged.get(contribution.key.id);
    merged.set(contribution.key.id, earlier === undefined ? contribution : mergeTwo(earlier, contribution));
  }
  return [...merged.values()];
};

const LISTS = ['aliases', 'evidence', 'cues', 'rules'];

const mergeTwo = (one: Contribution, other: Contribution): Contribution => {
  const both = addTally(tallyOfOne(one.values), tallyOfOne(other.values));
  const values = Object.keys({ ...one.values, ...other.values }).map((field) => [
    field,
    LISTS.includes(field) ? union(both, field) : optional(choose(both, field)),
  ]);
  return { key: one.key, values: Object.fromEntries(values) as Values };
};

const optional = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** JSON with sorted keys, so that two equal patches read the same however they were built. */
const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(inner)}`);
  }
  return `{${fields.join(',')}}`;
};
