import type {
  EntityRecord,
  GraphPatch,
  MentionRecord,
  RelationRecord,
  SentenceRecord,
  StatementRecord,
} from '../../graph/model/patch';
import type { RelationType } from '../../graph/model/ontology';
import type { Analysis, Relation } from '../analysis';
import { statementCodes } from './statement-codes';
import type { Knowledge } from '../knowledge';
import { identityOf } from './identity-of';
import { heldOffices } from './held-offices';
import { entityIdOf } from './entity-id';

/** What the article says, as records for the graph: ids are deterministic, lists sorted, nothing without a sentence. */
export const toPatch = (analysis: Analysis, knowledge: Knowledge): GraphPatch => {
  const { article, resolution } = analysis;
  const sentences = analysis.sentences.map(({ start, end }): SentenceRecord => ({
    id: `${article.id}#${start}-${end}`,
    start,
    end,
    text: article.text.slice(start, end),
  }));
  const sentenceIds = (indices: readonly number[]): string[] =>
    [...new Set(indices)].sort((one, other) => one - other).map((index) => sentences[index]!.id);
  const idOf = (entity: number): string => entityIdOf(analysis, entity);
  const used = usedEntities(analysis);
  const mentionsOf = mentionsByEntity(analysis);
  const officesOf = heldOffices(analysis);
  const codesOfStatement = statementCodes(analysis, knowledge);
  return {
    article,
    sentences,
    entities: resolution.entities
      .flatMap((entity, index) => {
        if (!used.has(index)) return [];
        const record = toEntity(analysis, index, idOf(index), mentionsOf.get(index) ?? [], sentences);
        const identity = identityOf(entity, record, officesOf(index), knowledge);
        return [{ ...record, ...(identity && { identity }) }];
      })
      .sort(byId),
    statements: analysis.statements.map((statement, index): StatementRecord => ({
      id: `statement/${article.id.slice('article/'.length)}#${statement.start}-${statement.end}${saidBefore(analysis, index)}`,
      kind: statement.kind,
      text: article.text.slice(statement.start, statement.end),
      start: statement.start,
      end: statement.end,
      ...(statement.speaker !== undefined && { speaker: idOf(statement.speaker) }),
      ...(statement.reportedBy !== undefined &&
        used.has(statement.reportedBy) && { reportedBy: idOf(statement.reportedBy) }),
      about: statement.about
        .filter((entity) => used.has(entity))
        .map(idOf)
        .sort(),
      ...(statement.cue && { cue: cueText(analysis, statement.cue) }),
      ...(statement.stance !== 'neutral' && { stance: statement.stance }),
      ...codesOfStatement(statement),
      status: statement.status,
      ...(statement.date !== undefined && { date: statement.date }),
      evidence: sentenceIds(statement.evidence),
    })),
    relations: mergeRelations(
      analysis.relations.map((relation) => toRelation(relation, idOf, sentenceIds, cueIds(analysis), knowledge)),
    ).sort(byId),
  };
};

/** Words that several people say are a statement of each: those behind the first are numbered from 2. */
const saidBefore = ({ statements }: Analysis, index: number): string => {
  const { start, end } = statements[index]!;
  let first = index;
  while (first > 0 && statements[first - 1]!.start === start && statements[first - 1]!.end === end) first -= 1;
  return first === index ? '' : `.${index - first + 1}`;
};

