import type { ExportSource } from '../exports/export';
import type { Figure } from '../figures/figure';
import { figureOf } from '../figures/make-figure';
import { entityName } from '../model/entity-name';
import { InputError } from '../model/errors';
import type { CitedEdge, CitedNode, ViewNode } from '../model/view';
import { cite } from '../queries/cite';
import { takesCited, type Facets } from '../queries/facets';
import { findNodes } from '../queries/find-nodes';
import { describeSelection, type Selection } from '../queries/selection';
import { bySupport } from '../queries/support-of';
import type { GraphStore } from '../stores/store';
import { isPlural } from './agree';
import type { ReportFacts, SaidStatement } from './report-facts';

/** Nobody reads a report on more; nor would its figure show anything. */
const MOST_ENTITIES = 500;
const MOST_FACTS = 3_000;

/** With more, names on a printed page are smaller than five points. */
const MOST_IN_FIGURE = 60;

/** Most statements quoted of one speaker. */
const MOST_STATEMENTS = 40;

export interface ReportOptions {
  readonly title: string;
  readonly version: string;
  /** The id of the one that all is about; absent where a part of the graph was chosen otherwise. */
  readonly subject?: string | undefined;
}

/**
 * Reads what a report on this selection needs. Throws InputError when nothing is chosen, or more than a report can hold.
 */
export const gatherFacts = async (
  store: GraphStore,
  source: ExportSource,
  selection: Selection,
  { title, version, subject }: ReportOptions,
): Promise<ReportFacts> => {
  await checkWhole(store, selection);
  const read = await readEntities(source, selection.ids);
  const { entities, facts } = subject === undefined ? read : aboutSubject(read, subject, selection.depth);
  const all = await statementsOf(store, entities, selection, subject);
  const statements = subject === undefined ? behindFacts(all, facts, selection) : all;
  const chosen = describeSelection(selection);
  const others = [
    ...facts.flatMap(({ properties: { attributedTo, withdrawFrom } }) => [attributedTo, withdrawFrom]),
    ...statements.flatMap(({ speaker, about, reportedBy }) => [speaker, ...about, reportedBy]),
  ].filter((id) => typeof id === 'string');
  const named: ViewNode[] = [...entities, ...(await findNodes(store, others))];
  return {
    ...{ title, version, chosen, subject, entities, facts, statements },
    ontology: source.ontology,
    plurals: new Set(entities.filter(isPlural).map(({ id }) => id)),
    names: new Map(named.map((node) => [node.id, entityName(node)])),
    figure: await figureOfConnected(entities, facts, source, chosen),
  };
};

interface Read {
  readonly entities: CitedNode[];
  readonly facts: CitedEdge[];
}

/**
 * First the one that all is about, and what it does, then what is done to it. What its neighbours do among each other is
 * told of where more than a step was asked for, at the end.
 */
const aboutSubject = ({ entities, facts }: Read, subject: string, depth = 1): Read => {
  const placeOf = ({ from, to }: CitedEdge): number => (from === subject ? 0 : to === subject ? 1 : 2);
  const told = facts.filter((edge) => depth > 1 || placeOf(edge) < 2);
  const others = entities.filter(({ id }) => id !== subject).map((entity) => ({ ...entity, citations: [] }));
  return {
    entities: [...entities.filter(({ id }) => id === subject), ...others],
    facts: told.sort((one, other) => placeOf(one) - placeOf(other)),
  };
};

/** Where relations were chosen by their own marks, only what is said in their sentences belongs to them. */
const behindFacts = (
  statements: readonly SaidStatement[],
  facts: readonly CitedEdge[],
  selection: Selection,
): readonly SaidStatement[] => {
  if (selection.relations === undefined) return statements;
  const sentences = new Set(facts.flatMap(({ citations }) => citations.map(({ sentence }) => sentence)));
  return statements.filter(({ statement }) => statement.citations.some(({ sentence }) => sentences.has(sentence)));
};

/** Entities without a relation would only push the others together; the report names them at the end of its profiles. */
const figureOfConnected = (
  entities: readonly CitedNode[],
  facts: readonly CitedEdge[],
  source: ExportSource,
  chosen: string,
): Promise<Figure> => {
  const connected = entities.filter(({ id }) => facts.some(({ from, to }) => from === id || to === id));
  const drawn = connected.length > 0 ? connected : entities;
  const left = entities.length - drawn.length;
  const rest = left === 0 ? '' : ` Without the ${left} that have no relation here.`;
  return figureOf(drawn, facts, source, { says: `Shown: ${chosen}.${rest}`, most: MOST_IN_FIGURE });
};

/** Of everything the entities are counted before the graph is read through. */
const checkWhole = async (store: GraphStore, { entitiesOnly: _, ...chosen }: Selection): Promise<void> => {
  if (Object.values(chosen).some((value) => value !== undefined)) return;
  const { rows } = await store.read('MATCH (e:Entity) RETURN count(e) AS n');
  if (Number(rows[0]?.[0]) > MOST_ENTITIES) throw tooMuch();
};

