import type { GraphPatch, RelationRecord } from '../model/patch';
import type { Naming } from './own-records';
import type { RecordKey, RelationKey } from './record';
import { addTally, choose, tallyOfOne, union, type Values } from './tally';

/** What one story says of one shared record. */
export interface Contribution {
  readonly key: RecordKey;
  readonly values: Values;
}

/** A patch with the nodes that its entities stand for, without the facts that people called wrong. */
export interface NamedPatch {
  readonly patch: Pick<GraphPatch, 'entities'>;
  readonly relations: readonly RelationRecord[];
  readonly nameOf: Naming;
}

/** What the copies of one story say together: a record that several name is one contribution, for a story counts once. */
export const contributionsOf = (story: readonly NamedPatch[]): Contribution[] => {
  const merged = new Map<string, Contribution>();
  for (const { patch, relations, nameOf } of story) {
    for (const { id } of patch.entities) {
      const name = nameOf(id);
      // What articles say of an entity is kept by profile; here only counts that the story names it.
      if (!merged.has(name)) merged.set(name, { key: { kind: 'entity', id: name }, values: {} });
    }
    for (const relation of relations) {
      const contribution = ofRelation(relation, nameOf);
      if (contribution === undefined) continue;
      const earlier = merged.get(contribution.key.id);
      merged.set(contribution.key.id, earlier === undefined ? contribution : mergeTwo(earlier, contribution));
    }
  }
  return [...merged.values()];
};

const ofRelation = (relation: RelationRecord, nameOf: Naming): Contribution | undefined => {
  const key = keyOfRelation(relation, nameOf);
  return key && {
    key,
    values: {
      status: [relation.status],
      attributedTo: named(relation.attributedTo, nameOf),
      withdrawFrom: named(relation.withdrawFrom, nameOf),
      role: optional(relation.role),
      date: optional(relation.date),
      cameo: optional(relation.cameo),
      plover: optional(relation.plover),
      evidence: [...new Set(relation.evidence)],
      cues: [...new Set(relation.cues ?? [])],
      rules: [...new Set(relation.rules)],
    },
  }; // prettier-ignore
};

/** Undefined where two ends turned out to be one entity: that says nothing. */
const keyOfRelation = (relation: RelationRecord, nameOf: Naming): RelationKey | undefined => {
  const { type, status, date, attributedTo, withdrawFrom, symmetric } = relation;
  const ends = [nameOf(relation.from), nameOf(relation.to)];
  if (ends[0] === ends[1] && relation.from !== relation.to) return undefined;
  const [from, to] = (symmetric ? [...ends].sort() : ends) as [string, string];
  const isAsWritten =
    from === relation.from &&
    to === relation.to &&
    [attributedTo, withdrawFrom].every((entity) => entity === undefined || nameOf(entity) === entity);
  if (isAsWritten) return { kind: 'relation', id: relation.id, type, from, to };
  const parts = [
    ...[from, type, to, status],
    ...optional(date),
    ...named(withdrawFrom, nameOf).map((name) => `from ${name}`),
    ...named(attributedTo, nameOf).map((name) => `by ${name}`),
  ];
  return { kind: 'relation', id: parts.join('|'), type, from, to };
};

const LISTS = ['evidence', 'cues', 'rules'];

const mergeTwo = (one: Contribution, other: Contribution): Contribution => {
  const both = addTally(tallyOfOne(one.values), tallyOfOne(other.values));
  const values = Object.keys({ ...one.values, ...other.values }).map((field) => [
    field,
    LISTS.includes(field) ? union(both, field) : optional(choose(both, field)),
  ]);
  return { key: one.key, values: Object.fromEntries(values) as Values };
};

const optional = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

const named = (entity: string | undefined, nameOf: Naming): string[] => (entity === undefined ? [] : [nameOf(entity)]);
