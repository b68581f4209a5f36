import type { ViewEdge, ViewNode } from '../model/view';
import type { AnswerMeter } from './answer-meter';
import type { CellValue } from './store';
import { toStored } from './stored-properties';

/** Finds our id of a node by the engine's number of it. */
export type IdOf = (internal: number) => string;

/**
 * Plain JSON from what the embedded engine gives: nodes as `{_id, _labels, …}`, relationships as
 * `{_id, _source, _target, _type, …}`, paths as `{nodes, edges}` of those, local times as Date, large integers as bigint.
 */
export const fromEmbedded = (value: unknown, idOf: IdOf, meter: AnswerMeter): CellValue => {
  meter.spend(typeof value === 'string' ? value.length : 0);
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString().replace(/(\.000)?Z$/, '');
  if (typeof value !== 'object') return value as string | number | boolean;
  return meter.within(() => {
    if (Array.isArray(value)) return value.map((inner) => fromEmbedded(inner, idOf, meter));
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as Iterable<number>);
    if (isNode(value)) return nodeOf(value, meter);
    if (isEdge(value)) return edgeOf(value, idOf, meter);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        meter.spend(key.length);
        return [key, fromEmbedded(inner, idOf, meter)];
      }),
    );
  });
};

interface EngineNode {
  _id: number;
  _labels: string[];
}

interface EngineEdge {
  _id: number;
  _source: number;
  _target: number;
  _type: string;
}

/** A query may return a map with these names and anything in it. */
const isNode = (value: object): value is EngineNode => {
  const { _id, _labels } = value as Partial<EngineNode>;
  return typeof _id === 'number' && Array.isArray(_labels) && _labels.every((label) => typeof label === 'string');
};
const isEdge = (value: object): value is EngineEdge => {
  const { _id, _source, _target, _type } = value as Partial<EngineEdge>;
  return [_id, _source, _target].every((number) => typeof number === 'number') && typeof _type === 'string';
};

const nodeOf = ({ _id, _labels, ...raw }: EngineNode, meter: AnswerMeter): ViewNode => {
  for (const label of _labels) meter.spend(label.length);
  const properties = plain(raw, meter);
  return {
    id: String((properties as { id?: unknown }).id ?? _id),
    labels: [..._labels].sort(),
    properties: toStored(properties).properties,
  };
};

const edgeOf = ({ _id, _source, _target, _type, ...raw }: EngineEdge, idOf: IdOf, meter: AnswerMeter): ViewEdge => {
  meter.spend(_type.length);
  const properties = plain(raw, meter);
  return {
    id: String((properties as { id?: unknown }).id ?? _id),
    type: _type,
    from: idOf(_source),
    to: idOf(_target),
    properties: toStored(properties).properties,
  };
};

const plain = (raw: object, meter: AnswerMeter): object => fromEmbedded(raw, String, meter) as object;
