import type { GraphPatch } from '../../graph/model/patch';
import { digestOf } from '../../graph/queries/digest-of';
import { openMemory } from '../../graph/stores/memory';
import type { GraphStore } from '../../graph/stores/store';
import { killIngest, type Moment } from './kill-ingest';

/** A store that the real program writes and this process looks at in between. */
export interface Victim {
  readonly name: string;
  /** What the command line needs to reach it. */
  readonly line: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Opens it when nothing of a killed process is left at work on it. */
  readonly open: () => Promise<GraphStore>;
  readonly empty: () => Promise<void>;
}

/** The moment of the next kill, given how many articles the store holds and the kills so far; undefined at the end. */
export type NextMoment = (stored: number, kills: number) => Moment | undefined;

export interface Outcome {
  kills: number;
  /** Of the kills, those after which articles were missing that the run would have brought: it was at work. */
  atWork: number;
  lost: number;
  halfWritten: number;
  /** Runs resumed to their end. */
  finished: number;
  different: number;
}

/**
 * Kills `ingest` of the folder at moment after moment until there is none; after each the store must hold every article
 * told of, and exactly the graph of the articles it holds. Then the same is run again, and at the end the digest
 * must be that of an undisturbed run. `onKill` is told after each what was found so far.
 */
export const tortureStore = async (
  victim: Victim,
  folder: string,
  patches: ReadonlyMap<string, GraphPatch>,
  nextMoment: NextMoment,
  onKill: (soFar: Readonly<Outcome>) => void = () => undefined,
): Promise<Outcome> => {
  const outcome: Outcome = { kills: 0, atWork: 0, lost: 0, halfWritten: 0, finished: 0, different: 0 };
  const whole = await digestOfArticles([...patches.values()]);
  await victim.empty();
  let acknowledged = new Set<string>();
  let stored = 0;
  for (;;) {
    const moment = nextMoment(stored, outcome.kills);
    const killing = await killIngest([...victim.line, folder], victim.env, moment ?? NEVER);
    if (killing.isKilled) outcome.kills += 1;
    killing.acknowledged.forEach((id) => acknowledged.add(id));
    const store = await victim.open();
    const found = await articlesIn(store);
    outcome.lost += [...acknowledged].filter((id) => !found.includes(id)).length;
    if (killing.isKilled && found.length < patches.size) outcome.atWork += 1;
    const digest = await digestOf(store.dump());
    const expected = await digestOfArticles(found.map((id) => patches.get(id)!));
    if (digest.sha256 !== expected.sha256) outcome.halfWritten += 1;
    await store.close();
    stored = found.length;
    if (killing.isKilled) onKill(outcome);
    if (killing.isKilled) continue;
    outcome.finished += 1;
    if (digest.sha256 !== whole.sha256) outcome.different += 1;
    if (!moment) return outcome;
    await victim.empty();
    acknowledged = new Set();
    stored = 0;
  }
};

const NEVER: Moment = { articles: Infinity, milliseconds: 0 };

const articlesIn = async (store: GraphStore): Promise<string[]> => {
  const { rows } = await store.query('MATCH (a:Article) WHERE a.sha256 IS NOT NULL RETURN a.id AS id');
  return rows.map(([id]) => id as string);
};

const digestOfArticles = async (patches: readonly GraphPatch[]) => {
  const fresh = openMemory();
  await fresh.apply(patches);
  return digestOf(fresh.dump());
};
