import type { Measure, Sums } from './chain-scores';
import type { CoreferenceScore } from './score-coreference';

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const f1Of = ({ right, given, found, wanted }: Sums): number => {
  const [precision, recall] = [share(right, given), share(found, wanted)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
};

/** The mean of the three. */
export const conllOf = (sums: Record<Measure, Sums>): number => {
  const scores = Object.values(sums).map(f1Of);
  return scores.reduce((sum, one) => sum + one, 0) / scores.length;
};

const percent = (value: number): string => (100 * value).toFixed(1).padStart(10);

const rows = (title: string, sums: Record<Measure, Sums>): string[] => [
  `${title.padEnd(34)} precision    recall        F1`,
  ...Object.entries(sums).map(
    ([measure, one]) =>
      `    ${measure.padEnd(29)}${percent(share(one.right, one.given))}${percent(share(one.found, one.wanted))}${percent(f1Of(one))}`,
  ),
  `    ${'CoNLL'.padEnd(29)}${''.padEnd(20)}${percent(conllOf(sums))}`,
];

/** Precision, recall and F1 of each measure as lines of text. */
export const coreferenceTable = ({ documents, graphActors, graph, textActors, text }: CoreferenceScore): string =>
  [
    `${documents} documents`,
    'what the graph has',
    ...rows('  persons, organisations, places', graphActors),
    ...rows('  all chains', graph),
    'all that the reader can tell, things too',
    ...rows('  persons, organisations, places', textActors),
    ...rows('  all chains', text),
  ].join('\n');
