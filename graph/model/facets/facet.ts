import { confidenceOf } from '../confidence';
import { nodeTypeOf } from '../node-type';
import type { Ontology } from '../ontology';
import type { GraphView, ViewEdge, ViewNode } from '../view';
import { statusOf } from './line-key';

/** What facts are sorted by, in the order shown. */
export const facetNames = ['type', 'relation', 'status', 'confidence', 'kind', 'outlet', 'support'] as const;
export type FacetName = (typeof facetNames)[number];

/** By facet: values wanted, any of them; a leading `-` says not this one. Facets without an entry let all through. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What is told of an article beside its text. */
export interface ArticleLine {
  readonly title?: string;
  readonly publisher?: string;
  /** ISO, as precise as known. */
  readonly published?: string;
  /** The article whose text it repeats, and how many repeat its own. */
  readonly reprintOf?: string;
  readonly reprints?: number;
}

/** A part of the graph with every article that its edges stand on, by id. */
export interface DatedView extends GraphView {
  readonly articles: Readonly<Record<string, ArticleLine>>;
}

/** Stands for an outlet or kind that the article does not name. */
export const unnamed = '(none)';

/** Under what each facet files a fact. */
export type FiledUnder = Readonly<Record<FacetName, readonly string[]>>;

/** Ids of the articles that a fact stands on, each once. */
export const articlesOf = (edge: ViewEdge): string[] => {
  const evidence = Array.isArray(edge.properties.evidence) ? (edge.properties.evidence as readonly unknown[]) : [];
  return [...new Set(evidence.map((sentence) => String(sentence).replace(/#[^#]*$/, '')))];
};

const levels = ['one outlet', 'two outlets', 'three outlets or more'] as const;

/** The outlets that tell a fact; all that are not named count as one. */
export const outletsOf = (edge: ViewEdge, articles: DatedView['articles']): Set<string> =>
  new Set(articlesOf(edge).map((article) => articles[article]?.publisher ?? unnamed));

/** Outlets that tell it, but no more than there are articles with reprints counted once. */
export const independentOf = ({ properties: { articles } }: ViewEdge, outlets: number): number =>
  Math.min(outlets, typeof articles === 'number' ? articles : outlets);

/** How the three levels of support sort. */
export const supportLevels: readonly string[] = levels;

/** Of entities: militia, party; how a statement is quoted is no kind of its own. */
export const kindOf = ({ labels, properties }: ViewNode): string =>
  labels.includes('Entity') && typeof properties.kind === 'string' ? properties.kind : unnamed;

/** Files every fact of a view; a fact has the types and kinds of both its ends. */
export const fileFacts = (view: DatedView, ontology: Ontology): Map<ViewEdge, FiledUnder> => {
  const nodes = new Map(view.nodes.map((node) => [node.id, node]));
  const typeOf = new Map(view.nodes.map(({ id, labels }) => [id, nodeTypeOf(labels, ontology).name]));
  return new Map(
    view.edges.map((edge) => {
      const ends = [edge.from, edge.to];
      const outlets = outletsOf(edge, view.articles);
      return [
        edge,
        {
          type: ends.map((end) => typeOf.get(end) ?? ''),
          relation: [edge.type],
          status: [statusOf(edge)],
          confidence: [confidenceOf(statusOf(edge), independentOf(edge, outlets.size))],
          kind: [...new Set(ends.flatMap((end) => (nodes.has(end) ? kindOf(nodes.get(end)!) : [])))],
          outlet: [...outlets],
          support: [levels[Math.min(3, Math.max(1, outlets.size)) - 1]!],
        },
      ];
    }),
  );
};

/** Whether values pass one facet. Both ends of a fact must be of a wanted type; of the rest one value is enough. */
export const passes = (name: FacetName, values: readonly string[], chosen: Chosen): boolean =>
  testOf(name, chosen)?.(values) ?? true;

/** The same, made ready for many facts; undefined where the facet lets all through. */
export const testOf = (name: FacetName, chosen: Chosen): ((values: readonly string[]) => boolean) | undefined => {
  const choice = chosen[name];
  if (!choice) return undefined;
  const wanted = new Set(choice.filter((value) => !value.startsWith('-')));
  const unwanted = new Set(choice.filter((value) => value.startsWith('-')).map((value) => value.slice(1)));
  return (values) => {
    if (values.some((value) => unwanted.has(value))) return false;
    if (wanted.size === 0) return true;
    return name === 'type' ? values.every((value) => wanted.has(value)) : values.some((value) => wanted.has(value));
  };
};

/** The choice after a click on a value: wanted, or with `not` unwanted; a second click takes it back. */
export const toggleValue = (chosen: Chosen, name: FacetName, value: string, not = false): Chosen => {
  const entry = not ? `-${value}` : value;
  const before = chosen[name] ?? [];
  const others = before.filter((other) => other !== value && other !== `-${value}`);
  const after = before.includes(entry) ? others : [...others, entry];
  const { [name]: _, ...rest } = chosen;
  return after.length === 0 ? rest : { ...rest, [name]: after };
};
