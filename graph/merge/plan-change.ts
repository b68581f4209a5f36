import { append } from '../model/append';
import type { Decision } from '../model/decision';
import type { GraphPatch } from '../model/patch';
import { groupReprints } from '../reprints/group-reprints';
import { contributionsOf, type Contribution } from './contributions';
import { entitiesOf, entityNode } from './entity-node';
import type { KeptPatch } from './extraction';
import type { Identified } from './identify';
import { articleNode, ownEdges, ownNodes, type Naming, type Print } from './own-records';
import type { RecordKey, RelationKey, StoredEdge, StoredNode } from './record';
import { settleRelation, tallyOfRelation } from './settle';
import { addTally, emptyTally, isZero, subtractTally, tallyOfOne, type Tally } from './tally';
import { rightRelations, wrongFacts } from './wrong-facts';

/** Everything a change touches, as it stands before and as it shall stand after. */
export interface Situation {
  /** Articles affected: all copies of a story, or none. An article that stays is the same object in both. */
  readonly before: readonly KeptPatch[];
  readonly after: readonly KeptPatch[];
  readonly decisionsBefore: readonly Decision[];
  readonly decisionsAfter: readonly Decision[];
  /** The stored entities that any of them names, in whole components. */
  readonly entities: ReadonlyMap<string, StoredNode>;
  readonly identified: Identified;
}

/** What to write, in this order. Removing a node takes its edges along. */
export interface Change {
  readonly removedNodes: readonly { readonly label: string; readonly id: string }[];
  readonly removedEdges: readonly StoredEdge[];
  /** Not stored, or among the removed. */
  readonly newNodes: readonly StoredNode[];
  /** Stored or not. */
  readonly nodes: readonly StoredNode[];
  /** Entities whose type changed: the label to take away. */
  readonly relabelled: readonly { readonly id: string; readonly label: string }[];
  readonly newEdges: readonly StoredEdge[];
  readonly changedEdges: readonly StoredEdge[];
}

/** How one shared record's tally moves. */
export interface Shift {
  readonly key: RecordKey;
  readonly tally: Tally;
}

/** The relations that change, for the store to look up: `planChange` wants those that are stored. */
export const shiftsOf = (situation: Situation): Shift[] => {
  const { before, after, decisionsBefore, decisionsAfter, identified } = situation;
  const shifts = new Map<string, Shift>();
  const collect = (contributions: readonly Contribution[], combine: typeof addTally): void => {
    for (const { key, values } of contributions) {
      const tally = combine(shifts.get(key.id)?.tally ?? emptyTally, tallyOfOne(values));
      shifts.set(key.id, { key, tally });
    }
  };
  const state = (
    articles: readonly KeptPatch[],
    decisions: readonly Decision[],
    ids: ReadonlyMap<string, string>,
    combine: typeof addTally,
  ): void => {
    const wrong = wrongFacts(decisions);
    for (const story of groupReprints(articles)) {
      const named = story.map(({ patch }) => ({
        patch,
        relations: rightRelations(patch, wrong),
        nameOf: namingOf(patch, ids),
      }));
      collect(contributionsOf(named), combine);
    }
  };
  state(before, decisionsBefore, identified.before, subtractTally);
  state(after, decisionsAfter, identified.after, addTally);
  return [...shifts.values()].filter(({ tally }) => !isZero(tally));
};

export const planChange = (
  situation: Situation,
  shifts: readonly Shift[],
  relations: ReadonlyMap<string, StoredEdge>,
): Change => {
  const articles = planArticles(situation);
  const entities = planEntities(situation, shifts);
  const facts = planRelations(shifts, relations);
  return {
    removedNodes: [...articles.removedNodes, ...entities.removedNodes],
    removedEdges: [...articles.removedEdges, ...facts.removedEdges],
    newNodes: articles.newNodes,
    nodes: [...articles.nodes, ...entities.nodes],
    relabelled: entities.relabelled,
    newEdges: [...articles.newEdges, ...facts.newEdges],
    changedEdges: facts.changedEdges,
  };
};

