import { pairDecisions, type PairDecision } from '../identity/standing-decisions';
import type { Decision, DecisionSide } from '../model/decision';
import type { NameFolding } from '../model/name-folding';
import type { Candidate, ReviewReason } from '../model/review';
import type { GraphStore } from '../stores/store';
import { blockingKeys, type Blocked } from './blocking-keys';

/** Most bearers of one key that are compared with each other, those in most articles first. */
const MOST_BEARERS = 12;

const LIKELY: Readonly<Record<ReviewReason, number>> = {
  namesakes: 0.5,
  'spelled alike': 0.8,
  'short form': 0.6,
  acronym: 0.7,
  'other type': 0.4,
};

/**
 * Pairs of entities that may be one, those with names before those without, then the most useful: they share a loose key, and nobody has decided on them. Reads
 * each entity once; only bearers of one key are compared, and of a key that many bear only the most frequent.
 */
export const findCandidates = async (store: GraphStore, folding: NameFolding): Promise<Candidate[]> => {
  const [entities, decisions] = [await readEntities(store), await store.decisions()];
  const isDecided = decidedPairs(decisions);
  const bearers = new Map<string, Bearer[]>();
  for (const entity of entities) {
    for (const { key, reason, isFull } of blockingKeys(entity, folding)) {
      const known = bearers.get(key);
      if (known === undefined) bearers.set(key, [{ entity, reason, isFull }]);
      else known.push({ entity, reason, isFull });
    }
  }
  const found = new Map<string, Unnamed>();
  for (const sharing of bearers.values()) {
    if (sharing.length < 2) continue;
    for (const candidate of pairsOf(sharing)) {
      if (isDecided(candidate.a, candidate.b)) continue;
      const known = found.get(candidate.id);
      if (known === undefined || known.score < candidate.score) found.set(candidate.id, candidate);
    }
  }
  const named = await namedOf(
    store,
    [...found.values()].flatMap(({ a, b }) => [a, b]),
  );
  return [...found.values()]
    .map((candidate) => ({ ...candidate, isNamed: named.has(candidate.a) && named.has(candidate.b) }))
    .sort(
      (one, other) =>
        Number(other.isNamed) - Number(one.isNamed) || other.score - one.score || (one.id < other.id ? -1 : 1),
    );
};

/** Those of the entities that some sentence calls by a name, not only by what they are. */
const namedOf = async (store: GraphStore, ids: readonly string[]): Promise<Set<string>> => {
  const { rows } = await store.read(
    "UNWIND $ids AS id MATCH (s:Sentence)-[m:MENTIONS]->(n:Entity {id: id}) WHERE m.form = 'name' RETURN DISTINCT n.id AS id",
    { params: { ids: [...new Set(ids)] }, maxRows: 1_000_000 },
  );
  return new Set(rows.map(([id]) => String(id)));
};

interface Bearer {
  readonly entity: Blocked;
  readonly reason: ReviewReason;
  /** The key is its whole name, not a part of it. */
  readonly isFull: boolean;
}

type Unnamed = Omit<Candidate, 'isNamed'>;

const pairsOf = (bearers: readonly Bearer[]): Unnamed[] => {
  const most = [...bearers]
    .sort((one, other) => other.entity.articles - one.entity.articles || (one.entity.id < other.entity.id ? -1 : 1))
    .slice(0, MOST_BEARERS);
  return most.flatMap((one, at) =>
    most.slice(at + 1).flatMap((other) => {
      // Two long names with one surname share nothing but that: one of them must be the short form.
      if (one.entity.id === other.entity.id || (!one.isFull && !other.isFull)) return [];
      return [candidateOf(one, other)];
    }),
  );
};

const candidateOf = (one: Bearer, other: Bearer): Unnamed => {
  const [a, b] = [one.entity, other.entity].sort((left, right) => (left.id < right.id ? -1 : 1)) as [Blocked, Blocked];
  const reason = reasonOf(one, other);
  const articles = Math.min(a.articles, b.articles);
  const score = LIKELY[reason] * (1 + Math.log2(1 + articles)) * (a.type === b.type ? 1 : 0.5);
  return { id: `${a.id}:${b.id}`, a: a.id, b: b.id, reason, score: Math.round(score * 1_000) / 1_000 };
};

const reasonOf = (one: Bearer, other: Bearer): ReviewReason => {
  if (one.entity.type !== other.entity.type) return 'other type';
  if (baseOf(one.entity.id) === baseOf(other.entity.id)) return 'namesakes';
  return one.isFull ? other.reason : one.reason;
};

const baseOf = (id: string): string => id.replace(/~[^~]*$/u, '');

const readEntities = async (store: GraphStore): Promise<Blocked[]> => {
  const { rows } = await store.read(
    "MATCH (n:Entity) WHERE n.name IS NOT NULL AND NOT n:Country RETURN n.id AS id, [l IN labels(n) WHERE l <> 'Entity'] AS types, n.name AS name, n.aliases AS aliases, n.articles AS articles",
    { maxRows: Number.MAX_SAFE_INTEGER, timeoutMs: 600_000 },
  );
  return rows.map(([id, types, name, aliases, articles]) => ({
    id: id as string,
    type: (types as string[])[0] ?? '',
    name: name as string,
    aliases: (aliases ?? []) as string[],
    articles: (articles ?? 1) as number,
  }));
};

/** Whether a decision stands on the pair, by the ids they had then or have in their articles. */
const decidedPairs = (decisions: readonly Decision[]): ((a: string, b: string) => boolean) => {
  const naming = new Map<string, PairDecision[]>();
  for (const decision of pairDecisions(decisions)) {
    for (const id of idsOf(decision.a)) naming.set(id, [...(naming.get(id) ?? []), decision]);
    for (const id of idsOf(decision.b)) naming.set(id, [...(naming.get(id) ?? []), decision]);
  }
  return (a, b) =>
    (naming.get(a) ?? naming.get(baseOf(a)) ?? []).some(
      ({ a: one, b: other }) => (isSide(one, a) && isSide(other, b)) || (isSide(one, b) && isSide(other, a)),
    );
};

const idsOf = ({ id, ids }: DecisionSide): Set<string> => new Set([id, ...ids]);

/** Namesakes share the article's id: there only the node's own tells them apart. */
const isSide = ({ id, ids }: DecisionSide, entity: string): boolean =>
  id === entity || (!entity.includes('~') && !id.includes('~') && ids.includes(entity));
