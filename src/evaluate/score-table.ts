import type { Count, Score } from './score';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`;

const f1 = ({ right, predicted, found, wanted }: Count): string => {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = wanted === 0 ? 0 : found / wanted;
  return precision + recall === 0
    ? '   –'
    : `${((200 * precision * recall) / (precision + recall)).toFixed(1).padStart(5)}`;
};

const row = (name: string, count: Count): string =>
  `${name.padEnd(22)} ${percent(count.right, count.predicted)} (${count.right}/${count.predicted})`.padEnd(42) +
  `${percent(count.found, count.wanted)} (${count.found}/${count.wanted})`.padEnd(20) +
  f1(count);

/** Precision, recall and F1 as lines of text, relations by type below. */
export const tableOf = (score: Score): string =>
  [
    `${''.padEnd(22)} precision          recall              F1`,
    row('entities', score.entities),
    row('relations', score.relations),
    row('statements', score.statements),
    `${'right speaker'.padEnd(22)} ${percent(score.speakersRight, score.statements.right)} (${score.speakersRight}/${score.statements.right})`,
    `${'split entities'.padEnd(22)} ${score.splits}`,
    '',
    ...[...score.byType].sort(([one], [other]) => (one < other ? -1 : 1)).map(([type, count]) => row(type, count)),
  ].join('\n');
