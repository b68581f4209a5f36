import { nodeTypeOf } from '../node-type';
import type { Ontology } from '../ontology';
import type { ViewEdge, ViewNode } from '../view';
import { dayOf, type Clock } from './day-of';
import { facetNames, fileFacts, kindOf, passes, testOf, type Chosen, type DatedView, type FacetName } from './facet';
import { keyOfLine } from './line-key';

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** What a reader wants to see of a part of the graph. */
export interface Sieve {
  readonly facets: Chosen;
  /** First and last day, ISO. */
  readonly since?: string;
  readonly until?: string;
  readonly clock: Clock;
  /** Ids of nodes taken out of sight. */
  readonly gone: readonly string[];
}

export interface Sifted<Node extends ViewNode = ViewNode> {
  readonly nodes: readonly Node[];
  readonly edges: readonly ViewEdge[];
  /** For every facet what each value would leave under all other facets: nodes for type and kind, lines for the rest. */
  readonly counts: Readonly<Record<FacetName, readonly Count[]>>;
  /** Facts that pass everything but the time, with their day; undefined where none is known. */
  readonly dated: readonly { readonly edge: ViewEdge; readonly day: string | undefined }[];
}

interface Filed {
  readonly edge: ViewEdge;
  readonly values: readonly (readonly string[])[];
  /** Where its ends stand in the view's nodes. */
  readonly from: number;
  readonly to: number;
}

interface FiledView {
  /** Facts of one line side by side. */
  readonly lines: readonly (readonly Filed[])[];
  readonly types: readonly string[];
  /** Whether a node has any line. */
  readonly had: Uint8Array;
}

/** A view is filed once, however often it is sifted. */
const known = new WeakMap<object, FiledView>();
const days = new WeakMap<object, Map<Clock, Map<ViewEdge, string | undefined>>>();

/**
 * Takes out what the filters refuse: all facets must agree, and within one any wanted value will do. A node all of whose
 * edges are refused goes too; one that never had any stays.
 */
export const sift = <Node extends ViewNode>(
  view: Omit<DatedView, 'nodes'> & { readonly nodes: readonly Node[] },
  sieve: Sieve,
  ontology: Ontology,
): Sifted<Node> => {
  const { lines, types, had } = fileView(view, ontology);
  const dayFor = daysOf(view, sieve.clock);
  const gone = new Set(sieve.gone);
  const tests = facetNames.map((name) => testOf(name, sieve.facets));
  const edges: ViewEdge[] = [];
  const dated: { edge: ViewEdge; day: string | undefined }[] = [];
  const tallies = facetNames.map(() => new Map<string, number>());
  const ends = facetNames.map((name) => (isOfNodes(name) ? new Uint8Array(view.nodes.length) : undefined));
  const has = new Uint8Array(view.nodes.length);
  for (const facts of lines) {
    // Lines, not facts: what is counted is what is drawn.
    const counted = facetNames.map((): string[] => []);
    for (const { edge, values, from, to } of facts) {
      if (gone.size > 0 && (gone.has(edge.from) || gone.has(edge.to))) continue;
      const refusing = tests.flatMap((test, at) => (test && !test(values[at]!) ? [at] : []));
      if (refusing.length > 1) continue;
      const day = dayFor.get(edge);
      const isAll = refusing.length === 0;
      if (isAll) dated.push({ edge, day });
      if (!isWithin(day, sieve)) continue;
      if (isAll) {
        edges.push(edge);
        has[from] = has[to] = 1;
      }
      for (const at of isAll ? facetNames.keys() : refusing) {
        const marks = ends[at];
        if (marks) marks[from] = marks[to] = 1;
        else for (const value of values[at]!) if (!counted[at]!.includes(value)) counted[at]!.push(value);
      }
    }
    counted.forEach((values, at) => values.forEach((value) => addTo(tallies[at]!, value)));
  }
  const isPresent = ({ id }: Node) => !gone.has(id);
  facetNames.forEach((name, at) => {
    const marks = ends[at];
    view.nodes.forEach((node, index) => {
      if (marks && isPresent(node) && (marks[index] || !had[index]))
        addTo(tallies[at]!, name === 'type' ? types[index]! : kindOf(node));
    });
  });
  const isLoneAndWanted = (at: number) => !had[at] && passes('type', [types[at]!], sieve.facets);
  return {
    nodes: view.nodes.filter((node, at) => isPresent(node) && (has[at] || isLoneAndWanted(at))),
    edges,
    counts: Object.fromEntries(facetNames.map((name, at) => [name, sorted(tallies[at]!)])) as Record<
      FacetName,
      Count[]
    >,
    dated,
  };
};

const isOfNodes = (name: FacetName): boolean => name === 'type' || name === 'kind';

const fileView = (view: DatedView, ontology: Ontology): FiledView => {
  const filed = known.get(view);
  if (filed) return filed;
  const keyOf = keyOfLine(ontology);
  const under = fileFacts(view, ontology);
  const placeOf = new Map(view.nodes.map(({ id }, at) => [id, at]));
  const had = new Uint8Array(view.nodes.length);
  const lines = new Map<string, Filed[]>();
  for (const edge of view.edges) {
    const [from, to] = [placeOf.get(edge.from) ?? -1, placeOf.get(edge.to) ?? -1];
    had[from] = had[to] = 1;
    const values = facetNames.map((name) => under.get(edge)![name]);
    const key = keyOf(edge);
    const line = lines.get(key);
    if (line) line.push({ edge, values, from, to });
    else lines.set(key, [{ edge, values, from, to }]);
  }
  const types = view.nodes.map(({ labels }) => nodeTypeOf(labels, ontology).name);
  const made = { lines: [...lines.values()], types, had };
  known.set(view, made);
  return made;
};

const daysOf = (view: DatedView, clock: Clock): Map<ViewEdge, string | undefined> => {
  const byClock = days.get(view) ?? new Map<Clock, Map<ViewEdge, string | undefined>>();
  days.set(view, byClock);
  const found = byClock.get(clock) ?? new Map(view.edges.map((edge) => [edge, dayOf(edge, view.articles, clock)]));
  byClock.set(clock, found);
  return found;
};

const isWithin = (day: string | undefined, { since, until }: Pick<Sieve, 'since' | 'until'>): boolean => {
  if (since === undefined && until === undefined) return true;
  return day !== undefined && (since === undefined || day >= since) && (until === undefined || day <= until);
};

const addTo = (counts: Map<string, number>, value: string): void =>
  void counts.set(value, (counts.get(value) ?? 0) + 1);

const sorted = (counts: ReadonlyMap<string, number>): Count[] =>
  [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
