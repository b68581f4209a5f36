import { checkPatch } from '../merge/check-patch';
import { extractionOf, type Extraction } from '../merge/extraction';
import { ownRecords } from '../merge/own-records';
import { planShared, shiftsOf, type Change } from '../merge/plan-change';
import { wellFormed } from '../merge/well-formed';
import type { GraphPatch } from '../model/patch';
import { climbingSize, type BatchSize } from './batch-size';
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
  while (batch.patches.length > 0) {
    let following: Batch | undefined;
    const prepareNext = (): void => void (following ??= nextBatch(last, batch.end, size.current()));
    const started = performance.now();
    const result = await transact((ledger) => applyBatch(ledger, batch.patches, prepareNext));
    size.measured(batch.records, performance.now() - started);
    total.articles += result.articles;
    total.nodes += result.nodes;
    total.edges += result.edges;
    prepareNext();
    batch = following as unknown as Batch;
  }
  return total;
};

/** A patch with what follows from it alone. */
interface Prepared {
  readonly patch: GraphPatch;
  readonly extraction: Extraction;
  readonly own: ReturnType<typeof ownRecords>;
}

interface Batch {
  readonly patches: readonly Prepared[];
  /** Nodes and edges of the patches, about. */
  readonly records: number;
  /** Where the next batch begins. */
  readonly end: number;
}

const nextBatch = (patches: readonly GraphPatch[], start: number, size: number): Batch => {
  const prepared: Prepared[] = [];
  let records = 0;
  let end = start;
  for (; end < patches.length && records < size; end += 1) {
    const patch = patches[end];
    const extraction = extractionOf(patch);
    const own = ownRecords(patch, extraction);
    prepared.push({ patch, extraction, own });
    records += own.nodes.length + own.edges.length + extraction.contributions.length;
  }
  return { patches: prepared, records, end };
};

const applyBatch = async (
  ledger: Ledger,
  patches: readonly Prepared[],
  meanwhile: () => void,
): Promise<ApplyResult> => {
  const stored = await ledger.extractions(
    patches.map(({ patch }) => patch.article.id),
    true,
  );
  const fresh = patches.filter(({ patch, extraction }) => stored.get(patch.article.id)?.hash !== extraction.hash);
  if (fresh.length === 0) return { articles: 0, nodes: 0, edges: 0 };

  const replaced = fresh.flatMap(({ patch }) => stored.get(patch.article.id) ?? []);
  const shared = await planFrom(
    ledger,
    replaced,
    fresh.map(({ extraction }) => extraction),
  );
  const change: Change = {
    ...shared,
    removedNodes: [
      ...fresh
        .filter(({ patch }) => stored.has(patch.article.id))
        .map(({ patch }) => ({ label: 'Article', id: patch.article.id })),
      ...replaced.flatMap(ownedNodes),
      ...shared.removedNodes,
    ],
    nodes: [...fresh.flatMap(({ own }) => own.nodes), ...shared.nodes],
    newEdges: [...fresh.flatMap(({ own }) => own.edges), ...shared.newEdges],
  };
  const writing = ledger.write(change);
  meanwhile();
  await writing;
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
