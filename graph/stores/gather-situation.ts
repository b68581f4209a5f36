import { pairDecisions, standingDecisions, type PairDecision } from '../identity/standing-decisions';
import { keysOf, readProfileKey } from '../identity/profile';
import { entitiesOf, talliesOf, unmentionedIn } from '../merge/entity-node';
import { unpackPatch, type KeptPatch } from '../merge/extraction';
import { identify } from '../merge/identify';
import type { Situation } from '../merge/plan-change';
import type { StoredNode } from '../merge/record';
import { wrongFacts } from '../merge/wrong-facts';
import type { Decision } from '../model/decision';
import { groupReprints } from '../reprints/group-reprints';
import { bandsOfPatch } from '../reprints/printed';
import type { Ledger } from './ledger';

/** What shall happen to the graph. */
export interface Wanted {
  /** As stored; an article that is replaced is removed and added. */
  readonly removed: readonly KeptPatch[];
  readonly added: readonly KeptPatch[];
  readonly decided: readonly Decision[];
  /** As stored, without what is decided now. */
  readonly decisions: readonly Decision[];
}

/**
 * Reads all that a change can touch, and no more: entities that share keys with what comes or goes, articles whose
 * entities come to stand for another node, and copies of stories. For most changes that is one look-up of entities.
 */
export const gatherSituation = async (ledger: Ledger, wanted: Wanted): Promise<Situation> => {
  const entities = new Map<string, StoredNode>();
  const asked = new Set<string>();
  const { removed, added, decided, decisions: decisionsBefore } = wanted;
  const decisionsAfter = [...decisionsBefore, ...decided];
  const [pairsBefore, pairsAfter] = [pairDecisions(decisionsBefore), pairDecisions(decisionsAfter)];
  const linked = linksOf([...pairsBefore, ...pairsAfter]);
  const reach = (keys: Iterable<string>): Promise<void> => reachEntities(ledger, keys, linked, entities, asked);
  const patches = (articles: readonly KeptPatch[]) => articles.map(({ patch }) => patch);
  const identified = () => identify(entities.values(), patches(removed), patches(added), pairsAfter);

  const bands = bandsOfArticles(added);
  // Asked for together with the entities: neither needs the other's answer.
  const [printed] = await Promise.all([
    articlesByBands(ledger, bands),
    reach([...keysOfArticles([...removed, ...added]), ...keysOfDecided(pairsBefore, pairsAfter)]),
  ]);
  const first = identified();
  const known = entities.size;
  const affected = new Map(removed.map((kept) => [kept.patch.article.id, kept]));
  for (const kept of await movedArticles(ledger, first, entities)) addMissing(affected, kept);
  for (const kept of await articlesOfDecided(ledger, decisionsBefore, decisionsAfter, reach, entities))
    addMissing(affected, kept);
  await addCopies(ledger, affected, added, { bands, printed });
  // What else the affected articles name moves nowhere, but its names are needed.
  await reach(keysOfArticles([...affected.values()]));

  const gone = new Set(removed);
  const before = [...affected.values()];
  return {
    before,
    after: [...before.filter((kept) => !gone.has(kept)), ...added],
    decisionsBefore,
    decisionsAfter,
    entities,
    identified: entities.size === known ? first : identified(),
  };
};

const addMissing = (articles: Map<string, KeptPatch>, kept: KeptPatch): void => {
  if (!articles.has(kept.patch.article.id)) articles.set(kept.patch.article.id, kept);
};

const keysOfArticles = (articles: readonly KeptPatch[]): Set<string> =>
  new Set(articles.flatMap(({ patch }) => [...entitiesOf(patch).values()].flatMap(({ key }) => keysOfProfile(key))));

const keysOfProfile = (key: string): string[] => keysOf(readProfileKey(key));

/** Keys of the sides of decisions that come or go. */
const keysOfDecided = (before: readonly PairDecision[], after: readonly PairDecision[]): string[] => {
  const changed = [...before.filter((one) => !after.includes(one)), ...after.filter((one) => !before.includes(one))];
  return changed.flatMap(({ a, b }) => [...a.ids, ...b.ids]);
};

/** Keys that a decision brings together: an id of one side leads to all ids of both. */
const linksOf = (pairs: readonly PairDecision[]): Map<string, readonly string[]> => {
  const links = new Map<string, string[]>();
  for (const { kind, a, b } of pairs) {
    if (kind !== 'same') continue;
    const ids = [...a.ids, ...b.ids];
    for (const id of ids) links.set(id, [...(links.get(id) ?? []), ...ids]);
  }
  return links;
};

