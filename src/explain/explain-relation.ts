import type { GraphPatch, RelationRecord } from '../../graph/model/patch';
import type { Analysis, Relation } from '../../ingest/analysis';
import type { Knowledge } from '../../ingest/knowledge';
import { entityIdOf } from '../../ingest/patch/entity-id';
import { describeMention, mentionAt, mentionNear } from './describe-mention';
import { explainSentence } from './draw-tree';
import type { Explanation, Mark } from './explanation';
import { explainStatus } from './explain-status';
import { findRule } from './find-rule';

/** Why the reader gives this relation: each reading of it with its sentence, ends, rule, status and date. */
export const explainRelation = (
  analysis: Analysis,
  patch: GraphPatch,
  record: RelationRecord,
  knowledge: Knowledge,
): Explanation => {
  const type = knowledge.ontology.relations.find(({ name }) => name === record.type)!;
  const nameOf = (id: string): string => patch.entities.find((entity) => entity.id === id)?.name ?? id;
  const readings = analysis.relations.filter((relation) => isReadingOf(analysis, relation, record, type.symmetric));
  const facts: { what: string; says: string }[] = [];
  const sentences = readings.flatMap((relation) =>
    relation.evidence.map((sentence) => {
      const marks = marksOf(analysis, relation, sentence, facts);
      return explainSentence(analysis, sentence, marks);
    }),
  );
  if (record.role !== undefined) facts.push({ what: 'role', says: `"${record.role}", as the text writes it` });
  facts.push({ what: 'status', says: explainStatus(analysis, record, readings) });
  if (record.date !== undefined) facts.push({ what: 'date', says: explainDate(analysis, record.date, readings) });
  if (record.cameo !== undefined)
    facts.push({ what: 'codes', says: `CAMEO ${record.cameo}, PLOVER ${record.plover ?? 'none'}` });
  return {
    id: record.id,
    kind: 'relation',
    article: analysis.article.id,
    says: `${nameOf(record.from)} ${type.label} ${nameOf(record.to)} (${record.status})`,
    rules: record.rules.map((rule) => findRule(rule)),
    facts: unique(facts),
    sentences: sentences.filter(({ id }, at) => sentences.findIndex((other) => other.id === id) === at),
  };
};

const isReadingOf = (analysis: Analysis, relation: Relation, record: RelationRecord, isSymmetric: boolean): boolean => {
  const idOf = (entity: number | undefined) => (entity === undefined ? undefined : entityIdOf(analysis, entity));
  const ends = [idOf(relation.from), idOf(relation.to)];
  if (isSymmetric) ends.sort();
  return (
    relation.type === record.type &&
    ends[0] === record.from &&
    ends[1] === record.to &&
    relation.status === record.status &&
    relation.date === record.date &&
    idOf(relation.attributedTo) === record.attributedTo &&
    idOf(relation.withdrawFrom) === record.withdrawFrom
  );
};

/** The ends, cue and signs of a relation in one of its sentences; who the ends are goes to `facts`. */
const marksOf = (
  analysis: Analysis,
  relation: Relation,
  sentence: number,
  facts: { what: string; says: string }[],
): Mark[] => {
  const { tokens, mentions } = analysis;
  const cue = relation.cues?.find(({ first }) => tokens[first]!.sentence === sentence);
  const marks: Mark[] = [];
  for (const as of ['from', 'to'] as const) {
    const token = relation.ends?.[as] ?? -1;
    const isHere = token >= 0 && tokens[token]!.sentence === sentence;
    const near = mentionNear(analysis, relation[as], sentence, cue?.first ?? analysis.sentences[sentence]!.firstToken);
    const exact = isHere ? mentionAt(analysis, token) : -1;
    const mention = exact >= 0 && analysis.resolution.entityOf[exact] === relation[as] ? exact : near;
    if (mention >= 0) {
      marks.push({ start: mentions[mention]!.start, end: mentions[mention]!.end, as });
      facts.push({ what: as, says: describeMention(analysis, mention) });
    } else if (isHere) marks.push({ start: tokens[token]!.start, end: tokens[token]!.end, as });
  }
  for (const { first, endToken } of relation.cues ?? [])
    if (tokens[first]!.sentence === sentence)
      marks.push({ start: tokens[first]!.start, end: tokens[endToken - 1]!.end, as: 'cue' });
  for (const token of relation.signs ?? [])
    marks.push({ start: tokens[token]!.start, end: tokens[token]!.end, as: relation.status });
  return marks;
};

const explainDate = ({ dates, article }: Analysis, iso: string, readings: readonly Relation[]): string => {
  const from = readings[0]?.cues?.[0]?.first ?? 0;
  const near = dates
    .filter((date) => date.iso === iso)
    .sort((one, other) => Math.abs(one.first - from) - Math.abs(other.first - from))[0];
  return near ? `${iso}, from "${article.text.slice(near.start, near.end)}"` : `${iso}, from the dates around it`;
};

const unique = <T extends { what: string; says: string }>(facts: readonly T[]): T[] =>
  facts.filter((fact, at) => facts.findIndex(({ what, says }) => what === fact.what && says === fact.says) === at);
