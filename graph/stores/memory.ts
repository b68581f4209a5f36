import { InputError } from '../model/errors';
import type { Extraction } from '../merge/extraction';
import type { Change } from '../merge/plan-change';
import { byId, type StoredEdge, type StoredNode } from '../merge/record';
import { applyPatches, removeArticle, type Transact } from './apply-patches';
import { dumpEdge, dumpNode } from './dump-record';
import { rankHits, type Candidate } from './rank-hits';
import type { GraphStore } from './store';

/** A graph in this process, gone when it ends: the reference the other stores are tested against. It has no Cypher. */
export const openMemory = (): GraphStore => {
  const nodes = new Map<string, StoredNode>();
  const edges = new Map<string, StoredEdge>();
  const edgesOf = new Map<string, Set<string>>();

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
    for (const node of change.nodes) nodes.set(node.id, node);
    for (const edge of [...change.newEdges, ...change.changedEdges]) putEdge(edge);
  };

  let last: Promise<unknown> = Promise.resolve();
  const transact: Transact = (work) => {
    const ledger = {
      extractions: async (articles: readonly string[]) =>
        new Map(
          articles.flatMap((id) => {
            const json = nodes.get(id)?.bookkeeping?.extraction;
            return json === undefined ? [] : [[id, JSON.parse(json) as Extraction] as const];
          }),
        ),
      records: async () => ({ entities: nodes, relations: edges }),
      write: async (change: Change) => write(change),
    };
    const run = last.then(() => work(ledger));
    last = run.catch(() => undefined);
    return run;
  };

  return {
    address: 'memory:',
    supports: { cypher: false },
    ensureSchema: async () => undefined,
    apply: (patches) => applyPatches(transact, patches),
    remove: (article) => removeArticle(transact, article),
    query: async () => {
      throw new InputError('the memory store has no Cypher; open embedded:PATH or neo4j://… instead');
    },
    search: async (text, limit) =>
      rankHits(
        text,
        limit,
        [...nodes.values()].map((node): Candidate => node),
      ),
    dump: async function* (options) {
      for (const node of [...nodes.values()].sort(byId)) yield dumpNode(node, options);
      for (const edge of [...edges.values()].sort(byId)) yield dumpEdge(edge, options);
    },
    close: async () => {
      await last;
    },
  };
};