/** Adds all entities that share keys with these, directly or through others. */
const reachEntities = async (
  ledger: Ledger,
  keys: Iterable<string>,
  linked: ReadonlyMap<string, readonly string[]>,
  entities: Map<string, StoredNode>,
  asked: Set<string>,
): Promise<void> => {
  let next = [...keys];
  for (;;) {
    next = [...new Set(next.flatMap((key) => [key, ...(linked.get(key) ?? [])]))].filter((key) => !asked.has(key));
    if (next.length === 0) return;
    next.forEach((key) => asked.add(key));
    const found = (await ledger.entitiesByKeys(next)).filter(({ id }) => !entities.has(id));
    found.forEach((node) => entities.set(node.id, node));
    next = found.flatMap((node) => [...talliesOf(node).keys()].flatMap(keysOfProfile));
  }
};

/** Articles with an entity that comes to stand for another node. */
const movedArticles = async (
  ledger: Ledger,
  { before, moved }: ReturnType<typeof identify>,
  entities: ReadonlyMap<string, StoredNode>,
): Promise<KeptPatch[]> => {
  if (moved.size === 0) return [];
  const nodes = new Set([...moved].map((key) => before.get(key)!));
  const kept = await articlesNaming(
    ledger,
    [...nodes].map((id) => entities.get(id)!),
  );
  return kept.filter(({ patch }) => [...entitiesOf(patch).values()].some(({ key }) => moved.has(key)));
};

/** Articles that state a relation which is called wrong now, or no longer. */
const articlesOfDecided = async (
  ledger: Ledger,
  before: readonly Decision[],
  after: readonly Decision[],
  reach: (keys: Iterable<string>) => Promise<void>,
  entities: ReadonlyMap<string, StoredNode>,
): Promise<KeptPatch[]> => {
  const [standing, stood] = [standingDecisions(after), standingDecisions(before)];
  const changed = [
    ...stood.filter((one) => !standing.includes(one)),
    ...standing.filter((one) => !stood.includes(one)),
  ];
  const facts = wrongFacts(changed);
  if (facts.length === 0) return [];
  const ids = new Set(facts.flatMap(({ from }) => from.ids));
  await reach(ids);
  const nodes = [...entities.values()].filter((node) =>
    [...talliesOf(node).keys()].some((key) => ids.has(readProfileKey(key).id)),
  );
  const kept = await articlesNaming(ledger, nodes);
  return kept.filter(({ patch }) => patch.relations.some((fact) => facts.some(({ matches }) => matches(fact))));
};

const articlesNaming = async (ledger: Ledger, entities: readonly StoredNode[]): Promise<KeptPatch[]> => {
  const mentioning = await ledger.articlesMentioning(entities.map(({ id }) => id));
  const nodes = await ledger.articles([...mentioning, ...entities.flatMap(unmentionedIn)]);
  return [...nodes.values()].map(unpackPatch);
};

/** Copies of a story count once, so all of them are affected when one is. */
const addCopies = async (
  ledger: Ledger,
  affected: Map<string, KeptPatch>,
  added: readonly KeptPatch[],
  known: { readonly bands: readonly string[]; readonly printed: readonly StoredNode[] },
): Promise<void> => {
  const isCopied = ({ node }: KeptPatch): boolean =>
    node?.properties.reprintOf !== undefined || node?.properties.reprints !== undefined;
  const asked = new Set(known.bands);
  const pool = new Map<string, KeptPatch>();
  let { printed } = known;
  let next = [...added, ...[...affected.values()].filter(isCopied)];
  while (next.length > 0) {
    const bands = bandsOfArticles(next).filter((band) => !asked.has(band));
    bands.forEach((band) => asked.add(band));
    const found = [...printed, ...(await articlesByBands(ledger, bands))];
    printed = [];
    for (const node of found) if (!affected.has(node.id) && !pool.has(node.id)) pool.set(node.id, unpackPatch(node));
    const seeds = new Set<KeptPatch>([...added, ...affected.values()]);
    // Sharing a band is no proof yet: only what resembles one of them, or a copy of it, comes in.
    next = groupReprints([...seeds, ...pool.values()])
      .filter((story) => story.some((kept) => seeds.has(kept)))
      .flat()
      .filter((kept) => !seeds.has(kept));
    for (const kept of next) {
      pool.delete(kept.patch.article.id);
      affected.set(kept.patch.article.id, kept);
    }
  }
};

const bandsOfArticles = (articles: readonly KeptPatch[]): string[] => [
  ...new Set(articles.flatMap(({ patch }) => bandsOfPatch(patch))),
];

const articlesByBands = async (ledger: Ledger, bands: readonly string[]): Promise<StoredNode[]> =>
  bands.length === 0 ? [] : [...(await ledger.articlesByKeys(bands)).values()];
