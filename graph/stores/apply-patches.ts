import { checkPatch } from '../merge/check-patch';
import { extractionOf, type Extraction } from '../merge/extraction';
import { ownRecords } from '../merge/own-records';
import { planShared, shiftsOf, type Change } from '../merge/plan-change';
import { wellFormed } from '../merge/well-formed';
import type { GraphPatch } from '../model/patch';
import type { Ledger } from './ledger';
import type { ApplyResult } from './store';

/** Opens a transaction, hands its ledger over, commits; nothing is kept when the work throws. */
export type Transact = <T>(work: (ledger: Ledger) => Promise<T>) => Promise<T>;

/** Records a transaction takes, about: enough to make the round trip cheap, few enough to stay small in memory. */
const BATCH = 4_000;

/** Applies the patches in batches, one transaction each. Throws InputError before writing when a patch is unusable. */
export const applyPatches = async (transact: Transact, patches: readonly GraphPatch[]): Promise<ApplyResult> => {
  const usable = patches.map(wellFormed);
  usable.forEach(checkPatch);
  // Of two patches of one article the later counts, as if applied one after the other.
  const last = [...new Map(usable.map((patch) => [patch.article.id, patch])).values()];
  const total = { articles: 0, nodes: 0, edges: 0 };
  for (const batch of batchesOf(last)) {
    const result = await transact((ledger) => applyBatch(ledger, batch));
    total.articles += result.articles;
    total.nodes += result.nodes;
    total.edges += result.edges;
  }
  return total;
};

const applyBatch = async (ledger: Ledger, patches: readonly GraphPatch[]): Promise<ApplyResult> => {
  const stored = await ledger.extractions(
    patches.map(({ article }) => article.id),
    true,
  );
  const fresh = patches
    .map((patch) => ({ patch, extraction: extractionOf(patch) }))
    .filter(({ patch, extraction }) => stored.get(patch.article.id)?.hash !== extraction.hash);
  if (fresh.length === 0) return { articles: 0, nodes: 0, edges: 0 };

  const replaced = fresh.flatMap(({ patch }) => stored.get(patch.article.id) ?? []);
  const shared = await planFrom(
    ledger,
    replaced,
    fresh.map(({ extraction }) => extraction),
  );
  const own = fresh.map(({ patch, extraction }) => ownRecords(patch, extraction));
  const change: Change = {
    ...shared,
    removedNodes: [
      ...fresh
        .filter(({ patch }) => stored.has(patch.article.id))
        .map(({ patch }) => ({ label: 'Article', id: patch.article.id })),
      ...replaced.flatMap(ownedNodes),
      ...shared.removedNodes,
    ],
    nodes: [...own.flatMap(({ nodes }) => nodes), ...shared.nodes],
    newEdges: [...own.flatMap(({ edges }) => edges), ...shared.newEdges],
  };
  await ledger.write(change);
  return {
    articles: fresh.length,
    nodes: change.nodes.length,
    edges: change.newEdges.length + change.changedEdges.length,
  };
};

/** False when the article is not stored. */
export const removeArticle = (transact: Transact, id: string): Promise<boolean> =>
  transact(async (ledger) => {
    const stored = (await ledger.extractions([id], false)).get(id);
    if (stored === undefined) return false;
    const shared = await planFrom(ledger, [stored], []);
    await ledger.write({
      ...shared,
      removedNodes: [{ label: 'Article', id }, ...ownedNodes(stored), ...shared.removedNodes],
    });
    return true;
  });

const planFrom = async (
  ledger: Ledger,
  removed: readonly Extraction[],
  added: readonly Extraction[],
): Promise<Change> => {
  const shifts = shiftsOf(removed, added);
  return planShared(shifts, await ledger.records(shifts.map(({ key }) => key)));
};

const ownedNodes = ({ sentences, statements }: Extraction): { label: string; id: string }[] => [
  ...sentences.map((id) => ({ label: 'Sentence', id })),
  ...statements.map((id) => ({ label: 'Statement', id })),
];

const batchesOf = function* (patches: readonly GraphPatch[]): Iterable<GraphPatch[]> {
  let batch: GraphPatch[] = [];
  let size = 0;
  for (const patch of patches) {
    batch.push(patch);
    size += patch.sentences.length * 3 + patch.entities.length + patch.relations.length + patch.statements.length * 3;
    if (size >= BATCH) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
};
