import type { DatedView } from '../../graph/model/facets/facet';
import { sift, type Sieve, type Sifted } from '../../graph/model/facets/sift';
import type { Ontology } from '../../graph/model/ontology';
import { scopeOf } from '../../graph/queries/whole/scope-of';
import { wholeGraph } from '../../graph/queries/whole/whole-graph';
import type { GraphStore } from '../../graph/stores/store';
import { holdAnswers } from './hold-answers';

/** What is counted: all of the store, or all around one name. */
export interface Scope extends Sieve {
  readonly around?: string;
  readonly depth: number;
}

export interface Whole {
  graph(): Promise<DatedView>;
  /** What the filters leave of it. */
  sifted(scope: Scope): Promise<Sifted>;
}

/** Where others may write too, what was read is believed so long, in milliseconds. */
const stale = 2_000;

/** Tables, facets and drawing of one page ask the same; some readers do at once. */
const mostHeld = 8;

/** The relations of the whole store, read once and held until something is written. */
export const openWhole = (store: GraphStore, ontology: Ontology): Whole => {
  const hold = holdAnswers(store);
  let last: { readonly at: number; readonly graph: Promise<DatedView> } | undefined;
  const read = () => wholeGraph(store, ontology);
  const graph = (): Promise<DatedView> => {
    if (store.writes) return hold('whole', read);
    if (last === undefined || Date.now() - last.at > stale) last = { at: Date.now(), graph: read() };
    last.graph.catch(() => (last = undefined));
    return last.graph;
  };
  const held = new WeakMap<DatedView, Map<string, Sifted>>();
  const scopes = new WeakMap<DatedView, Map<string, DatedView>>();
  return {
    graph,
    sifted: async ({ around, depth, ...sieve }) => {
      const view = await graph();
      const scope = remember(scopes, view, JSON.stringify([around, depth]), () => scopeOf(view, around, depth));
      return remember(held, view, JSON.stringify([around, depth, sieve]), () => sift(scope, sieve, ontology));
    },
  };
};

const remember = <Value>(
  memory: WeakMap<DatedView, Map<string, Value>>,
  view: DatedView,
  key: string,
  work: () => Value,
): Value => {
  const known = memory.get(view) ?? new Map<string, Value>();
  memory.set(view, known);
  const value = known.get(key) ?? work();
  known.set(key, value);
  for (const old of known.keys()) if (known.size > mostHeld) known.delete(old);
  return value;
};
