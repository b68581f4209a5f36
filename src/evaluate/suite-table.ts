import type { SuiteScore } from './suite-score';

const share = (part: number, whole: number): string =>
  `${whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5)} (${part}/${whole})`;

const line = (label: string, part: number, whole: number): string => `  ${label.padEnd(38)} ${share(part, whole)}`;

/** What came out right of one suite, as lines of text; categories or root codes below. */
export const suiteTable = (score: SuiteScore): string => {
  const isPlover = score.kind === 'plover';
  const what = isPlover ? 'category' : 'root code';
  return [
    `${score.kind}: ${score.sentences} sentences of ${score.name}`,
    line(isPlover ? 'category found' : 'root code found (WEIS as CAMEO)', score.found, score.events),
    isPlover
      ? line('  with source and target right', score.endsRight, score.events)
      : line('  root code as written', score.foundAsWritten, score.events),
    line('sentences answered', score.answered, score.sentences),
    line(`  a wanted ${what} among the answers`, score.answeredRight, score.answered),
    line(`  of all answers, the wanted ${what}`, score.givenRight, score.given),
    '',
    ...[...score.byCategory]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(
        ([category, { wanted, found, ends }]) =>
          `  ${category.padEnd(10)} ${share(found, wanted).padEnd(16)}${isPlover ? ` ends ${share(ends, wanted)}` : ''}`,
      ),
  ].join('\n');
};