const planArticles = ({ before, after, identified }: Situation) => {
  const stays = new Set(before);
  const [printBefore, printAfter] = [printsOf(before), printsOf(after)];
  const removed = before.filter((kept) => !after.includes(kept));
  const removedNodes = removed.flatMap(({ patch }) => [
    { label: 'Article', id: patch.article.id },
    ...patch.sentences.map(({ id }) => ({ label: 'Sentence', id })),
    ...patch.statements.map(({ id }) => ({ label: 'Statement', id })),
  ]);
  const newNodes: StoredNode[] = [];
  const nodes: StoredNode[] = [];
  const newEdges: StoredEdge[] = [];
  const removedEdges: StoredEdge[] = [];
  for (const kept of after) {
    const { patch } = kept;
    const print = printAfter.get(kept)!;
    const edges = ownEdges(patch, namingOf(patch, identified.after));
    if (!stays.has(kept)) {
      nodes.push(articleNode(kept, print));
      append(newNodes, ownNodes(kept));
      append(newEdges, edges);
      continue;
    }
    const was = printBefore.get(kept)!;
    if (was.reprintOf !== print.reprintOf || was.reprints !== print.reprints) nodes.push(articleNode(kept, print));
    if ([...entitiesOf(patch).values()].some(({ key }) => identified.moved.has(key))) {
      const edgesBefore = ownEdges(patch, namingOf(patch, identified.before));
      append(removedEdges, without(edgesBefore, edges));
      append(newEdges, without(edges, edgesBefore));
    }
  }
  return { removedNodes, removedEdges, newNodes, nodes, newEdges };
};

const without = (edges: readonly StoredEdge[], others: readonly StoredEdge[]): StoredEdge[] => {
  const known = new Set(others.map(({ id }) => id));
  return edges.filter(({ id }) => !known.has(id));
};

const planEntities = ({ entities, identified }: Situation, shifts: readonly Shift[]) => {
  const shiftOf = new Map(shifts.map(({ key, tally }) => [key.id, tally.articles]));
  const left = new Set(entities.keys());
  const nodes: StoredNode[] = [];
  const relabelled: { id: string; label: string }[] = [];
  for (const { id, base, members } of identified.clusters) {
    const stored = entities.get(id);
    left.delete(id);
    const articles = ((stored?.properties.articles as number | undefined) ?? 0) + (shiftOf.get(id) ?? 0);
    const tallies = new Map(members.map(({ key }) => [key, identified.tallies.get(key)!]));
    const settled = entityNode(id, base, tallies, articles);
    if (stored !== undefined && isSame(stored, settled)) continue;
    nodes.push(settled);
    for (const label of stored?.labels ?? []) if (!settled.labels.includes(label)) relabelled.push({ id, label });
  }
  return { removedNodes: [...left].map((id) => ({ label: 'Entity', id })), nodes, relabelled };
};

const isSame = (stored: StoredNode, settled: StoredNode): boolean =>
  JSON.stringify([
    [...stored.labels].sort(),
    stored.properties,
    stored.bookkeeping?.keys,
    stored.bookkeeping?.tally,
  ]) === JSON.stringify([settled.labels, settled.properties, settled.bookkeeping?.keys, settled.bookkeeping?.tally]);

/** A relation dies with its last story. */
const planRelations = (shifts: readonly Shift[], stored: ReadonlyMap<string, StoredEdge>) => {
  const plan = { removedEdges: [] as StoredEdge[], newEdges: [] as StoredEdge[], changedEdges: [] as StoredEdge[] };
  for (const { key, tally } of shifts) {
    if (key.kind !== 'relation') continue;
    const edge = stored.get(key.id);
    const next = addTally(edge === undefined ? emptyTally : tallyOfRelation(edge), tally);
    if (next.articles > 0) (edge === undefined ? plan.newEdges : plan.changedEdges).push(settleRelation(key, next));
    else if (edge !== undefined) plan.removedEdges.push(edge);
  }
  return plan;
};

export const relationKeys = (shifts: readonly Shift[]): RelationKey[] =>
  shifts.flatMap(({ key }) => (key.kind === 'relation' ? [key] : []));

const namingOf = (patch: GraphPatch, ids: ReadonlyMap<string, string>): Naming => {
  const named = new Map([...entitiesOf(patch)].map(([id, { key }]) => [id, ids.get(key)!]));
  return (entity) => named.get(entity)!;
};

/** Where each article stands among the copies of its story. */
const printsOf = (articles: readonly KeptPatch[]): Map<KeptPatch, Print> =>
  new Map<KeptPatch, Print>(
    groupReprints(articles).flatMap(([original, ...copies]) => [
      [original!, copies.length === 0 ? {} : { reprints: copies.length }] as const,
      ...copies.map((copy) => [copy, { reprintOf: original!.patch.article.id }] as const),
    ]),
  );
