import type { CitedEdge, Citation, ViewEdge, ViewNode } from '../model/view';
import { intervalOf } from './interval-of';
import { labelOf } from './label-of';

/** What to keep of a graph; every facet given must agree, within one facet any value may. */
export interface Facets {
  /** Only nodes with one of these labels, and the edges among them. */
  readonly nodeTypes?: readonly string[];
  /** Only edges of these types, and their ends. */
  readonly relations?: readonly string[];
  readonly statuses?: readonly string[];
  /**
   * ISO dates, as precise as wanted, both included. An edge counts by the date of its event; without one by the days on
   * which the articles behind it were published.
   */
  readonly since?: string;
  readonly until?: string;
  /** Only edges that an article of one of these publishers states. */
  readonly outlets?: readonly string[];
  /** Only entities and the relations among them. */
  readonly entitiesOnly?: boolean;
}

/** Whether any facet is about edges, so that a node stays only as an end of one that stays. */
export const choosesEdges = ({ relations, statuses, since, until, outlets }: Facets): boolean =>
  [relations, statuses, since, until, outlets].some((facet) => facet !== undefined);

export const takesNode = ({ nodeTypes, entitiesOnly }: Facets, { labels }: ViewNode): boolean =>
  (entitiesOnly !== true || labels.includes('Entity')) &&
  (nodeTypes === undefined || labels.some((label) => nodeTypes.includes(label)));

/** What can be told from the edge alone; `takesCited` asks the rest. */
export const takesEdge = (facets: Facets, { type, from, to, properties }: ViewEdge): boolean => {
  const { relations, statuses, entitiesOnly } = facets;
  if (relations !== undefined && !relations.includes(type)) return false;
  if (statuses !== undefined && !statuses.includes(String(properties.status))) return false;
  if (entitiesOnly === true && !(labelOf(from) === 'Entity' && labelOf(to) === 'Entity')) return false;
  const dated = properties.date !== undefined;
  return !dated || isWithin(facets, properties.date);
};

/** Whether the articles behind an edge are needed to decide. */
export const asksArticles = ({ since, until, outlets }: Facets): boolean =>
  [since, until, outlets].some((facet) => facet !== undefined);

export const takesCited = (facets: Facets, { properties, citations }: CitedEdge): boolean => {
  const { outlets } = facets;
  if (outlets !== undefined && !citations.some(({ publisher }) => outlets.includes(publisher ?? ''))) return false;
  return properties.date !== undefined || citations.some(({ published }: Citation) => isWithin(facets, published));
};

const isWithin = ({ since, until }: Facets, date: ViewEdge['properties'][string] | undefined): boolean => {
  if (since === undefined && until === undefined) return true;
  const days = intervalOf(date);
  if (days === undefined) return false;
  const first = since === undefined ? undefined : intervalOf(since)?.start;
  const last = until === undefined ? undefined : intervalOf(until)?.end;
  return (first === undefined || days.end >= first) && (last === undefined || days.start <= last);
};
