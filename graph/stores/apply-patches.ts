import { checkPatch } from '../merge/check-patch';
import { entitiesOf } from '../merge/entity-node';
import { withFirstSource } from '../merge/first-source';
import { keepPatch, unpackPatch, type KeptPatch } from '../merge/extraction';
import { planChange, relationKeys, shiftsOf, type Change } from '../merge/plan-change';
import { wellFormed, wellFormedText } from '../merge/well-formed';
import type { Decision } from '../model/decision';
import type { GraphPatch } from '../model/patch';
import { bandsOfPatch } from '../reprints/printed';
import { climbingSize, type BatchSize } from './batch-size';
import { breathe } from './breathe';
import { completeDecision, type DecisionDraft } from './complete-decision';
import { decisionNode } from './decision-node';
import { gatherSituation, type Wanted } from './gather-situation';
import type { Ledger } from './ledger';
import type { ApplyResult, OnRefused } from './store';
import { writeEach } from './write-each';

/** Opens a transaction, hands its ledger over, commits; nothing is kept when the work throws. */
export type Transact = <T>(work: (ledger: Ledger) => Promise<T>) => Promise<T>;

interface Applying {
  readonly size?: BatchSize;
  readonly onRefused?: OnRefused;
  /** Makes entities of a type quick to find; asked before the first is written. */
  readonly indexType?: (type: string) => Promise<void>;
}

/**
 * Applies the patches in batches, one transaction each. What a batch needs from its patches alone is worked out while
 * the batch before is on its way. An unusable patch is refused before anything is written, one that the store stumbles
 * over when its batch is.
 */
export const applyPatches = async (
  transact: Transact,
  patches: readonly GraphPatch[],
  { size = climbingSize(), onRefused = throwIt, indexType }: Applying = {},
): Promise<ApplyResult> => {
  const last = lastOfEach(usablePatches(patches, onRefused));
  await breathe();
  for (const type of indexType ? typesOf(last) : []) await indexType!(type);
  const total = { articles: 0, nodes: 0, edges: 0 };
  let batch = nextBatch(last, 0, size.current(), onRefused);
  while (batch.articles.length > 0) {
    let following: Batch | undefined;
    const prepareNext = (): void => void (following ??= nextBatch(last, batch.end, size.current(), onRefused));
    await breathe();
    const started = performance.now();
    const write = (articles: readonly KeptPatch[]): Promise<ApplyResult> =>
      transact((ledger) => applyBatch(ledger, articles, prepareNext));
    const isWell = (): Promise<unknown> => transact((ledger) => ledger.decisions());
    const results = await writeEach(batch.articles, write, { isWell, onRefused });
    size.measured(batch.records, performance.now() - started);
    for (const result of results) {
      total.articles += result.articles;
      total.nodes += result.nodes;
      total.edges += result.edges;
    }
    prepareNext();
    batch = following as unknown as Batch;
  }
  return total;
};

const throwIt: OnRefused = (_, error) => {
  throw error;
};

const usablePatches = (patches: readonly GraphPatch[], onRefused: OnRefused): GraphPatch[] =>
  patches.flatMap((given) => {
    try {
      const patch = wellFormed(given);
      checkPatch(patch);
      return [patch];
    } catch (error) {
      onRefused(given, error as Error);
      return [];
    }
  });

const typesOf = (patches: readonly GraphPatch[]): Set<string> =>
  new Set(patches.flatMap(({ entities }) => entities.map(({ type }) => type)));

/** Of two patches of one article the later counts, as if applied one after the other. */
const lastOfEach = (patches: readonly GraphPatch[]): GraphPatch[] => {
  const last = new Map<string, GraphPatch>();
  for (const patch of patches)
    last.set(patch.article.id, withFirstSource(patch, last.get(patch.article.id)?.article.source));
  return [...last.values()];
};

interface Batch {
  readonly articles: readonly KeptPatch[];
  /** Nodes and edges of the patches, about. */
  readonly records: number;
  /** Where the next batch begins. */
  readonly end: number;
}

const nextBatch = (patches: readonly GraphPatch[], start: number, size: number, onRefused: OnRefused): Batch => {
  const articles: KeptPatch[] = [];
  let records = 0;
  let end = start;
  for (; end < patches.length && records < size; end += 1) {
    const patch = patches[end]!;
    try {
      // Kept with the patch, and wanted as soon as the batch before is stored.
      entitiesOf(patch);
      bandsOfPatch(patch);
      articles.push(keepPatch(patch));
    } catch (error) {
      onRefused(patch, error as Error);
      continue;
    }
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
  const added = articles
    .map((kept) => atFirstSource(kept, stored.get(kept.patch.article.id)))
    .filter(({ patch, hash }) => stored.get(patch.article.id)?.hash !== hash);
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

const atFirstSource = (kept: KeptPatch, stored: KeptPatch | undefined): KeptPatch => {
  const patch = withFirstSource(kept.patch, stored?.patch.article.source);
  return patch === kept.patch ? kept : keepPatch(patch);
};

/** False when the article is not stored. */
export const removeArticle = (transact: Transact, named: string): Promise<boolean> =>
  transact(async (ledger) => {
    const id = wellFormedText(named);
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
  await breathe();
  const shifts = shiftsOf(situation);
  await breathe();
  const isStored = (id: string): boolean => situation.entities.has(id);
  const keys = relationKeys(shifts).filter(({ from, to }) => isStored(from) && isStored(to));
  const relations = keys.length === 0 ? new Map() : await ledger.relations(keys);
  await breathe();
  const change = planChange(situation, shifts, relations);
  await breathe();
  return change;
};
