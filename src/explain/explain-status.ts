import type { RelationRecord } from '../../graph/model/patch';
import type { Analysis, Relation } from '../../ingest/analysis';

const SAYS: Record<RelationRecord['status'], string> = {
  asserted: 'the article says it in its own words, or the speaker does it by speaking',
  attributed: 'somebody says so, not the article',
  negated: 'the text says that it is not so',
  planned: 'the text says that it is meant to happen',
  hypothetical: 'the text only supposes it or asks for it',
  former: 'the text says that it was so before',
};

/** What the status rests on: the words around it, or the statement that it stands in. */
export const explainStatus = (analysis: Analysis, record: RelationRecord, readings: readonly Relation[]): string => {
  const { status, attributedTo } = record;
  const words = [...new Set(readings.flatMap(({ signs }) => signs ?? []))].map(
    (token) => `"${analysis.tokens[token]!.text}"`,
  );
  const by = words.length > 0 ? `, by ${words.join(', ')}` : '';
  const speaker =
    attributedTo === undefined ? '' : `; it is the claim of ${attributedTo}${inStatement(analysis, readings)}`;
  return `${status}: ${SAYS[status]}${by}${speaker}`;
};

const inStatement = ({ statements, tokens, article }: Analysis, readings: readonly Relation[]): string => {
  const at = readings[0]?.cues?.[0]?.first;
  if (at === undefined) return '';
  const { start } = tokens[at]!;
  const around = statements.find((statement) => statement.start <= start && start < statement.end);
  if (!around) return '';
  const cue = around.cue && article.text.slice(tokens[around.cue.first]!.start, tokens[around.cue.endToken - 1]!.end);
  return cue ? `, who is reported by "${cue}"` : ', whose quotation it stands in';
};
