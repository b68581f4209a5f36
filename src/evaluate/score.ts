import type { GraphPatch, RelationRecord } from '../../graph/model/patch';
import type { Knowledge } from '../../ingest/knowledge';
import type { Gold, GoldRelation, GoldStatement } from './gold';
import { matchEntities } from './same-name';

/** Hits among what was predicted and what was wanted; arguable gold counts in neither when it is missed. */
export interface Count {
  right: number;
  predicted: number;
  found: number;
  wanted: number;
}

export interface Score {
  readonly entities: Count;
  readonly relations: Count;
  readonly statements: Count;
  /** Of the statements found, those with the right speaker. */
  speakersRight: number;
  splits: number;
  readonly byType: Map<string, Count>;
  /** One line for each miss and false alarm. */
  readonly faults: string[];
}

export const emptyCount = (): Count => ({ right: 0, predicted: 0, found: 0, wanted: 0 });

export const emptyScore = (): Score => ({
  entities: emptyCount(),
  relations: emptyCount(),
  statements: emptyCount(),
  speakersRight: 0,
  splits: 0,
  byType: new Map(),
  faults: [],
});

/** Counts one article's patch against its gold into `score`. */
export const scoreArticle = (patch: GraphPatch, gold: Gold, knowledge: Knowledge, score: Score): void => {
  const matched = matchEntities(patch.entities, gold.entities, knowledge);
  scoreEntities(patch, gold, matched, score);
  scoreRelations(patch, gold, matched, score);
  scoreStatements(patch, gold, matched, score);
};

const scoreEntities = (patch: GraphPatch, gold: Gold, matched: ReadonlyMap<string, string>, score: Score): void => {
  const typeOf = new Map(gold.entities.map((entity) => [entity.id, entity.type]));
  const seen = new Set<string>();
  for (const entity of patch.entities) {
    const id = matched.get(entity.id);
    const right = id !== undefined && typeOf.get(id) === entity.type;
    score.entities.predicted += 1;
    if (right) score.entities.right += 1;
    else
      score.faults.push(
        `${gold.name}: entity ${entity.type} "${entity.name}" ${id === undefined ? 'is not in the gold' : `should be ${typeOf.get(id)}`}`,
      );
    if (id !== undefined && seen.has(id)) {
      score.splits += 1;
      score.faults.push(`${gold.name}: split ${id} again as "${entity.name}"`);
    }
    if (right) seen.add(id);
  }
  for (const entity of gold.entities) {
    if (entity.notInText) continue;
    score.entities.wanted += 1;
    if (seen.has(entity.id)) score.entities.found += 1;
    else score.faults.push(`${gold.name}: entity missed ${entity.type} "${entity.name}"`);
  }
};

const UNDIRECTED = new Set(['MEETS', 'AGREES_WITH']);

const isRight = (type: string, from: string | undefined, to: string | undefined, gold: GoldRelation): boolean => {
  const types = [gold.type, ...gold.altType];
  const sameType =
    types.includes(type) ||
    (type === 'SPOKESPERSON_FOR' && types.includes('OFFICIAL_OF')) ||
    (type === 'OFFICIAL_OF' && types.includes('SPOKESPERSON_FOR'));
  if (!sameType || from === undefined || to === undefined) return false;
  const froms = [gold.from, ...gold.altFrom];
  const tos = [gold.to, ...gold.altTo];
  return (
    (froms.includes(from) && tos.includes(to)) ||
    (UNDIRECTED.has(gold.type) && froms.includes(to) && tos.includes(from))
  );
};

const scoreRelations = (patch: GraphPatch, gold: Gold, matched: ReadonlyMap<string, string>, score: Score): void => {
  const found = new Set<GoldRelation>();
  const countOf = (type: string): Count => score.byType.get(type) ?? score.byType.set(type, emptyCount()).get(type)!;
  const once = new Map(
    patch.relations.map((relation) => [`${relation.type} ${relation.from} ${relation.to}`, relation]),
  );
  for (const relation of once.values()) {
    const hits = gold.relations.filter((one) =>
      isRight(relation.type, matched.get(relation.from), matched.get(relation.to), one),
    );
    hits.forEach((hit) => found.add(hit));
    if (hits.length > 0 && hits.every((hit) => !hit.required)) continue;
    for (const count of [score.relations, countOf(relation.type)]) {
      count.predicted += 1;
      if (hits.length > 0) count.right += 1;
    }
    if (hits.length === 0) score.faults.push(`${gold.name}: false ${lineOf(relation, patch)}`);
  }
  for (const relation of gold.relations.filter((one) => one.required)) {
    for (const count of [score.relations, countOf(relation.type)]) {
      count.wanted += 1;
      if (found.has(relation)) count.found += 1;
    }
    if (!found.has(relation))
      score.faults.push(
        `${gold.name}: missed ${relation.from} ${relation.type} ${relation.to} — ${(relation.evidence ?? '').slice(0, 110)}`,
      );
  }
};

const lineOf = ({ type, from, to, rules, evidence }: RelationRecord, patch: GraphPatch): string => {
  const sentence = patch.sentences.find(({ id }) => id === evidence[0]);
  return `${from} ${type} ${to} [${rules.join(' ')}] — ${(sentence?.text ?? '').slice(0, 150)}`;
};

const scoreStatements = (patch: GraphPatch, gold: Gold, matched: ReadonlyMap<string, string>, score: Score): void => {
  const taken = new Set<GoldStatement>();
  for (const statement of patch.statements) {
    const best = gold.statements
      .filter((one) => !taken.has(one))
      .map((one) => ({ one, overlap: overlap(one.text, statement.text) }))
      .sort((one, other) => other.overlap - one.overlap)[0];
    score.statements.predicted += 1;
    if (!best || best.overlap < 0.5) {
      score.faults.push(
        `${gold.name}: statement extra ${statement.speaker} [${statement.cue ?? ''}] "${statement.text.slice(0, 90)}"`,
      );
      continue;
    }
    taken.add(best.one);
    score.statements.right += 1;
    if (statement.speaker !== undefined && matched.get(statement.speaker) === best.one.speaker)
      score.speakersRight += 1;
    else
      score.faults.push(
        `${gold.name}: speaker ${statement.speaker} should be ${best.one.speaker} "${statement.text.slice(0, 80)}"`,
      );
  }
  score.statements.wanted += gold.statements.length;
  score.statements.found += taken.size;
  for (const one of gold.statements)
    if (!taken.has(one)) score.faults.push(`${gold.name}: statement missed ${one.speaker} "${one.text.slice(0, 100)}"`);
};

/** F1 over words; a long gold text may be a prefix, so the prediction is cut to its length. */
const overlap = (gold: string, predicted: string): number => {
  const wanted = wordsOf(gold);
  const given = wordsOf(predicted).slice(0, Math.max(wanted.length, 1));
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of given) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  return common === 0 ? 0 : (2 * common) / (wanted.length + given.length);
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
