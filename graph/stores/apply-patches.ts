import { checkPatch } from '../merge/check-patch';
import { entitiesOf } from '../merge/entity-node';
import { keepPatch, unpackPatch, type KeptPatch } from '../merge/extraction';
import { planChange, relationKeys, shiftsOf, type Change } from '../merge/plan-change';
import { wellFormed } from '../merge/well-formed';
import type { Decision } from '../model/decision';
import type { GraphPatch } from '../model/patch';
import { bandsOfPatch } from '../reprints/printed';
import { climbingSize, type BatchSize } from './batch-size';
import { completeDecision, type DecisionDraft } from './complete-decision';
import { decisionNode } from './decision-node';
import { gatherSituation, type Wanted } from './gather-situation';
import type { Ledger } from './ledger';
import type { ApplyResult } from './store';

/** Opens a transaction, hands its ledger over, commits; nothing is kept when the work throws. */
export type Transact = <T>(work: (ledger: Ledger) => Promise<T>) => Promise<T>;

/**
 * Applies the patches in batches, one transaction each. What a batch needs from its patches alone is worked out while
 * the batch before is on its way. Throws InputError before writing when a patch is unusable.
 */
export const applyPatches = async (
  transact: Transact,
  patches: readonly GraphPatch[],
  size: BatchSize = climbingSize(),
): Promise<ApplyResult> => {
  const usable = patches.map(wellFormed);
  usable.forEach(checkPatch);
  // Of two patches of one article the later counts, as if applied one after the other.
  const last = [...new Map(usable.map((patch) => [patch.article.id, patch])).values()];
  const total = { articles: 0, nodes: 0, edges: 0 };
  let batch = nextBatch(last, 0, size.current());
  while (batch.articles.length > 0) {
    let following: Batch | undefined;
    const prepareNext = (): void => void (following ??= nextBatch(last, batch.end, size.current()));
    const started = performance.now();
    const result = await transact((ledger) => applyBatch(ledger, batch.articles, prepareNext));
    size.measured(batch.records, performance.now() - started);
    total.articles += result.articles;
    total.nodes += result.nodes;
    total.edges += result.edges;
    prepareNext();
    batch = following as unknown as Batch;
  }
  return total;
};

interface Batch {
  readonly articles: readonly KeptPatch[];
  /** Nodes and edges of the patches, about. */
  readonly records: number;
  /** Where the next batch begins. */
  readonly end: number;
}

const nextBatch = (patches: readonly GraphPatch[], start: number, size: number): Batch => {
  const articles: KeptPatch[] = [];
  let records = 0;
  let end = start;
  for (; end < patches.length && records < size; end += 1) {
    const patch = patches[end]!;
    articles.push(keepPatch(patch));
    // Kept with the patch, and wanted as soon as the batch before is stored.
    entitiesOf(patch);
    bandsOfPatch(patch);
    const mentions = patch.entities.reduce((sum, entity) => sum + entity.mentions.length + 1, 0);
    records += 1 + patch.sentences.length * 2 + mentions + patch.statements.length * 3 + patch.relations.length;
  }
  return { articles, records, end };
};

const applyBatch = async (
  ledger: Ledger,
  articles: readonly KeptPatch[],
  meanwhile: () => void,
): Promise<ApplyResult> => {
  const ids = articles.map(({ patch }) => patch.article.id);
  // Asked for together: on a server each answer is waited for.
  const [nodes, decisions] = await Promise.all([ledger.articles(ids), ledger.decisions()]);
  const stored = new Map([...nodes].map(([id, node]) => [id, unpackPatch(node)]));
  const added = articles.filter(({ patch, hash }) => stored.get(patch.article.id)?.hash !== hash);
  if (added.length === 0) return { articles: 0, nodes: 0, edges: 0 };
  const removed = added.flatMap(({ patch }) => stored.get(patch.article.id) ?? []);
  const change = await plan(ledger, { removed, added, decided: [], decisions });
  const writing = ledger.write(change);
  meanwhile();
  await writing;
  return {
    articles: added.length,
    nodes: change.newNodes.length + change.nodes.length,
    edges: change.newEdges.length + change.changedEdges.length,
  };
};

/** False when the article is not stored. */
export const removeArticle = (transact: Transact, id: string): Promise<boolean> =>
  transact(async (ledger) => {
    const [articles, decisions] = await Promise.all([ledger.articles([id]), ledger.decisions()]);
    const stored = articles.get(id);
    if (stored === undefined) return false;
    await ledger.write(await plan(ledger, { removed: [unpackPatch(stored)], added: [], decided: [], decisions }));
    return true;
  });

/** Adds decisions and what follows from them; those that are stored already are left alone. Gives the new ones. */
export const addDecisions = (
  transact: Transact,
  drafts: readonly (Decision | DecisionDraft)[],
): Promise<readonly Decision[]> =>
  transact(async (ledger) => {
    const decisions = await ledger.decisions();
    const known = new Map(decisions.map((decision) => [decision.id, decision]));
    const decided: Decision[] = [];
    for (const draft of drafts) {
      const decision = 'id' in draft ? draft : await completeDecision(ledger, draft, [...known.values()]);
      if (known.has(decision.id)) continue;
      known.set(decision.id, decision);
      decided.push(decision);
    }
    if (decided.length === 0) return [];
    const change = await plan(ledger, { removed: [], added: [], decided, decisions });
    await ledger.write({ ...change, nodes: [...change.nodes, ...decided.map(decisionNode)] });
    return decided;
  });

const plan = async (ledger: Ledger, wanted: Wanted): Promise<Change> => {
  const situation = await gatherSituation(ledger, wanted);
  const shifts = shiftsOf(situation);
  const isStored = (id: string): boolean => situation.entities.has(id);
  const keys = relationKeys(shifts).filter(({ from, to }) => isStored(from) && isStored(to));
  return planChange(situation, shifts, keys.length === 0 ? new Map() : await ledger.relations(keys));
};