const tooMuch = (): InputError =>
  new InputError(
    `That is more than a report holds (${MOST_ENTITIES} entities, ${MOST_FACTS} relations); choose less, as by --around NAME.`,
  );

const readEntities = async (
  source: ExportSource,
  ids: readonly string[] = [],
): Promise<{ entities: CitedNode[]; facts: CitedEdge[] }> => {
  const entities = new Map<string, CitedNode>();
  const facts: CitedEdge[] = [];
  for await (const record of source.cited()) {
    if ('node' in record) {
      if (record.node.labels.includes('Entity')) entities.set(record.node.id, record.node);
    } else if (entities.has(record.edge.from) && entities.has(record.edge.to)) facts.push(record.edge);
    if (entities.size > MOST_ENTITIES || facts.length > MOST_FACTS) {
      throw tooMuch();
    }
  }
  if (entities.size === 0) {
    throw new InputError(
      'Nothing is chosen, so there is nothing to report; choose more, or look with newsgraph search.',
    );
  }
  const degree = new Map<string, number>();
  for (const { from, to } of facts) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const byDegree = (one: CitedNode, other: CitedNode) =>
    (degree.get(other.id) ?? 0) - (degree.get(one.id) ?? 0) || (one.id < other.id ? -1 : 1);
  return { entities: [...entities.values()].sort(byDegree), facts: facts.sort(inOrderOf(ids)) };
};

/** Relations that somebody chose one by one keep that order; all others go by their support. */
const inOrderOf = (ids: readonly string[]): ((one: CitedEdge, other: CitedEdge) => number) => {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = ({ id }: CitedEdge) => places.get(id) ?? ids.length;
  return (one, other) => placeOf(one) - placeOf(other) || bySupport(one, other);
};

const statementsOf = async (
  store: GraphStore,
  entities: readonly CitedNode[],
  facets: Facets,
  subject?: string,
): Promise<SaidStatement[]> => {
  const found = new Map<string, { node: ViewNode; speaker: string }>();
  for (const id of subject === undefined ? entities.map(({ id }) => id) : [subject]) {
    const { rows } = await store.read(
      'MATCH (e:Entity {id: $id})-[:MADE]->(s:Statement) RETURN s ORDER BY s.id LIMIT $most',
      { params: { id, most: MOST_STATEMENTS } },
    );
    for (const [node] of rows as [ViewNode][]) found.set(node.id, { node, speaker: id });
  }
  if (subject !== undefined) {
    const { rows } = await store.read(
      'MATCH (speaker:Entity)-[:MADE]->(s:Statement)-[:ABOUT]->(e:Entity {id: $id}) RETURN s, speaker.id AS speaker ORDER BY s.id LIMIT $most',
      { params: { id: subject, most: MOST_STATEMENTS } },
    );
    for (const [node, speaker] of rows as unknown as [ViewNode, string][]) found.set(node.id, { node, speaker });
  }
  const ids = [...found.keys()];
  const about = await endsOf(store, 'ABOUT', ids);
  const reportedBy = await endsOf(store, 'REPORTED_BY', ids);
  const statements: SaidStatement[] = [];
  const nodes = async function* () {
    for (const { node } of found.values()) yield { node };
  };
  for await (const record of cite(store, nodes())) {
    if (!('node' in record)) continue;
    const statement = record.node;
    const { speaker } = found.get(statement.id)!;
    if (facets.statuses !== undefined && !facets.statuses.includes(String(statement.properties.status))) continue;
    if (!takesCited(facets, { ...statement, type: '', from: speaker, to: statement.id })) continue;
    const [outlet] = reportedBy.get(statement.id) ?? [];
    statements.push({
      ...{ statement, speaker, about: about.get(statement.id) ?? [] },
      ...(outlet !== undefined && { reportedBy: outlet }),
    });
  }
  return statements.sort(oldestFirst);
};

const endsOf = async (store: GraphStore, type: string, ids: readonly string[]): Promise<Map<string, string[]>> => {
  const ends = new Map<string, string[]>();
  if (ids.length === 0) return ends;
  const { rows } = await store.read(
    `UNWIND $ids AS id MATCH (s:Statement {id: id})-[:${type}]->(e:Entity) RETURN s.id AS statement, e.id AS entity ORDER BY statement, entity`,
    { params: { ids }, maxRows: 100_000 },
  );
  for (const [statement, entity] of rows as [string, string][]) {
    ends.set(statement, [...(ends.get(statement) ?? []), entity]);
  }
  return ends;
};

const oldestFirst = ({ statement: one }: SaidStatement, { statement: other }: SaidStatement): number => {
  const key = ({ id, citations }: CitedNode) => `${citations[0]?.published ?? ''}\n${id.slice(0, id.lastIndexOf('#'))}`;
  if (key(one) !== key(other)) return key(one) < key(other) ? -1 : 1;
  return Number(one.properties.start) - Number(other.properties.start);
};