const byId = (one: { id: string }, other: { id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** Entities that a line names; a description that means somebody else elsewhere only where it acts or speaks. */
const usedEntities = ({ resolution, mentions, relations, statements }: Analysis): Set<number> => {
  const used = new Set<number>();
  mentions.forEach((_, at) => {
    const entity = resolution.entityOf[at]!;
    if (entity < 0) return;
    const { isLocal, acts } = resolution.entities[entity]!;
    if (!isLocal || acts) used.add(entity);
  });
  for (const { from, to, attributedTo, withdrawFrom } of relations)
    for (const entity of [from, to, attributedTo, withdrawFrom]) if (entity !== undefined) used.add(entity);
  for (const { speaker } of statements) if (speaker !== undefined) used.add(speaker);
  return used;
};

/** Mention indices in text order, by entity. */
const mentionsByEntity = ({ resolution: { entityOf } }: Analysis): Map<number, number[]> => {
  const byEntity = new Map<number, number[]>();
  entityOf.forEach((entity, at) => {
    const list = byEntity.get(entity);
    if (list) list.push(at);
    else byEntity.set(entity, [at]);
  });
  return byEntity;
};

const toEntity = (
  analysis: Analysis,
  index: number,
  id: string,
  own: readonly number[],
  sentences: readonly SentenceRecord[],
): EntityRecord => {
  const { resolution, mentions, article } = analysis;
  const { type, name, aliases, kind, iso } = resolution.entities[index]!;
  const records = own.map((at): MentionRecord => {
    const { start, end, form, sentence } = mentions[at]!;
    return { start, end, form, surface: article.text.slice(start, end), sentence: sentences[sentence]!.id };
  });
  return {
    id,
    type,
    name,
    aliases: [...aliases],
    ...(kind !== undefined && { kind }),
    ...(iso !== undefined && type === 'Country' && { iso }),
    mentions: records,
  };
};

const cueText = ({ tokens, article }: Analysis, cue: { first: number; endToken: number }): string =>
  article.text.slice(tokens[cue.first]!.start, tokens[cue.endToken - 1]!.end);

/** Places of cues, named after their article as sentences are, in text order. */
const cueIds =
  ({ article, tokens }: Analysis) =>
  (cues: NonNullable<Relation['cues']>): string[] =>
    [...cues]
      .sort((one, other) => one.first - other.first)
      .map(({ first, endToken }) => `${article.id}#${tokens[first]!.start}-${tokens[endToken - 1]!.end}`);

const toRelation = (
  relation: Relation,
  idOf: (entity: number) => string,
  sentenceIds: (indices: readonly number[]) => string[],
  cueIdsOf: (cues: NonNullable<Relation['cues']>) => string[],
  knowledge: Knowledge,
): RelationRecord => {
  const { type, status, date, role, rule } = relation;
  const coded = knowledge.ontology.relations.find(({ name }) => name === type)!;
  const { symmetric } = coded;
  const { cameo, plover } = codesOf(relation, coded);
  const ends = [idOf(relation.from), idOf(relation.to)];
  // A relation without direction is kept one way round, so that two articles give one edge.
  const [from, to] = symmetric ? [...ends].sort() : ends;
  const attributedTo = relation.attributedTo === undefined ? undefined : idOf(relation.attributedTo);
  const withdrawFrom = relation.withdrawFrom === undefined ? undefined : idOf(relation.withdrawFrom);
  const parts = [
    from,
    type,
    to,
    status,
    date,
    withdrawFrom && `from ${withdrawFrom}`,
    attributedTo && `by ${attributedTo}`,
  ];
  return {
    id: parts.filter((part) => part !== undefined).join('|'),
    type,
    from: from!,
    to: to!,
    ...(symmetric && { symmetric: true as const }),
    status,
    ...(attributedTo !== undefined && { attributedTo }),
    ...(withdrawFrom !== undefined && { withdrawFrom }),
    ...(role !== undefined && { role }),
    ...(date !== undefined && { date }),
    ...(cameo !== undefined && { cameo }),
    ...(plover !== undefined && { plover }),
    evidence: sentenceIds(relation.evidence),
    ...(relation.cues && { cues: unique(cueIdsOf(relation.cues)) }),
    rules: [rule],
  };
};

/** What is planned is coded as an intent, else as its wording, else as its type. */
const codesOf = (relation: Relation, type: RelationType): Pick<RelationRecord, 'cameo' | 'plover'> =>
  relation.status === 'planned' && type.whenPlanned && !relation.isImminent
    ? type.whenPlanned
    : { cameo: relation.cameo ?? type.cameo, plover: relation.plover ?? type.plover };

/** Two rules that read one fact make one record with the evidence and rules of both. */
const mergeRelations = (records: readonly RelationRecord[]): RelationRecord[] => {
  const known = new Map<string, RelationRecord[]>();
  for (const record of records) {
    const others = known.get(record.id);
    if (others) others.push(record);
    else known.set(record.id, [record]);
  }
  // Together, not one by one: a long text may state one fact in thousands of sentences.
  return [...known.values()].map((same): RelationRecord => {
    if (same.length === 1) return same[0]!;
    const cues = unique(same.flatMap((record) => record.cues ?? [])).sort(byPlace);
    return {
      ...same[0]!,
      evidence: unique(same.flatMap(({ evidence }) => evidence)).sort(byPlace),
      ...(same.some((record) => record.cues) && { cues }),
      rules: unique(same.flatMap(({ rules }) => rules)).sort(),
    };
  });
};

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const byPlace = (one: string, other: string): number =>
  Number(/#(\d+)-/u.exec(one)![1]) - Number(/#(\d+)-/u.exec(other)![1]);
