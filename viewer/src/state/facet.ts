import { confidenceOf } from '../../../graph/model/confidence';
import { nodeTypeOf } from '../graph/node-type';
import { statusOf } from '../graph/to-lines';
import type { Ontology } from '../../../graph/model/ontology';
import type { ViewEdge } from '../../../graph/model/view';
import type { PlacedNode, PlacedView } from '../api/answers';

/** What facts are sorted by, in the order shown. */
export const facetNames = ['type', 'relation', 'status', 'confidence', 'kind', 'outlet', 'support'] as const;
export type FacetName = (typeof facetNames)[number];

/** By facet: values wanted, any of them; a leading `-` says not this one. Facets without an entry let all through. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

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

/** Outlets that tell it, but no more than there are articles with reprints counted once. */
const independentOf = ({ properties: { articles } }: ViewEdge, outlets: number): number =>
  Math.min(outlets, typeof articles === 'number' ? articles : outlets);

/** How the three levels of support sort. */
export const supportLevels: readonly string[] = levels;

/** Of entities: militia, party; how a statement is quoted is no kind of its own. */
export const kindOf = ({ labels, properties }: PlacedNode): string =>
  labels.includes('Entity') && typeof properties.kind === 'string' ? properties.kind : unnamed;

/** Files every fact of a view; a fact has the types and kinds of both its ends. */
export const fileFacts = (view: PlacedView, ontology: Ontology): Map<ViewEdge, FiledUnder> => {
  const nodes = new Map(view.nodes.map((node) => [node.id, node]));
  const typeOf = new Map(view.nodes.map(({ id, labels }) => [id, nodeTypeOf(labels, ontology).name]));
  return new Map(
    view.edges.map((edge) => {
      const ends = [edge.from, edge.to];
      const articles = articlesOf(edge);
      const outlets = new Set(articles.map((article) => view.articles[article]?.publisher ?? unnamed));
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
export const passes = (name: FacetName, values: readonly string[], chosen: Chosen): boolean => {
  const choice = chosen[name];
  if (!choice) return true;
  const wanted = choice.filter((value) => !value.startsWith('-'));
  const unwanted = new Set(choice.filter((value) => value.startsWith('-')).map((value) => value.slice(1)));
  if (values.some((value) => unwanted.has(value))) return false;
  if (wanted.length === 0) return true;
  return name === 'type'
    ? values.every((value) => wanted.includes(value))
    : values.some((value) => wanted.includes(value));
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
