import type { Node, Path, Relationship } from 'neo4j-driver';
import type { ViewEdge, ViewNode } from '../model/view';
import { checkDepth } from './guard/check-parameters';
import type { CellValue } from './store';
import { toStored } from './stored-properties';

type Driver = typeof import('neo4j-driver');
type Properties = Record<string, unknown>;

/** Finds our id of a node by the server's element id. */
export type IdOf = (elementId: string) => string;

/** Plain JSON from what the driver gives; temporal values as ISO text, integers as numbers (beyond 2^53 as text). Throws InputError when it nests too deep. */
export const fromNeo4j = (driver: Driver, value: unknown, idOf: IdOf, depth = 0): CellValue => {
  const plain = (inner: unknown): CellValue => fromNeo4j(driver, inner, idOf, checkDepth(depth + 1));
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value as string | boolean;
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as Iterable<number>);
  if (driver.isNode(value)) return nodeOf(value, plain);
  if (driver.isRelationship(value)) return edgeOf(value, plain, idOf);
  if (driver.isPath(value)) return pathOf(value, plain);
  if (isTemporal(driver, value)) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
};

/** Element ids of the ends of every relationship in the value, and our ids of every node in it. */
export const collectEnds = (
  driver: Driver,
  value: unknown,
  known: Map<string, string>,
  ends: Set<string>,
  depth = 0,
): void => {
  if (value === null || typeof value !== 'object') return;
  if (driver.isNode(value)) known.set(value.elementId, idOfNode(value));
  else if (driver.isRelationship(value)) ends.add(value.startNodeElementId).add(value.endNodeElementId);
  else if (driver.isPath(value)) {
    for (const { start, relationship, end } of value.segments) {
      for (const part of [start, relationship, end]) collectEnds(driver, part, known, ends, depth + 1);
    }
  } else if (!ArrayBuffer.isView(value)) {
    for (const inner of Object.values(value)) collectEnds(driver, inner, known, ends, checkDepth(depth + 1));
  }
};

const idOfNode = ({ elementId, properties }: Node): string => String((properties as Properties).id ?? elementId);

const nodeOf = (node: Node, plain: (value: unknown) => CellValue): ViewNode => ({
  id: idOfNode(node),
  labels: [...node.labels].sort(),
  properties: toStored(plain({ ...node.properties }) as object).properties,
});

const edgeOf = (edge: Relationship, plain: (value: unknown) => CellValue, idOf: IdOf): ViewEdge => ({
  id: String((edge.properties as Properties).id ?? edge.elementId),
  type: edge.type,
  from: idOf(edge.startNodeElementId),
  to: idOf(edge.endNodeElementId),
  properties: toStored(plain({ ...edge.properties }) as object).properties,
});

const pathOf = ({ start, segments }: Path, plain: (value: unknown) => CellValue): CellValue => ({
  nodes: [start, ...segments.map(({ end }) => end)].map(plain),
  edges: segments.map(({ relationship }) => plain(relationship)),
});

const isTemporal = (driver: Driver, value: object): boolean =>
  [driver.isDate, driver.isDateTime, driver.isLocalDateTime, driver.isTime, driver.isLocalTime, driver.isDuration].some(
    (is) => is(value),
  );

/** Parameters for the server: the driver sends every number as a float, and `LIMIT 2.0` is refused, so whole ones go as integers. */
export const toNeo4j = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const converted: Record<string, unknown> = {};
  for (const key of Object.keys(value)) converted[key] = toNeo4j((value as Properties)[key]);
  return converted;
};
