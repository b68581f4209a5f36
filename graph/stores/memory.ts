import { InputError } from '../model/errors';
import type { Decision } from '../model/decision';
import type { Change } from '../merge/plan-change';
import { byId, type StoredEdge, type StoredNode } from '../merge/record';
import { addDecisions, applyPatches, removeArticle, type Transact } from './apply-patches';
import { DECISION_LABEL, readDecision } from './decision-node';
import { dumpEdge, dumpNode } from './dump-record';
import { keyIndex } from './key-index';
import type { Ledger } from './ledger';
import { rankHits, type Candidate } from './rank-hits';
import type { GraphStore } from './store';

/** Of a mention: its sentence's id begins with the article's. */
const articleOf = ({ type, from }: StoredEdge): string =>
  type === 'MENTIONS' ? from.slice(0, from.lastIndexOf('#')) : '';

const noCypher = async (): Promise<never> => {
  throw new InputError('the memory store has no Cypher; open embedded:PATH or neo4j://… instead');
};

/** A graph in this process, gone when it ends: the reference the other stores are tested against. It has no Cypher. */
export const openMemory = (): GraphStore => {
  const nodes = new Map<string, StoredNode>();
  const edges = new Map<string, StoredEdge>();
  const edgesOf = new Map<string, Set<string>>();
  const keyed = keyIndex();

  const putEdge = (edge: StoredEdge): void => {
    edges.set(edge.id, edge);
    for (const end of [edge.from, edge.to]) edgesOf.set(end, (edgesOf.get(end) ?? new Set()).add(edge.id));
  };
  const removeEdge = (id: string): void => {
    const edge = edges.get(id);
    if (edge === undefined) return;
    edges.delete(id);
    for (const end of [edge.from, edge.to]) edgesOf.get(end)?.delete(id);
  };
  const write = (change: Change): void => {
    for (const { id } of change.removedEdges) removeEdge(id);
    for (const { id } of change.removedNodes) {
      for (const edge of edgesOf.get(id) ?? []) removeEdge(edge);
      edgesOf.delete(id);
      nodes.delete(id);
    }
    for (const node of [...change.newNodes, ...change.nodes]) nodes.set(node.id, node);
    for (const edge of [...change.newEdges, ...change.changedEdges]) putEdge(edge);
    keyed.follow(change);
  };

  const found = (ids: readonly string[]): Map<string, StoredNode> =>
    new Map(ids.flatMap((id) => (nodes.has(id) ? [[id, nodes.get(id)!] as const] : [])));
  const decisions = (): Decision[] =>
    [...nodes.values()].flatMap(({ labels, properties }) =>
      labels[0] === DECISION_LABEL ? [readDecision(properties)] : [],
    );
  const ledger: Ledger = {
    articles: async (ids) => found(ids),
    articlesByKeys: async (keys) => found(keyed.find(keys)),
    entitiesByKeys: async (keys) => [...found([...keys, ...keyed.find(keys)]).values()],
    articlesMentioning: async (entities) => [
      ...new Set(entities.flatMap((id) => [...(edgesOf.get(id) ?? [])].map((edge) => articleOf(edges.get(edge)!)))),
    ],
    relations: async () => edges,
    decisions: async () => decisions(),
    write: async (change) => write(change),
  };

  let last: Promise<unknown> = Promise.resolve();
  const transact: Transact = (work) => {
    const run = last.then(() => work(ledger));
    last = run.catch(() => undefined);
    return run;
  };

  return {
    address: 'memory:',
    supports: { cypher: false },
    ensureSchema: async () => undefined,
    apply: (patches, onRefused) => applyPatches(transact, patches, { onRefused }),
    remove: (article) => removeArticle(transact, article),
    decide: (drafts) => addDecisions(transact, drafts),
    decisions: async () => decisions(),
    query: noCypher,
    read: noCypher,
    search: async (text, limit) =>
      rankHits(
        text,
        limit,
        [...nodes.values()].filter(({ labels }) => labels[0] !== DECISION_LABEL).map((node): Candidate => node),
      ),
    dump: async function* (options) {
      for (const node of [...nodes.values()].sort(byId)) {
        if (options?.bookkeeping === true || node.labels[0] !== DECISION_LABEL) yield dumpNode(node, options);
      }
      for (const edge of [...edges.values()].sort(byId)) yield dumpEdge(edge, options);
    },
    close: async () => {
      await last;
    },
  };
};
